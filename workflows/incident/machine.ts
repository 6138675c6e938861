import { setup } from 'xstate';
import { actions, tell } from '../core/effects.ts';

export type IncidentEvent =
  | { type: 'triage'; outcome: string; reason: string }
  | { type: 'forward'; to: string; reason: string }
  | { type: 'askInformation'; request: string; termIsInFuture: boolean }
  | { type: 'withdrawQuestion'; request: string; reason: string }
  | { type: 'provideInformation'; request: string }
  | { type: 'addFacts'; facts: Record<string, unknown> }
  | { type: 'addAwareness'; knower: string; about: string; moment: string }
  | { type: 'chooseAwareness'; candidate: string; candidateStands: boolean; reason: string }
  | { type: 'withdrawAwareness'; candidate: string; anotherStands: boolean; reason: string }
  | { type: 'fileDuty'; duty: string; dutyIsOwn: boolean }
  | { type: 'submitFinalReport'; missing: string[] }
  | { type: 'requestFinalReport'; reason: string }
  | { type: 'close'; openDuties: string[]; missing: string[]; reason: string }
  | { type: 'deadlinePassed'; deadline: string };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

const addFacts = { actions: tell('authority', 'incident.factsAdded'), ...cites('mdr/87-6') } as const;
const addAwareness = {
  actions: tell('authority', 'incident.awarenessChanged'),
  ...cites('mdr/87-3', 'mdcg-2023-3/awareness'),
} as const;
const chooseAwareness = { ...addAwareness, guard: 'candidateStands' } as const;
const withdrawAwareness = { ...addAwareness, guard: 'anotherStands' } as const;
const fileDuty = {
  guard: 'dutyIsOwn',
  actions: tell('authority', 'incident.dutyFiled'),
  ...cites('mdr/87-1', 'wkkgz/11-1-a'),
} as const;
const deadlinePassed = { actions: tell('authority', 'incident.overdue'), ...cites('own-procedure') } as const;

/** An incident with a system, from first report to closure. Time limits are rows with a due day, never timers. */
// prettier-ignore
export const incidentMachine = setup({
  types: {} as { context: Record<string, never>; events: IncidentEvent },
  actions,
  guards: {
    reasonIsGiven: ({ event }) => 'reason' in event && event.reason.trim() !== '',
    termIsInFuture: ({ event }) => event.type === 'askInformation' && event.termIsInFuture,
    candidateStands: ({ event }) => event.type === 'chooseAwareness' && event.candidateStands && event.reason.trim() !== '',
    anotherStands: ({ event }) => event.type === 'withdrawAwareness' && event.anotherStands && event.reason.trim() !== '',
    dutyIsOwn: ({ event }) => event.type === 'fileDuty' && event.dutyIsOwn,
    reportIsComplete: ({ event }) => event.type === 'submitFinalReport' && event.missing.length === 0,
    dutiesAreSettled: ({ event }) => event.type === 'close' && event.openDuties.length === 0 && event.reason.trim() !== '',
  },
}).createMachine({
  id: 'incident',
  context: {},
  initial: 'reported',
  states: {
    reported: {
      meta: { turn: 'authority' },
      on: {
        triage: { target: 'investigating', guard: 'reasonIsGiven', actions: [tell('provider', 'incident.triaged'), tell('reporter', 'incident.triaged')], ...cites('mdr/89-2', 'mdr/87-11') },
        forward: { target: 'forwarded', guard: 'reasonIsGiven', actions: tell('reporter', 'incident.forwarded'), ...cites('awb/2-3') },
        addFacts, addAwareness, chooseAwareness, withdrawAwareness, fileDuty, deadlinePassed,
      },
    },
    investigating: {
      meta: { turn: 'provider' },
      on: {
        askInformation: { target: 'awaitingInformation', guard: 'termIsInFuture', actions: tell('provider', 'incident.asked'), ...cites('awb/5-16') },
        submitFinalReport: { target: 'assessing', guard: 'reportIsComplete', actions: tell('authority', 'incident.finalReport'), ...cites('mdr/89-5') },
        addFacts, addAwareness, chooseAwareness, withdrawAwareness, fileDuty, deadlinePassed,
      },
    },
    awaitingInformation: {
      meta: { turn: 'provider' },
      on: {
        provideInformation: { target: 'assessing', actions: tell('authority', 'incident.answered'), ...cites('awb/5-20') },
        withdrawQuestion: { target: 'investigating', guard: 'reasonIsGiven', actions: tell('provider', 'incident.questionWithdrawn'), ...cites('own-procedure') },
        addFacts, addAwareness, chooseAwareness, withdrawAwareness, fileDuty, deadlinePassed,
      },
    },
    assessing: {
      meta: { turn: 'authority' },
      on: {
        askInformation: { target: 'awaitingInformation', guard: 'termIsInFuture', actions: tell('provider', 'incident.asked'), ...cites('awb/5-16') },
        requestFinalReport: { target: 'investigating', guard: 'reasonIsGiven', actions: tell('provider', 'incident.finalReportAsked'), ...cites('mdr/89-5') },
        close: { target: 'closed', guard: 'dutiesAreSettled', actions: [tell('provider', 'incident.closed'), tell('reporter', 'incident.closed')], ...cites('mdr/89-2') },
        addFacts, addAwareness, chooseAwareness, withdrawAwareness, fileDuty, deadlinePassed,
      },
    },
    forwarded: { type: 'final' },
    closed: { type: 'final' },
  },
});
