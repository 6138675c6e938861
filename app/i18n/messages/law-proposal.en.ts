import type { lawProposalNl } from './law-proposal.nl.ts';

export const lawProposalEn: typeof lawProposalNl = {
  caption: 'Law in preparation',
  notLaw: 'This is not law in force',
  notLawText:
    'It is a proposal. It can still change, or come to nothing. The register applies it nowhere; it only calculates what it would mean.',
  source: 'The proposal at the European Union',
  rules: 'Which rules would change?',
  nowOn: (day) => `Now, on ${day}`,
  proposed: 'In the proposal',
  newRule: 'None: this rule would be new',
  kinds: 'What does that mean for systems in care?',
  kindsLead: (differing, same) =>
    `Of the forty kinds of AI in care ${differing} would have another outcome; for ${same} nothing changes. They are kinds, not real products. Each kind opens the outcome with the proposal.`,
  kind: 'Kind of system',
  classNow: 'Class now',
  classThen: 'Class with the proposal',
  bodyNow: 'Notified body now',
  bodyThen: 'With the proposal',
  own: 'Calculate it for your system',
  ownLead:
    'Answer the questions as if the proposal were law already. The outcome says that it is a preview. Do you have an outcome already? At the end of that page stands what the proposal changes about it.',
  begin: 'Begin with the proposal',
};
