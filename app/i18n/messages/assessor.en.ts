import { assessorCaseEn } from './assessor-case.en.ts';
import type { assessorNl } from './assessor.nl.ts';

/** Texts of the pages for notified bodies. */
export const assessorEn: typeof assessorNl = {
  title: 'Worklist',
  cases: 'Cases',
  certificates: 'Certificates',
  deadlines: 'Deadlines',
  desk: {
    lead: (n) => (n === 1 ? 'One assessment is running.' : `${n} assessments are running.`),
    yours: (n) => (n === 1 ? 'Your body is at turn in one of them.' : `Your body is at turn in ${n} of them.`),
    more: 'These are the 200 oldest. The others are under Cases.',
    own: 'What you work on',
    ownNone: 'You are not assigned to a running case yet. You or a colleague do that on the page of the case.',
    stages: {
      application: 'Application and contract',
      audit: 'Audit of the quality system',
      examination: 'Technical documentation',
      decision: 'Recommendation, review and decision',
      suspended: 'Suspended certificates',
    },
    count: (n) => (n === 1 ? '1 case' : `${n} cases`),
    empty: 'No assessments are running. A new application of a provider appears here.',
    allCases: 'All cases',
  },
  list: {
    lead: 'All applications to your body, also the closed ones. The case that changed last is on top.',
    empty: 'There are no applications yet. A provider chooses your body when it applies for an assessment.',
  },
  certificateList: {
    lead: 'The certificates your body issued. What expires first is on top.',
    empty: 'Your body has not issued certificates in this register yet.',
    caption: 'Certificates of your body',
    number: 'Number',
    system: 'System',
    type: 'Kind',
    provider: 'Provider',
    until: 'Valid until the end of',
    status: 'Status',
    expired: 'Expired',
  },
  certificate: {
    caption: 'Certificate',
    facts: 'Details',
    dossier: 'Case',
    acts: 'You suspend, reinstate or withdraw it in the case.',
    toDossier: 'Go to the case',
  },
  limits: {
    lead: 'All limits that are running or stopped for your body now.',
  },
  ...assessorCaseEn,
};
