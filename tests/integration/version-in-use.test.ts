import { dossierById } from '#db/queries/dossier.ts';
import { deploymentById, entryOfSystem, systemById } from '#db/queries/systems.ts';
import { changeToVersion, pastVersionsOf } from '#db/queries/versions.ts';
import { Conflict, Invalid } from '#workflows/core/errors.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, device, nextVersion, refusal, repair, unchanged } from '../fixtures/versions.ts';
import { act, contextOf, inUse, makeWorld, minimal, type World } from '../fixtures/world.ts';
import { closeTestDatabase } from '../setup/database.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => closeTestDatabase(world.db));

test('an institution goes over to another version: the days stay, and the public counts follow', async () => {
  const id = await inUse(world, { facts: minimal });
  const from = (await deploymentById(world.db, id))!.deployment.systemId;
  const to = await nextVersion(world, from, '4', repair);
  const { number } = (await systemById(world.db, to))!;
  const sites = async () => [(await entryOfSystem(world.db, from))!.sites, (await entryOfSystem(world.db, to))!.sites];
  expect(await sites()).toEqual([1, 0]);
  const change = (input: object) => act(world, deploymentCommands.changeVersion, world.deployer, id, input);
  const wrong = (attempt: Promise<unknown>) => attempt.catch((error: unknown) => (error as Invalid).fields);
  const others = await device(world);
  const own = (await systemById(world.db, from))!.number;
  const foreign = (await systemById(world.db, others))!.number;
  expect(await wrong(change({ systemNumber: own, on: '2026-11-18' }))).toEqual({ systemNumber: 'sameVersion' });
  expect(await wrong(change({ systemNumber: foreign, on: '2026-11-18' }))).toEqual({ systemNumber: 'otherProduct' });
  expect(await wrong(change({ systemNumber: number, on: '2026-08-31' }))).toEqual({ on: 'beforeVersion' });
  expect(await wrong(change({ systemNumber: number, on: '2026-11-19' }))).toEqual({ on: 'future' });
  expect(await sites()).toEqual([1, 0]);
  await change({ systemNumber: number.toLowerCase(), on: '2026-11-10' });
  expect(await sites()).toEqual([0, 1]);
  expect((await pastVersionsOf(world.db, id)).map(({ system, ...days }) => [system.id, days])).toEqual([
    [from, { startedOn: '2026-09-01', endedOn: '2026-11-10' }],
  ]);
  expect((await dossierById(world.db, id))!.title).toBe('NoduScan 4');
  // And back again: a rollback is a change of version like any other.
  await change({ systemNumber: own, on: '2026-11-12' });
  expect(await sites()).toEqual([1, 0]);
  expect(await pastVersionsOf(world.db, id)).toHaveLength(2);
});

test('nobody goes over to a version whose change nobody decided', async () => {
  const id = await inUse(world, { facts: minimal });
  const from = (await deploymentById(world.db, id))!.deployment.systemId;
  const to = await nextVersion(world, from, '4', { ...unchanged, correctionOnly: undefined } as never);
  const { number } = (await systemById(world.db, to))!;
  expect((await changeToVersion(world.db, to))!.change.kind).toBe('undetermined');
  const input = { systemNumber: number, on: '2026-11-18' };
  expect(await refusal(act(world, deploymentCommands.changeVersion, world.deployer, id, input))).toEqual([
    ['changeIsDecided'],
    [],
  ]);
  expect(await pastVersionsOf(world.db, id)).toEqual([]);
});

test('twenty people change the version at once: one does, the counts stay right', async () => {
  const id = await inUse(world, { facts: minimal });
  const from = (await deploymentById(world.db, id))!.deployment.systemId;
  const to = await nextVersion(world, from, '4');
  const { number } = (await systemById(world.db, to))!;
  const input = deploymentCommands.changeVersion.input.parse({ systemNumber: number, on: '2026-11-18' });
  const attempts = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      deploymentCommands.changeVersion.run(contextOf(world, world.deployer), call(id, 1), input),
    ),
  );
  const failed = attempts.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(failed).toHaveLength(19);
  for (const error of failed) expect(error instanceof Conflict || error instanceof Invalid).toBe(true);
  expect([(await entryOfSystem(world.db, from))!.sites, (await entryOfSystem(world.db, to))!.sites]).toEqual([0, 1]);
});
