import type { assessorCaseNl } from './assessor-case.nl.ts';

/** Texts of the assessment itself, for the notified body. */
export const assessorCaseEn: typeof assessorCaseNl = {
  team: {
    title: 'Team',
    none: 'Nobody is assigned yet. The audit needs a person responsible for the case and an assessor.',
    caption: 'Who works on this assessment',
    person: 'Person',
    task: 'Task',
    since: 'Since',
    apart: 'Who assesses does not review or decide in the same case.',
  },
  reports: {
    title: 'Reports',
    none: 'There are no reports yet.',
    by: (who) => `by ${who}`,
    formerStaff: 'a former member of staff',
  },
  form: {
    ownTermDays: 'In how many days will you conclude the assessment?',
    ownTermHint: 'Your own term in calendar days, from the contract. The provider sees this term.',
    statutoryTerm: 'From 25 February 2027 each stage has a statutory limit. It goes before your own term.',
    person: 'Whom do you assign?',
    taskLabel: 'To which task?',
    taskHint: {
      responsible: 'Leads the assessment and writes the recommendation',
      assessor: 'Assesses the quality system or the documentation',
      reviewer: 'Reviews the recommendation and did not assess',
      decider: 'Decides on the certificate and did not assess. Needs the role of decision maker.',
    },
    requirement: 'Which requirement is the question about?',
    requirementHint: 'For example: MDR Annex I, point 17.2',
    question: 'What do you want to know?',
    questionHint: 'The clock is stopped from today until the answer is there. Do not write data of patients here.',
    preventsIssue: 'Without a good answer the certificate cannot be issued',
    conclusionAudit: 'What do you conclude about the quality system?',
    conclusionExamination: 'What do you conclude about the technical documentation?',
    conclusionRecommend: 'What do you recommend, and why?',
    conclusionReview: 'What do you think of the recommendation?',
    conclusionDecision: 'Why do you issue the certificate?',
    sendBackReason: 'What has to be examined again?',
    reinstateReason: 'Why can the certificate be valid again?',
    number: 'Number of the certificate',
    numberHint: 'As it stands on the certificate',
    validUntil: 'Valid until the end of',
    validUntilHint: (day) => `At most five years minus a day: ${day}`,
    conditions: 'Conditions',
    conditionsHint: 'For example limits of the intended purpose. Everyone can read these conditions.',
    reason: {
      decline: 'Why do you not accept the application?',
      refuseCertificate: 'Why do you refuse the certificate?',
      suspendCertificate: 'Why do you suspend the certificate?',
      withdrawCertificate: 'Why do you withdraw the certificate?',
    },
    reasonHint: 'The provider is told and can read this. The reason is kept.',
  },
  consequence: {
    decline: 'The assessment ends. The provider can then ask another body. You cannot undo this.',
    issueCertificate:
      'The certificate is valid from today. The system enters the public register with this certificate. You cannot undo this.',
    refuseCertificate: 'The assessment ends without a certificate. You cannot undo this.',
    suspendCertificate:
      'The certificate is not valid from today. The registration of the system is suspended too. You can reinstate it later.',
    withdrawCertificate:
      'The certificate is no longer valid from today. The registration of the system is suspended. You cannot undo this.',
  },
  informed: {
    provider: (name) => `${name} (provider)`,
    deployers: 'The care organisations that use the system',
    public: 'Everyone, through the public register',
  },
  independent: {
    adviser: (who) => `Recommendation: ${who}`,
    reviewer: (who) => `Review: ${who}`,
  },
  toTeam: 'See the team',
  toQuestions: 'See the questions',
  toCodes: 'See the designation',
};
