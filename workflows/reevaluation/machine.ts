import { setup } from 'xstate';
import { actions, tell } from '../core/effects.ts';

export type ReevaluationEvent =
  | { type: 'begin' }
  | { type: 'advance'; cursor: string; evaluated: number; remains: boolean }
  | { type: 'report'; remains: boolean }
  | { type: 'stop'; reason: string };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

/** One run over the whole register: planned, under way slice by slice, reported. */
// prettier-ignore
export const reevaluationMachine = setup({
  types: {} as { context: Record<string, never>; events: ReevaluationEvent },
  actions,
  guards: {
    systemsRemain: ({ event }) => event.type === 'advance' && event.remains,
    noSystemRemains: ({ event }) => event.type === 'report' && !event.remains,
    reasonIsGiven: ({ event }) => event.type === 'stop' && event.reason.trim() !== '',
  },
}).createMachine({
  id: 'reevaluation',
  context: {},
  initial: 'planned',
  states: {
    planned: {
      on: {
        begin: { target: 'running', ...cites('own-procedure') },
        stop: { target: 'stopped', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    running: {
      on: {
        advance: { target: 'running', guard: 'systemsRemain', ...cites('own-procedure') },
        report: { target: 'reported', guard: 'noSystemRemains', actions: tell('authority', 'reevaluation.reported'), ...cites('own-procedure') },
        stop: { target: 'stopped', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    reported: { type: 'final' },
    stopped: { type: 'final' },
  },
});
