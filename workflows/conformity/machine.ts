import { setup } from 'xstate';
import { actions, tell } from '../core/effects.ts';

export type ConformityEvent =
  | { type: 'accept'; missing: string[] }
  | { type: 'decline'; reason: string }
  | { type: 'withdraw'; reason: string }
  | { type: 'signContract' }
  | { type: 'allocate'; userId: string; task: string; conflicts: boolean }
  | { type: 'askQuestion'; deficiency: string }
  | { type: 'answerQuestion'; deficiency: string; openAfter: number }
  | { type: 'concludeAudit'; teamIsComplete: boolean; openQuestions: number }
  | { type: 'concludeExamination'; openQuestions: number }
  | { type: 'recommend'; actorIsResponsible: boolean }
  | { type: 'passReview'; actorIsIndependent: boolean; actorIsAssigned: boolean }
  | { type: 'sendBack'; reason: string; actorIsIndependent: boolean }
  | {
      type: 'issueCertificate';
      actorIsIndependent: boolean;
      actorIsAssigned: boolean;
      validUntilIsLawful: boolean;
      openQuestions: number;
    }
  | { type: 'refuseCertificate'; actorIsIndependent: boolean; actorIsAssigned: boolean; reason: string }
  | { type: 'suspendCertificate'; reason: string }
  | { type: 'reinstateCertificate'; reason: string }
  | { type: 'withdrawCertificate'; reason: string }
  | { type: 'deadlinePassed'; deadline: string };

const cites = (...ids: string[]) => ({ meta: { cites: ids } });

const withdraw = {
  target: '#conformity.withdrawn',
  guard: 'reasonIsGiven',
  actions: tell('notified-body', 'conformity.withdrawn'),
  ...cites('mdr/53-2'),
} as const;
const deadlinePassed = { actions: tell('notified-body', 'conformity.overdue'), ...cites('ir-2026-977/2') } as const;
const allocate = { guard: 'personIsIndependent', ...cites('mdr/annex-vii-4-4') } as const;

/** The assessment of one application by a notified body: Annex VII section 4 of the MDR and of the IVDR, step by step. */
// prettier-ignore
export const conformityMachine = setup({
  types: {} as { context: Record<string, never>; events: ConformityEvent },
  actions,
  guards: {
    designationCovers: ({ event }) => event.type === 'accept' && event.missing.length === 0,
    personIsIndependent: ({ event }) => event.type === 'allocate' && !event.conflicts,
    questionsRemain: ({ event }) => event.type === 'answerQuestion' && event.openAfter > 0,
    teamIsComplete: ({ event }) => event.type === 'concludeAudit' && event.teamIsComplete,
    noQuestionIsOpen: ({ event }) => event.type === 'concludeExamination' ? event.openQuestions === 0 : event.type === 'concludeAudit' && event.openQuestions === 0 && event.teamIsComplete,
    actorIsResponsible: ({ event }) => event.type === 'recommend' && event.actorIsResponsible,
    reviewerIsIndependent: ({ event }) => (event.type === 'sendBack' && event.actorIsIndependent) || (event.type === 'passReview' && event.actorIsIndependent && event.actorIsAssigned),
    deciderIsIndependent: ({ event }) => (event.type === 'issueCertificate' || event.type === 'refuseCertificate') && event.actorIsIndependent && event.actorIsAssigned && (event.type === 'issueCertificate' ? event.validUntilIsLawful : event.reason.trim() !== ''),
    reasonIsGiven: ({ event }) => 'reason' in event && event.reason.trim() !== '',
  },
}).createMachine({
  id: 'conformity',
  context: {},
  initial: 'applied',
  states: {
    applied: {
      meta: { turn: 'notified-body' },
      on: {
        accept: { target: 'contracting', guard: 'designationCovers', actions: tell('provider', 'conformity.accepted'), ...cites('mdr/annex-vii-4-3') },
        decline: { target: 'declined', guard: 'reasonIsGiven', actions: tell('provider', 'conformity.declined'), ...cites('mdr/annex-vii-4-3') },
        withdraw,
        deadlinePassed,
      },
    },
    contracting: {
      meta: { turn: 'provider' },
      on: {
        signContract: { target: 'audit', actions: tell('notified-body', 'conformity.contracted'), ...cites('mdr/annex-vii-4-3') },
        withdraw,
        deadlinePassed,
      },
    },
    audit: {
      initial: 'assessing',
      on: { withdraw, deadlinePassed, allocate },
      states: {
        assessing: {
          meta: { turn: 'notified-body' },
          on: {
            askQuestion: { target: 'answering', actions: tell('provider', 'conformity.asked'), ...cites('mdr/annex-vii-4-5-1', 'ir-2026-977/3') },
            concludeAudit: { target: '#conformity.examination', guard: 'noQuestionIsOpen', ...cites('mdr/annex-vii-4-5-1', 'mdr/annex-ix-2-3') },
          },
        },
        answering: {
          meta: { turn: 'provider' },
          on: {
            askQuestion: { target: 'answering', actions: tell('provider', 'conformity.asked'), ...cites('mdr/annex-vii-4-5-1') },
            answerQuestion: [
              { target: 'answering', guard: 'questionsRemain', ...cites('mdr/annex-vii-4-5-1') },
              { target: 'assessing', actions: tell('notified-body', 'conformity.answered') },
            ],
          },
        },
      },
    },
    examination: {
      initial: 'assessing',
      on: { withdraw, deadlinePassed, allocate },
      states: {
        assessing: {
          meta: { turn: 'notified-body' },
          on: {
            askQuestion: { target: 'answering', actions: tell('provider', 'conformity.asked'), ...cites('mdr/annex-vii-4-5-1', 'ir-2026-977/3') },
            concludeExamination: { target: '#conformity.reporting', guard: 'noQuestionIsOpen', ...cites('mdr/annex-ix-4', 'ai-act/43-3') },
          },
        },
        answering: {
          meta: { turn: 'provider' },
          on: {
            askQuestion: { target: 'answering', actions: tell('provider', 'conformity.asked'), ...cites('mdr/annex-vii-4-5-1') },
            answerQuestion: [
              { target: 'answering', guard: 'questionsRemain', ...cites('mdr/annex-vii-4-5-1') },
              { target: 'assessing', actions: tell('notified-body', 'conformity.answered') },
            ],
          },
        },
      },
    },
    reporting: {
      meta: { turn: 'notified-body' },
      on: { recommend: { target: 'reviewing', guard: 'actorIsResponsible', ...cites('mdr/annex-vii-4-6') }, allocate, withdraw, deadlinePassed },
    },
    reviewing: {
      meta: { turn: 'notified-body' },
      on: {
        passReview: { target: 'deciding', guard: 'reviewerIsIndependent', ...cites('mdr/annex-vii-4-7') },
        sendBack: { target: 'examination', guard: 'reviewerIsIndependent', ...cites('mdr/annex-vii-4-7') },
        allocate, withdraw, deadlinePassed,
      },
    },
    deciding: {
      meta: { turn: 'notified-body' },
      on: {
        issueCertificate: { target: 'certified', guard: 'deciderIsIndependent', actions: tell('provider', 'conformity.certified'), ...cites('mdr/annex-vii-4-8', 'mdr/56-2') },
        refuseCertificate: { target: 'refused', guard: 'deciderIsIndependent', actions: tell('provider', 'conformity.refused'), ...cites('mdr/annex-vii-4-8', 'mdr/56-5') },
        allocate, withdraw, deadlinePassed,
      },
    },
    certified: {
      on: {
        suspendCertificate: { target: 'suspended', guard: 'reasonIsGiven', actions: tell('provider', 'conformity.suspended'), ...cites('mdr/56-4') },
        withdrawCertificate: { target: 'certificateWithdrawn', guard: 'reasonIsGiven', actions: tell('provider', 'conformity.certificateWithdrawn'), ...cites('mdr/56-4') },
      },
    },
    suspended: {
      meta: { turn: 'provider' },
      on: {
        reinstateCertificate: { target: 'certified', guard: 'reasonIsGiven', actions: tell('provider', 'conformity.reinstated'), ...cites('mdr/56-4') },
        withdrawCertificate: { target: 'certificateWithdrawn', guard: 'reasonIsGiven', actions: tell('provider', 'conformity.certificateWithdrawn'), ...cites('mdr/56-4') },
      },
    },
    declined: { type: 'final' },
    withdrawn: { type: 'final' },
    refused: { type: 'final' },
    certificateWithdrawn: { type: 'final' },
  },
});
