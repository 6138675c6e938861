import { setup } from 'xstate';
import { actions } from '../core/effects.ts';

export type AccountEvent =
  | { type: 'activate' }
  | { type: 'changePassword' }
  | { type: 'enrolSecondFactor' }
  | { type: 'resetSecondFactor'; reason: string }
  | { type: 'renewRecoveryCodes' }
  | { type: 'useRecoveryCode' }
  | { type: 'changePreferences' }
  | { type: 'signOutEverywhere' }
  | { type: 'block'; reason: string }
  | { type: 'unblock'; reason: string };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });
const own = cites('own-procedure');

/** The account of one person: invited, active, blocked. Changes of how someone proves who he is are steps. */
// prettier-ignore
export const accountMachine = setup({
  types: {} as { context: Record<string, never>; events: AccountEvent },
  actions,
  guards: { reasonIsGiven: ({ event }) => 'reason' in event && event.reason.trim() !== '' },
}).createMachine({
  id: 'account',
  context: {},
  initial: 'invited',
  states: {
    invited: {
      meta: { turn: 'self' },
      on: { activate: { target: 'active', ...own }, block: { target: 'blocked', guard: 'reasonIsGiven', ...own } },
    },
    active: {
      on: {
        changePassword: own,
        enrolSecondFactor: own,
        resetSecondFactor: { guard: 'reasonIsGiven', ...own },
        renewRecoveryCodes: own,
        useRecoveryCode: own,
        changePreferences: own,
        signOutEverywhere: own,
        block: { target: 'blocked', guard: 'reasonIsGiven', ...own },
      },
    },
    blocked: {
      on: { unblock: { target: 'active', guard: 'reasonIsGiven', ...own } },
    },
  },
});
