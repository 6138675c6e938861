import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeDatabase, provideDatabase } from '#app/http/db.server.ts';
import { create } from '#app/http/session.server.ts';
import { loader } from '#app/routes/runs/run-system.tsx';
import { receiptOf } from '#db/queries/standings.ts';
import { systemById } from '#db/queries/systems.ts';
import { difference } from '#db/schema/reevaluation.ts';
import { system } from '#db/schema/system.ts';
import { systemActor } from '#workflows/core/context.ts';
import { reevaluateRegister } from '#workflows/jobs/reevaluate-register.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { planReevaluation, planScenario } from '#workflows/reevaluation/commands.ts';
import { changesForSystem, type differenceView } from '#workflows/reevaluation/difference-view.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { eq } from 'drizzle-orm';
import { person } from '#tests/fixtures/accounts.ts';
import { act, administrator, classIIa, draft, makeWorld, submit, type World } from '#tests/fixtures/world.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

// Regulation (EU) 2026/1744 comes between: it moves the start of the duties for high risk.
const sent = new Date('2026-07-20T09:00:00Z');
const later = new Date('2026-07-27T06:00:00Z');
/** Steers treatment of what is not serious: class IIa now, class I in the proposal. What matters only there is known too. */
const more = {
  classIFeatures: [],
  withOwnSensor: false,
  emergencyUse: [],
  careEligibility: false,
  insuranceUse: 'none',
  staffUse: [],
  otherUses: [],
};
const steering = { ...classIIa, ...more, outputUse: 'drives', patientSituation: 'non-serious' } as FactValues;
const { worstHarm: _unknown, ...open } = classIIa;

type Role = 'administrator' | 'inspector' | 'provider';
let world: World;
let sessions: Record<Role, string>;
let ids: Record<'device' | 'open', { id: string; number: string }>;
let runs: Record<'law' | 'scenario', string>;

async function registered(facts: FactValues) {
  const certificate = { bodyNumber: '9999', certificateNumber: 'C1', certificateUntil: '2028-01-01' };
  const id = await draft(world, { facts, evidence: { declaredClass: 'MDR-IIa', ...certificate } });
  await submit(world, id);
  return { id, number: (await systemById(world.db, id))!.number };
}

async function session(role: Role): Promise<string> {
  const { userId, organisationId } = await person(world.db, { role, enrolled: role !== 'provider', now: later });
  const secondFactorAt = role === 'provider' ? null : later;
  return create(world.db, userId, { device: 'test', secondFactorAt, organisationId, role });
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: later });
  world = await makeWorld(sent);
  provideDatabase(world.db);
  ids = { device: await registered(steering), open: await registered(open) };
  await act(world, registrationCommands.confirmClassification, world.inspector, ids.open.id, {
    deviceClass: 'MDR-III',
    findings: ['high-risk'],
    certificateNeeded: 'on',
    reason: 'De schade is niet bekend; de zwaarste klasse geldt.',
  });
  const under = (actor = systemActor) => ({ db: world.db, actor, now: later });
  const law = await planReevaluation.run(under(), { commandId: randomUUID() }, { cause: 'version' });
  await reevaluateRegister(world.db, () => later, Number.POSITIVE_INFINITY);
  const call = { commandId: randomUUID() };
  const scenario = await planScenario.run(under(administrator), call, { scenario: 'com-2025-1023' });
  await reevaluateRegister(world.db, () => later, Number.POSITIVE_INFINITY);
  runs = { law: law.dossierId, scenario: scenario.dossierId };
  sessions = {
    administrator: await session('administrator'),
    inspector: await session('inspector'),
    provider: await session('provider'),
  };
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await closeDatabase();
});

type Found = Awaited<ReturnType<typeof differenceView>>;

async function page(role: Role, run: keyof typeof runs, number: string): Promise<Found | Response> {
  const area = role === 'administrator' ? 'beheer' : 'toezicht';
  const request = new Request(`http://127.0.0.1:3000/${area}/herbeoordelingen/${runs[run]}/systemen/${number}`, {
    headers: { cookie: `waarborg=${sessions[role]}` },
  });
  const context = { nonce: 'n', requestId: 'r', clientAddress: '192.0.2.1', secure: false };
  try {
    const { found } = await loader({ request, params: { id: runs[run], number }, context } as never);
    return found;
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return thrown as Response;
  }
}
const seen = async (role: Role, run: keyof typeof runs, which: keyof typeof ids) =>
  (await page(role, run, ids[which].number)) as Found;

test('administrators and inspectors see why, by rule with its versions, and what would change the new outcome', async () => {
  for (const role of ['administrator', 'inspector'] as const) {
    const { why, duties, wouldChange, changedSince } = await seen(role, 'law', 'device');
    expect(changedSince).toBe(false);
    expect(why.reasons.find(({ rule }) => rule === 'ai-act/6-1')).toMatchObject({
      differs: ['firstDay'],
      before: { version: { id: 'ai-act@2024-08-01' }, from: '2027-08-02' },
      after: { version: { id: 'ai-act@2026-07-27' }, from: '2028-08-02' },
    });
    expect(duties.map(({ citation }) => citation.id)).toContain('ai-act/4');
    expect(wouldChange.kind === 'facts' && wouldChange.changes.length).toBeGreaterThan(0);
  }
});

test('nobody else opens it', async () => {
  const refused = (await page('provider', 'law', ids.device.number)) as unknown as { init: { status: number } };
  expect([302, 403]).toContain(refused instanceof Response ? refused.status : refused.init.status);
});

test('the run itself never works out what would change an outcome, and the page writes nothing', async () => {
  const [row] = await world.db.select().from(difference).where(eq(difference.systemId, ids.device.id));
  const before = await receiptOf(world.db, row!.afterReceipt!);
  await seen('inspector', 'law', 'device');
  const receipt = await receiptOf(world.db, row!.afterReceipt!);
  expect(receipt).toEqual(before);
  expect((receipt!.answer as unknown as Classification).wouldChangeIf).toEqual([]);
  const [change] = await changesForSystem(world.db, ids.device.id);
  expect(change!.why.reasons.length).toBeGreaterThan(0);
  expect(change).not.toHaveProperty('wouldChange');
});

test('while the law gives no outcome the page says what has to be known first', async () => {
  const { after, wouldChange } = await seen('inspector', 'law', 'open');
  expect(after.outcome).toBe('undetermined');
  expect(wouldChange.kind === 'open' && wouldChange.ask.map(({ name }) => name)).toContain('worstHarm');
});

test('a proposal: the proposed rule beside the one in force, and what would change the outcome under it', async () => {
  const { before, after, why, wouldChange, changedSince } = await seen('inspector', 'scenario', 'device');
  expect([before.deviceClass, after.deviceClass, changedSince]).toEqual(['MDR-IIa', 'MDR-I', false]);
  expect(why.reasons.find(({ rule }) => rule === 'mdr/com-2025-1023/rule-11')).toMatchObject({
    before: { rule: 'mdr/rule-11a', results: ['IIa'] },
    after: { results: ['I'], status: 'proposed' },
  });
  expect(why.passed).toEqual([]);
  expect(wouldChange.kind).toBe('facts');
  const classes =
    wouldChange.kind === 'facts'
      ? wouldChange.changes.flatMap(({ to }) =>
          to.filter(({ what }) => what === 'class').flatMap(({ values }) => values),
        )
      : [];
  expect(classes).toContain('IIa');
});

test('a proposal is calculated again for its page: when the facts changed since, the page says so', async () => {
  const facts = { ...steering, patientSituation: 'critical' } as Record<string, unknown>;
  await world.db.update(system).set({ facts }).where(eq(system.id, ids.device.id));
  const found = await seen('inspector', 'scenario', 'device');
  expect([found.after.deviceClass, found.changedSince]).toEqual(['MDR-I', true]);
  // What the law gave stands in a receipt with the facts of then.
  expect((await seen('inspector', 'law', 'device')).changedSince).toBe(false);
});
