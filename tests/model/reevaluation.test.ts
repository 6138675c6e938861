import { planReevaluation, reevaluationCommands } from '#workflows/reevaluation/commands.ts';
import { reevaluationMachine } from '#workflows/reevaluation/machine.ts';
import { randomUUID } from 'node:crypto';
import type { EventObject } from 'xstate';
import { administrator, contextOf } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const event = (facts: Record<string, unknown> & { type: string }) => facts as EventObject;

const samples: Sample[] = [
  { event: event({ type: 'begin' }), actor: (world) => world.system, input: () => ({}) },
  {
    event: event({ type: 'advance', cursor: 'x', evaluated: 1, remains: true }),
    actor: (world) => world.system,
    input: () => ({ upTo: 'x', evaluated: 1 }),
  },
  { event: event({ type: 'report', remains: false }), actor: (world) => world.system, input: () => ({}) },
  {
    event: event({ type: 'stop', reason: 'x' }),
    actor: () => administrator,
    input: () => ({ reason: 'De regels worden eerst nagelezen.' }),
  },
];

walk({
  machine: reevaluationMachine,
  commands: reevaluationCommands,
  samples,
  open: async (world) => {
    const input = planReevaluation.input.parse({});
    return (await planReevaluation.run(contextOf(world, administrator), { commandId: randomUUID() }, input)).dossierId;
  },
  stranger: (world) => world.provider,
});
