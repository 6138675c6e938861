import { setup } from 'xstate';
import { actions, tell } from '../core/effects.ts';

export type DeploymentEvent =
  | { type: 'pause'; reason: string }
  | { type: 'resume'; reason: string }
  | { type: 'end'; reason: string }
  | { type: 'changeVersion'; from: string; to: string; on: string; decided: boolean };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

const changeVersion = {
  guard: 'changeIsDecided',
  actions: tell('provider', 'deployment.versionChanged'),
  ...cites('ai-act/26-1'),
} as const;

/** A system in use at a site: in use, paused, ended; on the way it may go over to another version of the same product. */
// prettier-ignore
export const deploymentMachine = setup({
  types: {} as { context: Record<string, never>; events: DeploymentEvent },
  actions,
  guards: {
    reasonIsGiven: ({ event }) => 'reason' in event && event.reason.trim() !== '',
    changeIsDecided: ({ event }) => event.type === 'changeVersion' && event.decided,
  },
}).createMachine({
  id: 'deployment',
  context: {},
  initial: 'inUse',
  states: {
    inUse: {
      on: {
        pause: { target: 'paused', guard: 'reasonIsGiven', ...cites('ai-act/26-5') },
        end: { target: 'ended', guard: 'reasonIsGiven', ...cites('own-procedure') },
        changeVersion,
      },
    },
    paused: {
      meta: { turn: 'deployer' },
      on: {
        resume: { target: 'inUse', guard: 'reasonIsGiven', ...cites('own-procedure') },
        end: { target: 'ended', guard: 'reasonIsGiven', ...cites('own-procedure') },
        changeVersion,
      },
    },
    ended: { type: 'final' },
  },
});
