import { setup } from 'xstate';
import { actions } from '../core/effects.ts';

export type DeploymentEvent =
  { type: 'pause'; reason: string } | { type: 'resume'; reason: string } | { type: 'end'; reason: string };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

/** A system in use at a site: in use, paused, ended. */
// prettier-ignore
export const deploymentMachine = setup({
  types: {} as { context: Record<string, never>; events: DeploymentEvent },
  actions,
  guards: { reasonIsGiven: ({ event }) => event.reason.trim() !== '' },
}).createMachine({
  id: 'deployment',
  context: {},
  initial: 'inUse',
  states: {
    inUse: {
      on: {
        pause: { target: 'paused', guard: 'reasonIsGiven', ...cites('ai-act/26-5') },
        end: { target: 'ended', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    paused: {
      meta: { turn: 'deployer' },
      on: {
        resume: { target: 'inUse', guard: 'reasonIsGiven', ...cites('own-procedure') },
        end: { target: 'ended', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    ended: { type: 'final' },
  },
});
