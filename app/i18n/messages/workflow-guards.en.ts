import type { workflowGuardsNl } from './workflow-guards.nl.ts';

/**
 * Why a step is refused and what to do about it (`refused`), and the same as a condition on an arrow (`condition`), by the name
 * of the guard.
 */
export const workflowGuardsEn: typeof workflowGuardsNl = {
  refused: {
    sectionsAreComplete: 'The registration is not complete. Fill in the missing parts first.',
    lawIsUndetermined: 'The answers give no certain outcome yet. The inspectorate has to decide first.',
    certificateIsMissing: 'There is no valid certificate yet. Apply to a notified body for an assessment.',
    answerDiffers: 'The law gives this system the same outcome as before.',
    systemsRemain: 'All systems have been evaluated already.',
    noSystemRemains: 'Not all systems have been evaluated yet.',
    reasonIsGiven: 'No reason was given. Write down why you do this.',
    applicationIsComplete:
      'The application is not complete. The registration number (SRN) of the provider or the Basic UDI-DI is missing.',
    designationCovers:
      'Your designation does not cover all codes needed, or the application is not complete. Decline the application if this stays so.',
    personIsIndependent:
      'This person already has another task in this case. Who assesses may not review or decide. Choose someone else.',
    questionsRemain: 'Some questions are still open. Answer those too.',
    teamIsComplete: 'The team is not complete. Assign a person responsible for the case and an assessor.',
    noQuestionIsOpen:
      'A question is still open, or the team is not complete. Wait for the answer or complete the team.',
    actorIsResponsible: 'Only the person responsible gives the recommendation. Assign someone to this task first.',
    reviewerIsIndependent:
      'Only the assigned reviewer does this, who did not take part in the assessment. Assign a reviewer first.',
    deciderIsIndependent:
      'Only the assigned decision maker does this, who did not take part in the assessment. Assign one first.',
    termIsInFuture: 'The limit is not in the future. Choose a day after today.',
    candidateStands: 'This moment no longer stands, or is not of your organisation. Choose another one.',
    anotherStands: 'You can only withdraw a moment that your organisation recorded, and only if another one remains.',
    dutyIsOwn: 'Your organisation has nothing more to report for this incident.',
    reportIsComplete: 'You have not filed all reports that are needed. File those first.',
    dutiesAreSettled: 'Not all duties to report are met. Wait until those reports are there.',
    roleFits: 'This role does not fit this kind of organisation. Choose another role.',
    accountIsInvited: 'This person has used the link already or is blocked.',
    isNotifiedBody: 'Only a notified body can be designated.',
    mayBeAppointed: 'Only a provider can appoint a representative, and only an organisation registered as one.',
    systemIsSubmitted: 'This system was not sent yet. Send the registration first.',
    noParallelApplication: 'An application for this version is already running. Await or withdraw it.',
    notifiedBodyIsNeeded: 'This system needs no notified body.',
    commandIdIsNew: 'This form was already sent with other answers. Open the page again.',
  },
  condition: {
    sectionsAreComplete: 'if all parts are complete',
    lawIsUndetermined: 'if the law gives no certain outcome',
    certificateIsMissing: 'if a certificate is needed and missing',
    answerDiffers: 'if the outcome changes',
    systemsRemain: 'as long as systems remain',
    noSystemRemains: 'if all systems are evaluated',
    reasonIsGiven: 'with a reason',
    designationCovers: 'if the designation covers all codes and the application is complete',
    personIsIndependent: 'if tasks stay apart',
    questionsRemain: 'as long as questions are open',
    teamIsComplete: 'if the team is complete',
    noQuestionIsOpen: 'if all questions are answered and the team is complete',
    actorIsResponsible: 'by the person responsible for the case',
    reviewerIsIndependent: 'by a reviewer who did not assess',
    deciderIsIndependent: 'by a decision maker who did not assess',
    termIsInFuture: 'with a limit in the future',
    candidateStands: 'if the moment still stands and a reason is given',
    anotherStands: 'if another moment remains and a reason is given',
    dutyIsOwn: 'if the duty is of your organisation',
    reportIsComplete: 'if all own reports are filed',
    dutiesAreSettled: 'if all duties are met and there is a reason',
    roleFits: 'if the role fits the organisation',
    isNotifiedBody: 'if it is a notified body',
    mayBeAppointed: 'if the provider may appoint this representative',
  },
};
