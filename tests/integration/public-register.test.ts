import { engine, type Db } from '#dialect';
import { decisionsOf } from '#db/queries/decisions.ts';
import { sitesOf } from '#db/queries/organisations.ts';
import { registerCounts, registerPage, registerStatement, type RegisterQuery } from '#db/queries/public-register.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { deploymentCommands, startDeployment } from '#workflows/deployment/commands.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { publicSearch, readSearch } from '#workflows/registration/public-search.ts';
import { publicSystemView } from '#workflows/registration/public-view.ts';
import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { enter, numberOf } from '../fixtures/register.ts';
import { act, classIIa, contextOf, draft, makeWorld, minimal, submit, type World } from '../fixtures/world.ts';
import { closeTestDatabase, testDatabase } from '../setup/database.ts';

let opened: Db[] = [];
afterEach(async () => {
  await Promise.all(opened.map(closeTestDatabase));
  opened = [];
});

async function register(count: number) {
  const db = await testDatabase();
  opened.push(db);
  await enter(db, 1, count);
  return db;
}

const search = (db: Db, query: string) => publicSearch(db, readSearch(new URLSearchParams(query)).search);
const found = async (db: Db, query: string) => (await search(db, query)).items.map(({ number }) => number);

async function world(): Promise<World> {
  const made = await makeWorld();
  opened.push(made.db);
  return made;
}

test('words are found without their accents, in any case, by their beginning, and all of them have to be there', async () => {
  const db = await register(10);
  expect(await found(db, 'q=rontgen')).toEqual([numberOf(10), numberOf(5)]);
  expect(await found(db, 'q=RÖNTGENHULP')).toEqual([numberOf(10), numberOf(5)]);
  expect(await found(db, 'q=elan+longlicht')).toEqual([numberOf(8), numberOf(3)]);
  expect(await found(db, 'q=elan+rontgenhulp')).toEqual([]);
  expect(await found(db, `q=${numberOf(7)}`)).toEqual([numberOf(7)]);
  expect(readSearch(new URLSearchParams('q=nl ai 2026 000007')).search.number).toBe(numberOf(7));
});

test('values of one filter add up, filters narrow each other, words narrow both', async () => {
  const db = await register(24);
  const count = async (query: string) => (await found(db, query)).length;
  expect(await count('area=administrative')).toBe(12);
  expect(await count('area=administrative&area=screening-prevention&class=MDR-IIa')).toBe(8);
  expect(await count('area=administrative&class=MDR-IIa')).toBe(4);
  expect(await count('useCase=rostering&useCase=self-test&class=MDR-IIa')).toBe(8);
  expect(await count('area=administrative&class=MDR-IIa&q=longlicht')).toBe(4);
  expect(await count('area=administrative&class=MDR-IIa&sort=name')).toBe(4);
  expect(await count('class=MDR-III')).toBe(0);
});

test('the number of matches is exact where it is shown, and left out where it would have to be counted', async () => {
  const db = await register(50);
  expect((await search(db, '')).matches).toBe(50);
  expect((await search(db, 'class=none')).matches).toBe(34);
  expect((await search(db, 'q=longlicht')).matches).toBeNull();
  expect((await search(db, 'q=atlas')).matches).toBe(10);
  expect((await search(db, 'class=MDR-IIa&useCase=rostering')).matches).toBe(4);
});

const orders = [
  '',
  'sort=name',
  'q=longlicht',
  'q=longlicht&sort=name',
  'area=administrative',
  'area=administrative&sort=name',
  'useCase=rostering&useCase=self-test&area=screening-prevention&area=administrative',
  'useCase=rostering&useCase=self-test&sort=name',
];

test.each(orders)('pages by key show every match once and lead back the same way: %s', async (query) => {
  const db = await register(67);
  const pages: string[][] = [];
  for (let after: string | null = ''; after !== null;) {
    const page = await search(db, `${query}${after && `&after=${after}`}`);
    pages.push(page.items.map(({ number }) => number));
    expect(page.previous === null).toBe(after === '');
    after = page.next;
  }
  const all = pages.flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBe(query === 'area=administrative' || query === 'area=administrative&sort=name' ? 33 : 67);
  if (!query.includes('sort=name')) expect(all).toEqual([...all].sort().reverse());

  for (let n = pages.length - 1; n > 0; n--) {
    const page = await search(db, `${query}&before=${pages[n]![0]}`);
    expect(page.items.map(({ number }) => number)).toEqual(pages[n - 1]);
    expect(page.next).toBe(pages[n - 1]!.at(-1));
    expect(page.previous === null).toBe(n === 1);
  }
});

test('no text breaks the search', async () => {
  const db = await register(3);
  const texts = [
    '"',
    "'; drop table register_entry; --",
    'NEAR(a b)',
    'words:atlas',
    'a* OR b*',
    'AND',
    'NOT atlas',
    '((((',
    '%_%',
    '\\',
    'a & b | !c <-> d:*',
    '\u0000',
    '² ½ ① Ⅷ',
    'ʼ ˈ ﷺ 漢字 🙂',
    'e\u0301lan',
    'x'.repeat(5000),
    Array.from({ length: 300 }, (_, n) => `w${n}`).join(' '),
  ];
  for (const text of texts) {
    const page = await search(db, new URLSearchParams({ q: text }).toString());
    expect(page.items.length).toBeLessThanOrEqual(3);
  }
  expect(await found(db, 'q=e%CC%81lan')).toEqual([numberOf(3)]);
  expect(await found(db, 'q=%26')).toEqual([]);
  expect(await found(db, '')).toHaveLength(3);
});

test('what an address asks that does not exist is named, with the nearest that does', async () => {
  const { faults, search: rest } = readSearch(
    new URLSearchParams('clas=x&class=MDR-IIx&sort=nam&status=registered&q=a&q=b&after=7&page=2'),
  );
  const told = Object.fromEntries(faults.map(({ parameter, code, nearest }) => [parameter, [code, nearest]]));
  expect(told).toEqual({
    clas: ['unknown-parameter', 'class'],
    page: ['unknown-parameter', null],
    q: ['repeated', null],
    class: ['unknown-value', 'MDR-IIa'],
    sort: ['unknown-value', 'name'],
    after: ['unknown-value', null],
  });
  expect(rest).toMatchObject({ filters: { status: ['registered'] }, sort: 'newest', after: null });

  const db = await register(1);
  const lost = await search(db, `after=${numberOf(99)}`);
  expect(lost.faults).toMatchObject([{ parameter: 'after', code: 'unknown-value' }]);
  expect(lost.items).toHaveLength(1);
});

test('only what was registered is visible, and what was withdrawn stays so', async () => {
  const made = await world();
  const { db, provider } = made;
  const hidden = [await draft(made), await draft(made), await draft(made, { facts: { isSoftware: true } })];
  await submit(made, hidden[0]!);
  await act(made, registrationCommands.discard, provider, hidden[1]!, {});
  await submit(made, hidden[2]!);
  const open = await draft(made, { facts: minimal, evidence: { declaredClass: 'none' } });
  await submit(made, open);
  const [entry] = (await search(db, '')).items;
  expect((await search(db, '')).matches).toBe(1);

  const unknown = await publicSystemView(db, 'NL-AI-2026-999999').catch((error: unknown) => error);
  expect(unknown).toBeInstanceOf(NotFound);
  for (let n = 1; n <= 3; n++) {
    const answer = await publicSystemView(db, numberOf(n)).catch((error: unknown) => error);
    expect(answer).toBeInstanceOf(NotFound);
  }
  await act(made, registrationCommands.withdraw, provider, open, { reason: 'Een reden die niet openbaar is.' });
  const view = await publicSystemView(db, entry!.number);
  expect(view.status).toBe('withdrawn');
  expect(view.changes.map(({ step }) => step)).toEqual(['withdraw', 'submit']);
  expect(await found(db, 'status=withdrawn')).toEqual([entry!.number]);
  expect(await found(db, 'status=registered')).toEqual([]);
  expect(JSON.stringify(view)).not.toContain('Een reden die niet openbaar is');
});

test('the page of a system says what its receipt says, and names no person and no department', async () => {
  const made = await world();
  const { db, deployer } = made;
  const id = await draft(made, {
    facts: classIIa,
    evidence: { declaredClass: 'MDR-I', bodyNumber: '9999', certificateNumber: 'C1', certificateUntil: '2028-01-01' },
  });
  await submit(made, id);
  const number = (await search(db, '')).items[0]!.number;
  const [site] = await sitesOf(db, made.ids.deployerId);
  const use = await startDeployment.run(
    contextOf(made, deployer),
    { commandId: randomUUID() },
    startDeployment.input.parse({
      systemNumber: number,
      siteId: site!.id,
      department: 'Afdeling Geheim',
      startedOn: '2026-11-01',
      oversight: 'Toezichthouder Geheim',
    }),
  );
  const view = await publicSystemView(db, number);
  const stored = (await decisionsOf(db, id)).find(({ kind }) => kind === 'classification')!;
  const { led, rejected, open } = view.law;
  const trace = (stored.answer as { trace: { rule: string }[] }).trace.map(({ rule }) => rule);
  expect([...led, ...rejected, ...open].map(({ rule }) => rule).sort()).toEqual([...trace].sort());
  expect(view.law).toMatchObject({ declared: 'MDR-I', computed: 'MDR-IIa', differs: true });
  expect(view.law.receipt?.hash).toBe(stored.hash);
  expect(view.stated).toMatchObject({ bodyNumber: '9999', validUntil: '2028-01-01' });
  expect(view.provinces).toEqual([
    {
      province: 'Gelderland',
      sites: [{ province: 'Gelderland', organisation: 'Ziekenhuis De Linge', site: 'Locatie Noord', place: 'Tiel' }],
    },
  ]);
  expect(JSON.stringify(view)).not.toMatch(/Geheim|aanbieder@|beoordelaar/);
  expect(await found(db, 'province=Gelderland')).toEqual([number]);
  await act(made, deploymentCommands.end, deployer, use.dossierId, { reason: 'Klaar.' });
  expect(await found(db, 'province=Gelderland')).toEqual([]);
});

const queries: [string, RegisterQuery][] = (['newest', 'name'] as const).flatMap((sort) =>
  [
    null,
    { side: 'after' as const, seq: 40, name: 'Longkijker' },
    { side: 'before' as const, seq: 40, name: 'Z' },
  ].flatMap((from) =>
    [[], ['longlicht'], ['longlicht', 'atlas']].flatMap((words) =>
      [
        [],
        [{ facet: 'class', values: ['none'] }],
        [
          { facet: 'class', values: ['none', 'MDR-IIa'] },
          { facet: 'useCase', values: ['rostering'] },
        ],
      ].map((filters): [string, RegisterQuery] => [
        `${sort}, ${from?.side ?? 'first'}, ${words.length} words, ${filters.length} filters`,
        { words, filters, sort, from },
      ]),
    ),
  ),
);

/** Counts that make every filter look common, so that lists are walked and words drive. */
const allCommon = { get: (key: string) => (key === 'total:all' ? 1 : 1_000_000) } as unknown as ReadonlyMap<
  string,
  number
>;

test('which index drives does not change what is found', async () => {
  const db = await register(67);
  const counts = await registerCounts(db);
  for (const [name, query] of queries) {
    const [few, many] = [await registerPage(db, query, counts), await registerPage(db, query, allCommon)];
    expect([name, many]).toEqual([name, few]);
  }
  const all = await Promise.all(queries.map(([, query]) => registerPage(db, query, allCommon)));
  expect(all.filter(({ items }) => items.length > 0).length).toBeGreaterThan(queries.length / 2);
});

type SqliteClient = { $client: { prepare(sql: string): { all(...values: unknown[]): unknown[] } } };

if ((engine as string) === 'sqlite') {
  test('no page of the register looks at every row of a big table', async () => {
    const db = await register(40);
    const strategies = [await registerCounts(db), allCommon];
    for (const [name, query, counts] of queries.flatMap((one) =>
      strategies.map((counts) => [...one, counts] as const),
    )) {
      await registerPage(db, query, counts);
      const { text } = registerStatement(db, query, counts);
      const plan = (db as unknown as SqliteClient).$client.prepare(`explain query plan ${text}`);
      const steps = plan.all(...Array.from({ length: (text.match(/\?/g) ?? []).length }, () => 1)) as {
        detail: string;
      }[];
      const scans = steps.map(({ detail }) => detail).filter((detail) => /^SCAN /.test(detail));
      const big = scans.filter((detail) => /register_(entry|facet|search)|\b[fg]\b/.test(detail));
      expect(
        big.filter((detail) => !/VIRTUAL TABLE INDEX \d+:.*M/.test(detail)).map((detail) => `${name}: ${detail}`),
      ).toEqual([]);
    }
  });
}
