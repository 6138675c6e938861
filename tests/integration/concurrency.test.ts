import { commit, type Db, type Write } from '#dialect';
import { dossierById, historyOf } from '#db/queries/dossier.ts';
import { auditEvent, counter } from '#db/schema/dossier.ts';
import { Conflict } from '#workflows/core/errors.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { openRegistration } from '#workflows/registration/commands.ts';
import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOf, inUse, makeWorld, type World } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => closeTestDatabase(world.db));

test('twenty at once on one dossier: one is first, nineteen are told so, one row is written', async () => {
  const dossierId = await inUse(world);
  const context = contextOf(world, world.deployer);
  const attempts = Array.from({ length: 20 }, (_, n) =>
    deploymentCommands.pause.run(
      context,
      { dossierId, expectedVersion: 1, commandId: randomUUID() },
      { reason: `Poging ${n}` },
    ),
  );
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const lost = results.filter((one): one is PromiseRejectedResult => one.status === 'rejected');
  expect(lost.every(({ reason }) => reason instanceof Conflict)).toBe(true);
  expect(await dossierById(world.db, dossierId)).toMatchObject({ version: 2, state: 'paused' });
  expect(await historyOf(world.db, dossierId)).toHaveLength(2);
});

test('eight times the same request at once: eight times the same answer, one row', async () => {
  const dossierId = await inUse(world);
  const call = { dossierId, expectedVersion: 1, commandId: randomUUID() };
  const attempts = Array.from({ length: 8 }, () =>
    deploymentCommands.pause.run(contextOf(world, world.deployer), call, { reason: 'Dubbel geklikt' }),
  );
  expect(await Promise.all(attempts)).toEqual(Array.from({ length: 8 }, () => ({ dossierId, version: 2 })));
  expect(await historyOf(world.db, dossierId)).toHaveLength(2);
});

test('the same command id with other words is refused, and nothing changes', async () => {
  const dossierId = await inUse(world);
  const call = { dossierId, expectedVersion: 1, commandId: randomUUID() };
  await deploymentCommands.pause.run(contextOf(world, world.deployer), call, { reason: 'Eerste reden' });
  const other = deploymentCommands.pause.run(contextOf(world, world.deployer), call, { reason: 'Andere reden' });
  await expect(other).rejects.toMatchObject({ kind: 'refused', guards: ['commandIdIsNew'] });
  expect(await historyOf(world.db, dossierId)).toHaveLength(2);
});

test('sixty-four registrations at once all get a number of their own', async () => {
  const context = contextOf(world, world.provider);
  const opened = await Promise.all(
    Array.from({ length: 64 }, () => openRegistration.run(context, { commandId: randomUUID() }, { name: 'Proef' })),
  );
  const rows = await Promise.all(opened.map(({ dossierId }) => dossierById(world.db, dossierId)));
  expect(new Set(rows.map((row) => row!.reference)).size).toBe(64);
  expect(await verifyLog(world.db)).toMatchObject({ integrity: 'intact', completeness: 'complete' });
});

const count = async (db: Db, series: string) =>
  (await db.select().from(counter).where(eq(counter.series, series)))[0]?.value ?? null;
const put = (series: string, value: number): Write => ({
  rows: 1,
  build: (tx) => tx.insert(counter).values({ series, value }),
});

test('a command that fails on the way leaves nothing, and does not touch the ones beside it', async () => {
  const { db } = world;
  // The second write of the failing one meets a key that was taken before; its first write must not stay.
  await commit(db, [put('taken', 1)]);
  const fine = [put('fine-1', 1), put('fine-2', 2)];
  const failing = [put('half', 1), put('taken', 9)];
  const [first, second, third] = await Promise.allSettled([
    commit(db, [fine[0]!]),
    commit(db, failing),
    commit(db, [fine[1]!]),
  ]);
  expect([first!.status, second!.status, third!.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect([await count(db, 'fine-1'), await count(db, 'half'), await count(db, 'fine-2')]).toEqual([1, null, 2]);
});

test('a write that touches no row undoes its command', async () => {
  const { db } = world;
  const none: Write = {
    rows: 1,
    build: (tx) => tx.update(counter).set({ value: 1 }).where(eq(counter.series, 'nowhere')),
  };
  await expect(commit(db, [put('undone', 1), none])).rejects.toThrow();
  expect(await count(db, 'undone')).toBeNull();
});

test('an audit row that cannot be written fails the change', async () => {
  const dossierId = await inUse(world);
  const before = await dossierById(world.db, dossierId);
  // Someone took the place of the next row in the log: the step must not happen without its own row.
  const taken = {
    dossierId,
    subject: dossierId,
    version: 2,
    command: 'x',
    commandId: randomUUID(),
    actorId: 'x',
    at: world.now,
    body: '{}',
    hash: 'x',
  };
  await commit(world.db, [{ rows: 1, build: (tx) => tx.insert(auditEvent).values(taken) }]);
  const attempt = deploymentCommands.pause.run(
    contextOf(world, world.deployer),
    { dossierId, expectedVersion: 1, commandId: randomUUID() },
    { reason: 'Stilgelegd' },
  );
  await expect(attempt).rejects.toBeInstanceOf(Conflict);
  expect(await dossierById(world.db, dossierId)).toEqual(before);
  expect(await verifyLog(world.db)).toMatchObject({ integrity: 'broken' });
});
