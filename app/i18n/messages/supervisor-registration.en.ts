import type { supervisorRegistrationNl } from './supervisor-registration.nl.ts';

/** Texts of a registration on which the law alone does not decide, for inspectors. */
export const supervisorRegistrationEn: typeof supervisorRegistrationNl = {
  section: 'Worklist',
  why: 'Why does the law not decide this?',
  whyLead: 'On these facts the rules give no certain outcome. This is still open:',
  ask: 'Facts that the provider does not know yet',
  noWhy: 'The law does give a certain outcome by now. You can confirm the classification.',
  facts: 'Facts of the provider',
  factsEmpty: 'The provider has stated no facts yet.',
  notKnown: 'the provider does not know',
  system: 'The system',
  fields: {
    provider: 'Provider',
    name: 'Name',
    version: 'Version',
    purpose: 'Intended purpose',
    notFor: 'Not intended for',
    declared: 'Class according to the provider',
    certificate: 'Certificate',
    certificateUntil: 'Valid until',
  },
  yes: 'yes',
  no: 'no',
  confirm: {
    deviceClass: 'Which class does the device have?',
    findings: 'What applies under the AI Act?',
    lead: 'After your decision the system enters the register. Without a certificate it waits for one.',
    reason: 'Why is this classification right?',
    reasonHint: 'Name the facts and the rule that decide it for you. The provider can read your reason.',
    certificateNeeded: 'This system needs a certificate of a notified body',
  },
  back: {
    lead: 'The provider can then change the answers and send them again.',
    reason: 'What must the provider add?',
    reasonHint: 'The provider reads this in the course of the registration.',
  },
  decided: 'Decisions in this case',
  byPerson: 'Decision of an inspector',
  byLaw: 'Outcome of the law',
};
