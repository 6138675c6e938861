import type { LoaderFunctionArgs } from '@remix-run/node';
import { closeDatabase, provideDatabase } from '#app/http/db.server.ts';
import * as decisionData from '#app/routes/api/v1/decision.ts';
import * as systemData from '#app/routes/api/v1/system.ts';
import { decisionsOf } from '#db/queries/decisions.ts';
import { systemById } from '#db/queries/systems.ts';
import { decidedOn, holding } from '#workflows/registration/decided.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { publicSystemView } from '#workflows/registration/public-view.ts';
import { storedReasoning } from '#workflows/classification/stored-view.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { systemActor } from '#workflows/core/context.ts';
import { reevaluateRegister } from '#workflows/jobs/reevaluate-register.ts';
import { planReevaluation } from '#workflows/reevaluation/commands.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, classIIa, draft, makeWorld, submit, type World } from '../fixtures/world.ts';

// The law changes between these two days: Regulation (EU) 2026/1744 moves the start of the duties for high risk.
const sent = new Date('2026-07-20T09:00:00Z');
const later = new Date('2026-07-27T06:00:00Z');
const certified = { bodyNumber: '9999', certificateNumber: 'C1', certificateUntil: '2028-01-01' };
let world: World;

/** A registered system: decided by the law, or by a person because nobody knows what happens when it is wrong. */
async function registered(byPerson: boolean): Promise<{ id: string; number: string }> {
  const { worstHarm: _unknown, ...open } = classIIa;
  const facts = byPerson ? open : classIIa;
  const id = await draft(world, { facts, evidence: { declaredClass: 'MDR-IIb', ...certified } });
  await submit(world, id);
  if (byPerson)
    await act(world, registrationCommands.confirmClassification, world.inspector, id, {
      deviceClass: 'MDR-III',
      findings: ['high-risk'],
      certificateNeeded: 'on',
      reason: 'De fabrikant liet de schade open; de zwaarste klasse geldt. GEHEIM',
    });
  return { id, number: (await systemById(world.db, id))!.number };
}

let byLaw: Awaited<ReturnType<typeof registered>>;
let byPerson: Awaited<ReturnType<typeof registered>>;
beforeAll(async () => {
  world = await makeWorld(sent);
  provideDatabase(world.db);
  byLaw = await registered(false);
  byPerson = await registered(true);
  const context = { db: world.db, actor: systemActor, now: later };
  await planReevaluation.run(context, { commandId: randomUUID() }, { cause: 'version' });
  await reevaluateRegister(world.db, () => later, Number.POSITIVE_INFINITY);
}, 120_000);
afterAll(closeDatabase);

const data = async (loader: typeof systemData.loader, number: string) => {
  const request = new Request(`http://127.0.0.1:3000/api/v1/systemen/${number}`);
  const response = await loader({ request, params: { number }, context: {} } as unknown as LoaderFunctionArgs);
  return (await response.json()) as Record<string, never>;
};
const linesOf = async (number: string) =>
  (await publicSystemView(world.db, number)).law.classes.map(({ by, deviceClass, day, holds }) => [
    by,
    deviceClass,
    day,
    holds,
  ]);

test('the decision stays what it was when the law is applied again; the other answer stands beside it with its date', async () => {
  const receipts = (await decisionsOf(world.db, byLaw.id)).filter(({ kind }) => kind === 'classification');
  expect(receipts).toHaveLength(2);
  const view = (await publicSystemView(world.db, byLaw.number)).law;
  expect([view.asOf, view.receipt?.hash]).toEqual(['2026-07-20', receipts[0]!.hash]);
  expect(view.changes.length, 'what would change the decision is still told').toBeGreaterThan(0);
  expect(view.later).toMatchObject([{ asOf: '2026-07-27', hash: receipts[1]!.hash, at: later }]);
  const said = await data(decisionData.loader, byLaw.number);
  expect(said).toMatchObject({ day: '2026-07-20', hash: receipts[0]!.hash, decidedByPerson: null });
  expect(said.reevaluations).toMatchObject([{ day: '2026-07-27', hash: receipts[1]!.hash }]);
});

test('the classes stand side by side, each with who says so; one of them holds', async () => {
  expect(await linesOf(byLaw.number)).toEqual([
    ['provider', 'MDR-IIb', '2026-07-20', false],
    ['law', 'MDR-IIa', '2026-07-20', false],
    ['law-again', 'MDR-IIa', '2026-07-27', true],
  ]);
  expect(await linesOf(byPerson.number)).toEqual([
    ['provider', 'MDR-IIb', '2026-07-20', false],
    ['law', 'undetermined', '2026-07-20', false],
    ['law-again', 'undetermined', '2026-07-27', false],
    ['inspectorate', 'MDR-III', '2026-07-20', true],
  ]);
});

test('a decision of a person is told as such, on the page and as data, without its reason', async () => {
  const { law } = await publicSystemView(world.db, byPerson.number);
  expect(law).toMatchObject({ computed: 'undetermined', inForce: { deviceClass: 'MDR-III' }, differs: true });
  const [system, decision] = [
    await data(systemData.loader, byPerson.number),
    await data(decisionData.loader, byPerson.number),
  ];
  const byInspector = { deviceClass: 'MDR-III', findings: ['high-risk'], certificateNeeded: true };
  expect(decision.decidedByPerson).toMatchObject(byInspector);
  expect(system.law).toMatchObject({
    computedClass: 'undetermined',
    classInForce: 'MDR-III',
    decidedByPerson: byInspector,
  });
  expect(JSON.stringify([system, decision, law])).not.toContain('GEHEIM');
});

test('what holds is the very class of the list of the register', async () => {
  for (const { id, number } of [byLaw, byPerson]) {
    const decided = await decidedOn(world.db, id);
    const { law } = await publicSystemView(world.db, number);
    const entry = (await systemById(world.db, id))!.classification as { device: { class: string } };
    expect(law.inForce.deviceClass).toBe(`MDR-${entry.device.class}`);
    expect(law.classes.filter(({ holds }) => holds).map(({ deviceClass }) => deviceClass)).toEqual([
      law.inForce.deviceClass,
    ]);
    expect(holding(decided)?.kind).toBe(id === byPerson.id ? 'human' : 'classification');
  }
});

test('both reasonings can be read, each as it was recorded; where the law gave nothing else there is no second', async () => {
  const reasonings = await Promise.all(
    (['decision', 'reevaluation'] as const).map((which) => storedReasoning(world.db, byLaw.number, which)),
  );
  expect(reasonings.map(({ decision }) => decision.asOf)).toEqual(['2026-07-20', '2026-07-27']);
  world = { ...world, now: later };
  const fresh = await registered(false);
  await expect(storedReasoning(world.db, fresh.number, 'reevaluation')).rejects.toBeInstanceOf(NotFound);
});
