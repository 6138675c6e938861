import { commit, type Db, type Write } from '#dialect';
import { historyOf } from '#db/queries/dossier.ts';
import { auditEvent, dossier, seal } from '#db/schema/dossier.ts';
import { canonical, sha256 } from '#workflows/core/canonical.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { sealAudit } from '#workflows/jobs/seal-audit.ts';
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { act, inUse, makeWorld, type World } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

// Someone who can write to the database tries to change the past.
let world: World;
let victim: string;
beforeEach(async () => {
  world = await makeWorld();
  victim = await inUse(world);
  for (const command of [deploymentCommands.pause, deploymentCommands.resume, deploymentCommands.pause]) {
    await act(world, command, world.deployer, victim, { reason: 'Zo ging het.' });
  }
});
afterEach(() => closeTestDatabase(world.db));

const write = (db: Db, ...writes: Write[]) => commit(db, writes);
const verdict = async () => {
  const { integrity, completeness } = await verifyLog(world.db);
  return `${integrity}, ${completeness}`;
};
const rowOf = async (version: number) =>
  (await historyOf(world.db, victim)).find((row) => row.version === version && row.subject === victim)!;
const where = (version: number) => and(eq(auditEvent.subject, victim), eq(auditEvent.version, version));

test('untouched, the log is intact and complete', async () => {
  expect(await verdict()).toBe('intact, complete');
});

test('editing the content of a row breaks the chain, and the first false row is named', async () => {
  const { body, seq } = await rowOf(2);
  await write(world.db, {
    build: (tx) =>
      tx
        .update(auditEvent)
        .set({ body: body.replace('pause', 'end') })
        .where(where(2)),
  });
  expect(await verifyLog(world.db)).toMatchObject({ integrity: 'broken', firstFault: { seq, subject: victim } });
});

test('removing a row in the middle breaks the chain', async () => {
  await write(world.db, { build: (tx) => tx.delete(auditEvent).where(where(2)) });
  expect(await verdict()).toMatch('broken');
});

test('removing the last row leaves a whole chain that is too short: truncated', async () => {
  await write(world.db, { build: (tx) => tx.delete(auditEvent).where(where(4)) });
  expect(await verdict()).toBe('intact, truncated');
});

test('removing all rows of a dossier is seen by the dossier itself', async () => {
  await write(world.db, { build: (tx) => tx.delete(auditEvent).where(eq(auditEvent.dossierId, victim)) });
  expect(await verdict()).toBe('intact, truncated');
});

test('removing the dossier and leaving its rows is seen by the rows', async () => {
  await write(world.db, { build: (tx) => tx.delete(dossier).where(eq(dossier.id, victim)) });
  expect(await verdict()).toBe('intact, truncated');
});

test('removing a dossier with all its rows is seen by the seal of the day', async () => {
  await sealAudit(world.db, world.now);
  expect(await verdict()).toBe('intact, complete');
  await write(
    world.db,
    { build: (tx) => tx.delete(auditEvent).where(eq(auditEvent.dossierId, victim)) },
    { build: (tx) => tx.delete(dossier).where(eq(dossier.id, victim)) },
  );
  expect(await verdict()).toBe('intact, truncated');
});

test('inserting a row that never was breaks the chain', async () => {
  const { seq: _seq, ...last } = await rowOf(4);
  const forged = { ...last, version: 5, commandId: 'forged', body: last.body.replace('"version":4', '"version":5') };
  await write(world.db, { build: (tx) => tx.insert(auditEvent).values(forged) });
  expect(await verdict()).toMatch('broken');
});

test('exchanging two rows breaks the chain', async () => {
  const [second, third] = [await rowOf(2), await rowOf(3)];
  await write(
    world.db,
    { build: (tx) => tx.update(auditEvent).set({ body: third.body, hash: third.hash }).where(where(2)) },
    { build: (tx) => tx.update(auditEvent).set({ body: second.body, hash: second.hash }).where(where(3)) },
  );
  expect(await verdict()).toMatch('broken');
});

/** Writes the whole chain anew after a change, with hashes that fit, and lets the dossier point at the new end. */
async function rebuildWith(change: (body: string) => string): Promise<void> {
  const rows = (await historyOf(world.db, victim)).filter(({ subject }) => subject === victim);
  let hash = '';
  const writes: Write[] = [];
  for (const { version, body } of rows) {
    const changed = canonical({ ...(JSON.parse(version === 2 ? change(body) : body) as object), previous: hash });
    const next = sha256(hash, changed);
    writes.push({ build: (tx) => tx.update(auditEvent).set({ body: changed, hash: next }).where(where(version)) });
    hash = next;
  }
  const head = hash;
  await write(world.db, ...writes, {
    build: (tx) => tx.update(dossier).set({ auditHash: head }).where(eq(dossier.id, victim)),
  });
}

test('a chain that was rebuilt from end to end is found out by the seal', async () => {
  await sealAudit(world.db, world.now);
  await rebuildWith((body) => body.replace('pause', 'end'));
  expect(await verdict()).toBe('intact, truncated');
});

test('whoever also removes the seals changes the head that was handed out', async () => {
  await sealAudit(world.db, world.now);
  const { head } = await verifyLog(world.db);
  await rebuildWith((body) => body.replace('pause', 'end'));
  await write(world.db, { build: (tx) => tx.delete(seal) });
  expect((await verifyLog(world.db)).head).not.toBe(head);
});
