import type { deployerCaseNl } from './deployer-case.nl.ts';

/** Texts about reports that were sent, for care organisations. */
export const deployerCaseEn: typeof deployerCaseNl = {
  section: 'Reports',
  list: {
    title: 'Reports',
    lead: 'Events that your organisation reported.',
    caption: 'Reports, last changed first',
    empty: 'There are no reports yet. If something goes wrong with an AI system, report it here.',
    report: 'Report an event',
  },
  deadlines: {
    title: 'Deadlines',
    lead: 'What your organisation still has to do, in the order of the last day.',
  },
  what: 'What was reported?',
  fields: {
    system: 'System',
    where: 'Where',
    occurredOn: 'Happened on',
    narrative: 'What happened',
    ownReference: 'Your own number',
    reporter: 'Reported by',
    provider: 'Provider',
    lead: 'Dealt with by',
  },
  draft: 'Draft law, not yet binding',
  duties: 'Your duties',
  noDuties: 'No duties follow from this for your organisation.',
  facts: 'What is known, and since when?',
  knownOn: (day, who) => `Known on ${day}, stated by ${who}`,
  first: 'First report',
  moved: {
    heading: 'The last day has changed',
    earlier: (what, from, to) => `${what}: was ${from}, is now earlier: ${to}.`,
    later: (what, from, to) => `${what}: was ${from}, is now later: ${to}.`,
  },
  acts: { file: 'Make the report', record: 'Record that you reported' },
  closed: 'How it was closed',
  lesson: 'What can be learned from it',
  withheld: 'The weighing by the inspectorate and its questions to the provider are not for your organisation.',
  add: {
    title: 'Add facts',
    lead: 'State what is known now. What you stated before is filled in.',
    note: 'What is new?',
    noteHint: 'Write in one or two sentences what changed. No names, no citizen service number.',
    knownOn: 'Since when do you know this?',
    knownOnHint: 'For example 22 11 2026',
    new: 'The news',
    effect: 'New facts can make a last day earlier. It never becomes later.',
    submit: 'Save the facts',
  },
  file: {
    title: (duty) => `${duty}: record`,
    consequence:
      'Your text goes to the inspectorate. Today counts as the day of reporting. That does not change afterwards.',
    elsewhere: (authority) =>
      `Report this yourself to: ${authority}. Here you record that you did. Today counts as the day of reporting. That does not change afterwards.`,
    duty: 'This duty is meant',
    informed: 'The inspectorate is told.',
    text: 'What did you report?',
    textHint: 'This is how it goes on file. The text of your report is filled in. No names, no citizen service number.',
    late: (days) => `You are ${days}. The report is recorded as late.`,
    onTime: (left, day) => `You are in time: ${left}, until the end of ${day}.`,
    done: 'This duty has been recorded already.',
  },
};
