import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { loader } from '#app/routes/api/v1/incidents.ts';
import { provideDatabase } from '#app/http/db.server.ts';
import { create } from '#app/http/session.server.ts';
import { dayOf, plusDays } from '#workflows/core/days.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import { reasonsFor, reportsView, worklistView } from '#workflows/incident/worklist-view.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { ownIncidents } from '#db/queries/own-incidents.ts';
import { person } from '#tests/fixtures/accounts.ts';
import { noneOfThese } from '#tests/fixtures/told.ts';
import { act, classIIa, contextOf, inUse, makeWorld, minimal, type World } from '#tests/fixtures/world.ts';

const now = new Date();
const day = (shift: number) => plusDays(dayOf(now), shift);
const narrative = 'Een longknobbel van 9 mm stond niet op de lijst van het systeem.';
const total = 28;
let world: World;
let ids: string[];
let sessions: Record<'inspector' | 'deployer', string>;

async function report(deploymentId: string, shift: number, extra: Record<string, unknown> = {}): Promise<string> {
  const told = {
    harm: 'temporary-serious',
    couldHaveLedTo: 'death',
    systemInvolved: 'possible',
    ...noneOfThese,
    personalDataBreach: 'none',
    calamity: 'ruled-out',
  };
  const input = { deploymentId, occurredOn: day(shift), narrative, ...told, ...extra };
  const at = new Date(now.getTime() + shift * 86_400_000);
  const context = { ...contextOf(world, world.deployer), now: at };
  const made = await reportIncident.run(context, { commandId: randomUUID() }, reportIncident.input.parse(input));
  return made.dossierId;
}

beforeAll(async () => {
  world = await makeWorld(new Date(now.getTime() - 60 * 86_400_000));
  const certificate = {
    declaredClass: 'MDR-IIa',
    bodyNumber: '9999',
    certificateNumber: 'KM-17',
    certificateUntil: '2031-01-01',
  };
  const device = await inUse(world, { facts: classIIa, evidence: certificate });
  const plain = await inUse(world, { facts: minimal });
  ids = [];
  // The last one has the earliest limit; the ones about a system that is no device have none.
  for (let n = 0; n < total; n += 1) ids.push(await report(n % 2 === 0 ? device : plain, -1 - Math.floor(n / 2)));
  ids.push(await report(device, -20), await report(device, -1, { harm: 'death' }));
  world = { ...world, now };
  provideDatabase(world.db);
  const inspector = await person(world.db, { role: 'inspector', enrolled: true, now });
  const session = (userId: string, organisationId: string, role: 'inspector' | 'deployer') =>
    create(world.db, userId, {
      device: 'test',
      secondFactorAt: role === 'inspector' ? now : null,
      organisationId,
      role,
    });
  sessions = {
    inspector: await session(inspector.userId, inspector.organisationId, 'inspector'),
    deployer: await session(world.deployer.id, world.ids.deployerId, 'deployer'),
  };
}, 60_000);

async function ask(query = '', who?: keyof typeof sessions) {
  const headers = who ? { cookie: `waarborg=${sessions[who]}` } : {};
  const request = new Request(`http://127.0.0.1:3000/api/v1/meldingen${query}`, { headers });
  const context = { nonce: 'n', requestId: 'r', clientAddress: '192.0.2.1', secure: false };
  const answer = await loader({ request, params: {}, context } as never);
  return {
    answer,
    body: (await answer.json()) as Record<string, never> & {
      data: { number: string }[];
      links: { next: string | null };
    },
  };
}

test('without a session 401, for another role 403: problems that nobody keeps', async () => {
  for (const [who, status, type] of [
    [undefined, 401, '/problems/unauthenticated'],
    ['deployer', 403, '/problems/forbidden'],
  ] as const) {
    const { answer, body } = await ask('', who);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ type, status, instance: '/api/v1/meldingen' });
    expect(body).not.toHaveProperty('data');
  }
});

test('the list gives the newest numbers and goes on by key, without gaps or repeats', async () => {
  const seen: string[] = [];
  let query = '';
  for (let pages = 0; pages < 5; pages += 1) {
    const { answer, body } = await ask(query, 'inspector');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('api-version')).toBe('1.0.0');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    seen.push(...body.data.map(({ number }) => number));
    if (!body.links.next) break;
    expect(body.data).toHaveLength(25);
    query = new URL(body.links.next).search;
  }
  expect(seen).toHaveLength(total + 2);
  expect(seen).toEqual([...new Set(seen)].sort().reverse());
});

test('an unknown parameter is refused and the nearest one named; so is a key that is no number of a report', async () => {
  const unknown = await ask('?afer=INC-2026-000001', 'inspector');
  expect(unknown.answer.status).toBe(400);
  expect(unknown.body).toMatchObject({ errors: [{ code: 'unknown-parameter', name: 'afer', in: 'query' }] });
  expect(JSON.stringify(unknown.body)).toContain('after');
  const wrong = await ask("?after=' or 1=1", 'inspector');
  expect(wrong.answer.status).toBe(400);
  expect(wrong.body).toMatchObject({ errors: [{ code: 'invalid', name: 'after' }] });
});

test('the worklist begins with the earliest limit, ends with those without one, and pages without gaps', async () => {
  const context = contextOf(world, world.inspector);
  const first = await worklistView(context, 'new', {});
  expect(first.items).toHaveLength(25);
  expect(first.items[0]!.id).toBe(ids[total]);
  expect(first.items[0]!.reasons[0]).toMatchObject({ kind: 'late' });
  const ranks = first.items.map(({ nextDueOn }) => nextDueOn ?? '9999');
  expect(ranks).toEqual([...ranks].sort());
  const second = await worklistView(context, 'new', { rank: first.next as { rank: string; id: string } });
  expect(second.next).toBeNull();
  expect(second.items.every(({ nextDueOn }) => nextDueOn === null)).toBe(true);
  const all = [...first.items, ...second.items].map(({ id }) => id);
  expect([...all].sort()).toEqual([...ids].sort());
});

test('pressing are only reports with a limit within three days or behind us', async () => {
  const { items } = await worklistView(contextOf(world, world.inspector), 'pressing', {});
  expect(items.length).toBeGreaterThan(0);
  for (const { nextDueOn } of items) expect(nextDueOn! <= day(3)).toBe(true);
  expect(items.map(({ id }) => id)).toContain(ids[total]);
});

test('a report moves from new to waiting when a question is asked, and the state filter follows it', async () => {
  const id = ids.at(-1)!;
  const context = contextOf(world, world.inspector);
  const triage = { severity: 'death', factors: [], outcome: 'ask-information', reason: 'Eerst meer weten.' };
  await act(world, incidentCommands.triage, world.inspector, id, triage);
  await act(world, incidentCommands.askInformation, world.inspector, id, {
    question: 'Welke versie draaide er?',
    dueOn: day(14),
  });
  expect((await worklistView(context, 'waiting', {})).items.map((row) => row.id)).toEqual([id]);
  expect((await reportsView(context, 'awaitingInformation')).items.map((row) => row.id)).toEqual([id]);
  expect((await reportsView(context, 'closed')).items).toEqual([]);
  const everything = await reportsView(context, null);
  expect(everything.items[0]!.id).toBe(id);
  expect(everything.next).not.toBeNull();
});

test('a death comes before everything else among the reasons', () => {
  const facts = { harm: 'death', unanticipated: true, publicHealthThreat: true };
  const row = { facts, nextDueOn: '2026-11-20', sites: 34, providerWasLate: 1 };
  expect(reasonsFor(row, '2026-11-22').map(({ kind }) => kind)).toEqual([
    'death',
    'late',
    'public-health',
    'sites',
    'provider-was-late',
    'unanticipated',
  ]);
  expect(reasonsFor({ facts: {}, nextDueOn: null, sites: null, providerWasLate: 0 }, '2026-11-22')).toEqual([]);
});

test('the list of an institution names its own limits only', async () => {
  const { items } = await ownIncidents(world.db, world.ids.deployerId);
  expect(items).toHaveLength(total + 2);
  // All these calamities were ruled out: what runs is the duty of the provider, which is not for this list.
  expect(items.every(({ ownDueOn }) => ownDueOn === null)).toBe(true);
  const provider = await ownIncidents(world.db, world.ids.providerId);
  expect(provider.items.some(({ ownDueOn }) => ownDueOn !== null)).toBe(true);
  expect((await ownIncidents(world.db, world.otherDeployer.organisationId!)).items).toEqual([]);
});
