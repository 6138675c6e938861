import { deploymentById, systemById } from '#db/queries/systems.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { deploymentMachine } from '#workflows/deployment/machine.ts';
import type { EventObject } from 'xstate';
import { nextVersion } from '../fixtures/versions.ts';
import { inUse } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const samples = (['pause', 'resume', 'end'] as const).map((type): Sample => ({
  event: { type, reason: 'x' } as EventObject,
  actor: (world) => world.deployer,
  input: () => ({ reason: 'Omdat het nodig is.' }),
}));

/** The number of the version that a deployment goes over to, made just before. */
const numbers = new Map<string, string>();

const changeVersion: Sample = {
  event: { type: 'changeVersion', from: 'a', to: 'b', on: '2026-11-18', decided: true } as EventObject,
  actor: (world) => world.deployer,
  prepare: async (world, dossierId) => {
    const { systemId } = (await deploymentById(world.db, dossierId))!.deployment;
    const id = await nextVersion(world, systemId, `4.${numbers.size}`);
    numbers.set(dossierId, (await systemById(world.db, id))!.number);
  },
  input: (_world, dossierId) => ({ systemNumber: numbers.get(dossierId), on: '2026-11-18' }),
};

walk({
  machine: deploymentMachine,
  commands: deploymentCommands,
  samples: [...samples, changeVersion],
  open: (world) => inUse(world),
  stranger: (world) => world.otherDeployer,
});
