import type { capacitiesNl, dutiesNl, guardsNl, limitsNl } from './workflow-reasons.nl.ts';

/** Why a step is refused, by the name of the guard that says no: what is missing, in one sentence. */
export const guardsEn: typeof guardsNl = {
  sectionsAreComplete: 'Not all sections are finished yet',
  lawIsUndetermined: 'The outcome under the law is not established yet',
  certificateIsMissing: 'There is no certificate for this system yet',
  reasonIsGiven: 'Write down the reason first',
  applicationIsComplete: 'The application is not complete yet',
  designationCovers: 'The application is not complete, or the designation of your body does not cover this system',
  personIsIndependent: 'This person is not independent of the provider',
  questionsRemain: 'Questions are still open',
  teamIsComplete: 'The team is not complete yet',
  noQuestionIsOpen: 'Questions are still open, or the team is not complete yet',
  actorIsResponsible: 'Only the responsible assessor of this case may recommend',
  reviewerIsIndependent: 'The review is for someone who was assigned and did not assess this case',
  deciderIsIndependent: 'The decision is for someone who was assigned and did not assess or review this case',
  termIsInFuture: 'Choose a day after today for the answer',
  dutyIsOwn: 'This duty is not on your organisation, or has been reported already',
  reportIsComplete: 'Not all required reports have been made',
  dutiesAreSettled: 'Duties are still open',
  roleFits: 'This role does not fit this kind of organisation',
  isNotifiedBody: 'Only a notified body has a designation',
};

/** What must be reported to whom, by the name of the duty. */
export const dutiesEn: typeof dutiesNl = {
  'mdr-87-serious-incident': 'Report as a serious incident (MDR)',
  'mdr-87-corrective-action': 'Report the field safety corrective action (MDR)',
  'ivdr-82-serious-incident': 'Report as a serious incident (IVDR)',
  'ivdr-82-corrective-action': 'Report the field safety corrective action (IVDR)',
  'ai-act-73-serious-incident': 'Report under the AI Act',
  'ai-act-26-inform-provider': 'Inform the provider',
  'wkkgz-11-calamity': 'Report as a calamity (Wkkgz)',
  'gdpr-33-data-breach': 'Report as a data breach (GDPR)',
  'gdpr-34-tell-people': 'Tell the people concerned about the data breach (GDPR)',
};

/** Limits in time that are no duty of their own, by their name. */
export const limitsEn: typeof limitsNl = {
  'conformity-application': 'Handling of the application',
  'conformity-qms-audit': 'Audit of the quality system',
  'conformity-technical-documentation': 'Examination of the technical documentation',
  'conformity-decision': 'Decision on the certificate',
  'conformity-own-term': 'Own term of the notified body',
};

/** Parties of a dossier, by capacity: who is at turn. */
export const capacitiesEn: typeof capacitiesNl = {
  provider: 'provider',
  'authorised-representative': 'authorised representative',
  'notified-body': 'notified body',
  deployer: 'care organisation',
  authority: 'inspectorate',
  reporter: 'reporter',
  self: 'the person concerned',
};
