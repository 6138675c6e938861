import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { provideDatabase } from '#app/http/db.server.ts';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as registrationCheck from '#app/routes/provider/registration-check.tsx';
import * as registrationFact from '#app/routes/provider/registration-fact.tsx';
import * as registrationFacts from '#app/routes/provider/registration-facts.tsx';
import * as registrationNew from '#app/routes/provider/registration-new.tsx';
import * as registrationPage from '#app/routes/provider/registration.tsx';
import * as registrationSection from '#app/routes/provider/registration-section.tsx';
import { sectionOf } from '#db/queries/dossier.ts';
import { organisationCommands } from '#workflows/organisation/commands.ts';
import { person, rightPassword } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { act, administrator, pages } from '#tests/fixtures/world.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';
import type { Db } from '#dialect';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const now = new Date('2026-11-22T09:00:00Z');
let db: Db;
let fatima: Visitor;
let colleague: Visitor;
let id: string;

type Visitor = ReturnType<typeof browser>;

async function enter(email: string): Promise<Visitor> {
  const visitor = browser();
  await visitor.post(signIn, '/inloggen', { email, password: rightPassword });
  return visitor;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  db = await testDatabase();
  provideDatabase(db);
  const first = await person(db, { now });
  const second = await person(db, { now });
  // The second person works for the organisation of the first, and only there.
  const world = { db, now };
  const member = { userId: second.userId, role: 'provider' };
  await act(world, organisationCommands.removeMember, administrator, second.organisationId, member);
  await act(world, organisationCommands.addMember, administrator, first.organisationId, member);
  fatima = await enter(first.email);
  colleague = await enter(second.email);
  const opened = await fatima.post(registrationNew, '/aanbieder/registraties/nieuw', {
    intent: 'registration.open',
    expectedVersion: '0',
    commandId: randomUUID(),
    name: 'NoduScan',
  });
  id = opened.location!.split('/').at(-1)!;
});
afterEach(async () => {
  vi.useRealTimers();
  await closeTestDatabase(db);
});

const base = () => `/aanbieder/registraties/${id}`;
const sent = (version: number, fields: Record<string, string>) => ({
  intent: 'registration.saveSection',
  expectedVersion: String(version),
  commandId: randomUUID(),
  ...fields,
});
const flat = (body: Record<string, string | string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, [value].flat()[0]!]));
const save = (who: Visitor, section: string, version: number, fields: Record<string, string>, query = '') =>
  who.post(registrationSection, `${base()}/${section}${query}`, sent(version, fields), { id, section });
const open = (who: Visitor, section: string) => who.get(registrationSection, `${base()}/${section}`, { id, section });
const answerFact = (who: Visitor, fact: string, version: number, answer: string, query = '') =>
  who.post(registrationFact, `${base()}/feiten/${fact}${query}`, sent(version, { answer }), { id, fact });
const errorsOf = ({ data }: { data: Record<string, unknown> | undefined }) =>
  (data?.lastResult as { error: Record<string, string[]> }).error;
const kept = async (section: string) => (await sectionOf(db, id, section))?.body;

describe('a page of a draft', () => {
  test('is saved, leads to the next page, and shows what was saved', async () => {
    const answer = await save(fatima, 'product', 0, pages.product);
    expect([answer.status, answer.location]).toEqual([303, `${base()}/gebruik`]);
    const page = await open(fatima, 'product');
    expect(page.data).toMatchObject({ version: 1, values: pages.product, saved: { own: true } });
  });

  test('begins with the name that was given when the registration was begun', async () => {
    expect((await open(fatima, 'product')).data).toMatchObject({
      version: 0,
      saved: null,
      values: { name: 'NoduScan', familyName: 'NoduScan' },
    });
  });

  test('is not saved when an answer is missing: what was typed comes back with the reason', async () => {
    const answer = await save(fatima, 'product', 0, { ...pages.product, purpose: 'Kort', versionLabel: '' });
    expect(answer.status).toBe(422);
    expect(Object.keys(errorsOf(answer))).toEqual(['versionLabel', 'purpose']);
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { purpose: 'Kort' } }, overtaken: null });
    expect(await kept('product')).toBeUndefined();
  });

  test('may be left unfinished: what is there is kept, and another person goes on with it', async () => {
    const answer = await save(fatima, 'product', 0, {
      name: 'NoduScan',
      purpose: 'Kort',
      versionLabel: '',
      stop: 'yes',
    });
    expect([answer.status, answer.location]).toEqual([303, `${base()}?gedaan=saveSection`]);
    const page = await open(colleague, 'product');
    expect(page.data).toMatchObject({
      version: 1,
      values: { purpose: 'Kort' },
      saved: { own: false, by: 'Fatima de Wit' },
    });
    const list = await colleague.get(registrationPage, base(), { id });
    const { draft } = list.data as { draft: { sections: { name: string; status: string }[]; missing: string[] } };
    expect(draft.sections.find(({ name }) => name === 'product')?.status).toBe('started');
    expect(draft.missing).toContain('product');
    const done = await save(colleague, 'product', 1, pages.product);
    expect(done.status).toBe(303);
    expect(await kept('product')).toEqual(pages.product);
  });

  test('is refused with a citizen service number, also unfinished, and the number is not kept', async () => {
    for (const stop of [{}, { stop: 'yes' }]) {
      const answer = await save(fatima, 'product', 0, { ...pages.product, notFor: 'Niet voor 111222333', ...stop });
      expect([answer.status, Object.keys(errorsOf(answer))]).toEqual([422, ['notFor']]);
    }
    expect(await kept('product')).toBeUndefined();
  });

  test('that was opened from the check leads back to it', async () => {
    const answer = await save(fatima, 'product', 0, pages.product, '?terug=controleren');
    expect(answer.location).toBe(`${base()}/controleren`);
  });

  test('with an unknown word in its address does not exist', async () => {
    expect((await open(fatima, 'onzin')).status).toBe(404);
    expect((await save(fatima, 'onzin', 0, pages.product)).status).toBe(404);
  });
});

describe('two people on one page', () => {
  test('the second is told, keeps the text, sees who was first, and overwrites nothing', async () => {
    await save(colleague, 'product', 0, { ...pages.product, summary: 'De tekst van de collega staat hier.' });
    const mine = { ...pages.product, summary: 'De tekst die ik intussen zelf schreef.' };
    const answer = await save(fatima, 'product', 0, mine);
    expect(answer.status).toBe(409);
    const { overtaken } = answer.data as { overtaken: { typed: [string, string][] } };
    expect(Object.fromEntries(overtaken.typed)).toEqual(mine);
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { summary: mine.summary } } });
    expect(await kept('product')).toMatchObject({ summary: 'De tekst van de collega staat hier.' });
    const page = await open(fatima, 'product');
    expect(page.data).toMatchObject({ version: 1, saved: { own: false } });
    expect((await save(fatima, 'product', 1, mine)).status).toBe(303);
    expect(await kept('product')).toMatchObject({ summary: mine.summary });
  });

  test('on two pages do not meet', async () => {
    const answers = await Promise.all([
      save(fatima, 'product', 0, pages.product),
      save(colleague, 'mensen', 0, flat(pages.people)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await kept('people')).toMatchObject({ users: ['physician'] });
  });

  test('the same form sent twice is saved once', async () => {
    const form = sent(0, pages.product);
    const again = () => fatima.post(registrationSection, `${base()}/product`, form, { id, section: 'product' });
    expect([(await again()).status, (await again()).status]).toEqual([303, 303]);
    expect((await sectionOf(db, id, 'product'))?.version).toBe(1);
  });
});

describe('questions of fact', () => {
  const next = (who: Visitor, query = '') => who.get(registrationFacts, `${base()}/feiten${query}`, { id });

  test('begin at the first open one and go on from there', async () => {
    expect((await next(fatima)).location).toBe(`${base()}/feiten/isSoftware`);
    const answer = await answerFact(fatima, 'isSoftware', 0, 'yes');
    expect([answer.status, answer.location]).toEqual([303, `${base()}/feiten`]);
    expect((await next(colleague)).location).toBe(`${base()}/feiten/logic`);
  });

  test('"don’t know yet" is an answer: it is kept, and not asked again', async () => {
    await answerFact(fatima, 'isSoftware', 0, 'dont-know');
    expect(await kept('facts')).toEqual({ known: {}, unknown: ['isSoftware'] });
    expect((await next(fatima)).location).not.toContain('isSoftware');
    const page = await fatima.get(registrationFact, `${base()}/feiten/isSoftware`, { id, fact: 'isSoftware' });
    expect(page.data).toMatchObject({ answer: 'dont-know', version: 1 });
  });

  test('say what is certain, what each answer adds, and why they are asked', async () => {
    const page = await fatima.get(registrationFact, `${base()}/feiten/isSoftware`, { id, fact: 'isSoftware' });
    const view = page.data as {
      certain: unknown[];
      open: { rule: string }[];
      effects: { label: { nl: string }; certain: { rule: string; results: unknown[] }[] }[];
      reasons: { cites: { provision: unknown }[] }[];
    };
    expect(view.certain).toEqual([]);
    expect(view.open.map(({ rule }) => rule)).toContain('mdr/qualification');
    const no = view.effects.find(({ label }) => label.nl === 'Nee')!;
    expect(no.certain).toContainEqual(expect.objectContaining({ rule: 'ai-act/scope', results: [false] }));
    expect(view.reasons.length).toBeGreaterThan(0);
    expect(view.reasons.flatMap(({ cites }) => cites).every(({ provision }) => provision !== null)).toBe(true);
  });

  test('an answer that is none of the choices is refused', async () => {
    expect((await answerFact(fatima, 'isSoftware', 0, 'maybe')).status).toBe(422);
    expect((await answerFact(fatima, 'noFact', 0, 'yes')).status).toBe(404);
  });

  test('a change from the check asks what came up first, then leads back', async () => {
    expect((await next(fatima, '?terug=controleren')).location).toBe(`${base()}/feiten/isSoftware?terug=controleren`);
  });
});

describe('sending', () => {
  const send = (version: number, fields: Record<string, string> = { declaration: 'on' }) =>
    fatima.post(
      registrationCheck,
      `${base()}/controleren`,
      { intent: 'submit', expectedVersion: String(version), commandId: randomUUID(), ...fields },
      { id },
    );

  test('waits until nothing is missing, and names what is', async () => {
    const answer = await send(1);
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)['']).toHaveLength(1);
    const page = await fatima.get(registrationCheck, `${base()}/controleren`, { id });
    const { missing } = page.data as { missing: { name: string; fact: unknown }[] };
    expect(missing.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['product', 'use', 'people', 'evidence', 'facts.isSoftware']),
    );
    expect(missing.find(({ name }) => name === 'facts.isSoftware')?.fact).toMatchObject({ nl: 'Is het software?' });
  });

  test('of a complete draft with open facts goes to the inspectorate, with a receipt and no way back to the pages', async () => {
    await save(fatima, 'product', 0, pages.product);
    await save(fatima, 'gebruik', 0, flat(pages.use));
    await save(fatima, 'mensen', 0, flat(pages.people));
    await save(fatima, 'bewijs', 0, pages.evidence);
    for (let version = 0; ; version += 1) {
      const { location } = await fatima.get(registrationFacts, `${base()}/feiten`, { id });
      const fact = /feiten\/(\w+)$/.exec(location!)?.[1];
      if (!fact) break;
      await answerFact(fatima, fact, version, 'dont-know');
    }
    expect((await send(1, {})).status).toBe(422);
    const answer = await send(1);
    expect([answer.status, answer.location]).toEqual([303, `${base()}?gedaan=submit`]);
    const page = await fatima.get(registrationPage, `${base()}?gedaan=submit`, { id });
    expect(page.data).toMatchObject({
      justSent: true,
      draft: null,
      frame: { state: 'inReview' },
      last: { version: 2 },
    });
    expect((page.data as { last: { hash: string } }).last.hash).toMatch(/^[0-9a-f]{64}$/);
    // The page says that the step is over; it keeps what somebody typed who was still on it.
    expect((await open(fatima, 'product')).data).toMatchObject({ state: 'inReview' });
    expect((await save(fatima, 'product', 1, pages.product)).status).toBe(409);
  });
});

test('a draft is its organisation’s own: others do not learn that it exists', async () => {
  const stranger = await enter((await person(db, { now })).email);
  const hospital = await enter((await person(db, { now, role: 'deployer' })).email);
  for (const [who, status] of [
    [stranger, 404],
    [hospital, 403],
  ] as const) {
    expect((await open(who, 'product')).status).toBe(status);
    expect((await who.get(registrationPage, base(), { id })).status).toBe(status);
    expect((await save(who, 'product', 0, pages.product)).status).toBe(status);
  }
  expect(await kept('product')).toBeUndefined();
});
