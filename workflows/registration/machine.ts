import { setup } from 'xstate';
import { actions, tell } from '../core/effects.ts';

export type RegistrationEvent =
  | { type: 'submit'; missing: string[]; undetermined: boolean; certificateIsMissing: boolean }
  | { type: 'confirmClassification'; certificateIsMissing: boolean; reason: string }
  | { type: 'returnToProvider'; reason: string }
  | { type: 'recordCertificate'; certificateId: string }
  | { type: 'certificateExpired'; certificateId: string }
  | { type: 'suspend'; reason: string }
  | { type: 'reinstate'; reason: string }
  | { type: 'withdraw'; reason: string }
  | { type: 'reevaluate'; runId: string; differs: boolean }
  | { type: 'discard' };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

/** The law of another day gives another outcome: recorded and told, wherever the registration stands. */
const reevaluated = <S extends string>(target: S) => ({
  target,
  guard: 'answerDiffers' as const,
  actions: tell('provider', 'registration.reevaluated'),
  ...cites('own-procedure'),
});

/** A certificate is valid for the period it names (MDR 56(2), IVDR 51(2)): the provider hears that it is over. */
const certificateExpired = <S extends string>(target: S) => ({
  target,
  actions: tell('provider', 'registration.certificateExpired'),
  ...cites('mdr/56-2'),
});

/** The registration of one version of an AI system: from the first answer to the public register, and out of it. */
// prettier-ignore
export const registrationMachine = setup({
  types: {} as { context: Record<string, never>; events: RegistrationEvent },
  actions,
  guards: {
    sectionsAreComplete: ({ event }) => event.type === 'submit' && event.missing.length === 0,
    lawIsUndetermined: ({ event }) => event.type === 'submit' && event.undetermined,
    certificateIsMissing: ({ event }) => (event.type === 'submit' || event.type === 'confirmClassification') && event.certificateIsMissing,
    answerDiffers: ({ event }) => event.type === 'reevaluate' && event.differs,
    reasonIsGiven: ({ event }) => 'reason' in event && event.reason.trim() !== '',
  },
}).createMachine({
  id: 'registration',
  context: {},
  initial: 'draft',
  states: {
    draft: {
      meta: { turn: 'provider' },
      on: {
        submit: { target: 'classifying', guard: 'sectionsAreComplete', ...cites('ai-act/49-1', 'mdr/51-1') },
        discard: { target: 'discarded', ...cites('own-procedure') },
      },
    },
    // Passed through in the same step: the law decides where a submitted registration goes.
    classifying: {
      always: [
        { target: 'inReview', guard: 'lawIsUndetermined', actions: tell('authority', 'registration.review') },
        { target: 'awaitingCertificate', guard: 'certificateIsMissing', actions: tell('provider', 'registration.certificateNeeded') },
        { target: 'registered', actions: tell('provider', 'registration.registered') },
      ],
    },
    inReview: {
      meta: { turn: 'authority' },
      on: {
        confirmClassification: { target: 'confirming', guard: 'reasonIsGiven', ...cites('mdr/51-2') },
        returnToProvider: { target: 'draft', guard: 'reasonIsGiven', actions: tell('provider', 'registration.returned'), ...cites('own-procedure') },
        reevaluate: reevaluated('inReview'),
        withdraw: { target: 'withdrawn', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    confirming: {
      always: [
        { target: 'awaitingCertificate', guard: 'certificateIsMissing', actions: tell('provider', 'registration.certificateNeeded') },
        { target: 'registered', actions: tell('provider', 'registration.registered') },
      ],
    },
    awaitingCertificate: {
      meta: { turn: 'provider' },
      on: {
        recordCertificate: { target: 'registered', actions: tell('provider', 'registration.registered'), ...cites('mdr/56-5') },
        reevaluate: reevaluated('awaitingCertificate'),
        withdraw: { target: 'withdrawn', guard: 'reasonIsGiven', ...cites('own-procedure') },
      },
    },
    registered: {
      on: {
        recordCertificate: { target: 'registered', ...cites('mdr/56-5') },
        suspend: { target: 'suspended', guard: 'reasonIsGiven', actions: [tell('provider', 'registration.suspended'), tell('deployer', 'registration.suspended')], ...cites('mdr/56-4') },
        certificateExpired: certificateExpired('registered'),
        reevaluate: reevaluated('registered'),
        withdraw: { target: 'withdrawn', guard: 'reasonIsGiven', actions: tell('deployer', 'registration.withdrawn'), ...cites('own-procedure') },
      },
    },
    suspended: {
      meta: { turn: 'provider' },
      on: {
        reinstate: { target: 'registered', guard: 'reasonIsGiven', actions: tell('provider', 'registration.reinstated'), ...cites('mdr/56-4') },
        recordCertificate: { target: 'registered', actions: tell('provider', 'registration.registered'), ...cites('mdr/56-5') },
        certificateExpired: certificateExpired('suspended'),
        reevaluate: reevaluated('suspended'),
        withdraw: { target: 'withdrawn', guard: 'reasonIsGiven', actions: tell('deployer', 'registration.withdrawn'), ...cites('own-procedure') },
      },
    },
    withdrawn: { type: 'final' },
    discarded: { type: 'final' },
  },
});
