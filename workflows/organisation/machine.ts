import { setup } from 'xstate';
import { actions } from '../core/effects.ts';

export type OrganisationEvent =
  | { type: 'addIdentifier'; identifier: string }
  | { type: 'addSite'; site: string }
  | { type: 'addMember'; userId: string; role: string; roleFits: boolean }
  | { type: 'removeMember'; userId: string; role: string }
  | { type: 'designate'; code: string; isNotifiedBody: boolean }
  | { type: 'endDesignation'; designation: string }
  | { type: 'appointRepresentative'; representative: string; mayBeAppointed: boolean }
  | { type: 'endMandate'; mandate: string }
  | { type: 'close'; reason: string };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

/** An organisation in the register: what is added to it and taken from it is audited like any other step. */
// prettier-ignore
export const organisationMachine = setup({
  types: {} as { context: Record<string, never>; events: OrganisationEvent },
  actions,
  guards: {
    roleFits: ({ event }) => event.type === 'addMember' && event.roleFits,
    mayBeAppointed: ({ event }) => event.type === 'appointRepresentative' && event.mayBeAppointed,
    isNotifiedBody: ({ event }) => event.type === 'designate' && event.isNotifiedBody,
    reasonIsGiven: ({ event }) => 'reason' in event && event.reason.trim() !== '',
  },
}).createMachine({
  id: 'organisation',
  context: {},
  initial: 'active',
  states: {
    active: {
      on: {
        addIdentifier: { ...cites('mdr/31') },
        addSite: { ...cites('own-procedure') },
        addMember: { guard: 'roleFits', ...cites('own-procedure') },
        removeMember: { ...cites('own-procedure') },
        designate: { guard: 'isNotifiedBody', ...cites('mdr/42-11') },
        endDesignation: { ...cites('mdr/46') },
        appointRepresentative: { guard: 'mayBeAppointed', ...cites('mdr/11', 'ai-act/22') },
        endMandate: { ...cites('mdr/11', 'ai-act/22') },
        close: { target: 'closed', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    closed: { type: 'final' },
  },
});
