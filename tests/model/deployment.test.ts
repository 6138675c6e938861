import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { deploymentMachine } from '#workflows/deployment/machine.ts';
import type { EventObject } from 'xstate';
import { inUse } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const samples = (['pause', 'resume', 'end'] as const).map((type): Sample => ({
  event: { type, reason: 'x' } as EventObject,
  actor: (world) => world.deployer,
  input: () => ({ reason: 'Omdat het nodig is.' }),
}));

walk({
  machine: deploymentMachine,
  commands: deploymentCommands,
  samples,
  open: (world) => inUse(world),
  stranger: (world) => world.otherDeployer,
});
