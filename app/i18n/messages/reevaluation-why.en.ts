import type { reevaluationWhyNl } from './reevaluation-why.nl.ts';

/** Why a system comes out otherwise in a run, and what would change the new outcome. */
export const reevaluationWhyEn: typeof reevaluationWhyNl = {
  title: 'Why is the outcome different?',
  rules: 'Rules that give another answer or apply differently',
  rule: 'Rule',
  replaces: 'In place of',
  version: (law, day) => `${law}, version of ${day}`,
  applies: (day) => `applies from ${day}`,
  absent: 'was not in this law',
  gone: 'is no longer in this law',
  differs: (what) => `Differs: ${what}.`,
  part: {
    answer: 'the answer',
    provision: 'the provision',
    firstDay: 'the first day',
    standing: 'the status',
  },
  onlyDays: (passed) => `No rule gives another answer; only time passed: ${passed}.`,
  alsoDays: (passed) => `Time passed as well: ${passed}.`,
  onlyDuties: 'No rule gives another answer, but the law sets other duties.',
  nothing: 'No rule gives another answer, and nothing changes in the duties.',
  passed: {
    highRisk: (day) => `the high-risk duties have applied since ${day}`,
    duties: (day, n) => (n === 1 ? `1 duty has applied since ${day}` : `${n} duties have applied since ${day}`),
    rules: (day, n) => (n === 1 ? `1 rule has applied since ${day}` : `${n} rules have applied since ${day}`),
    transition: (day) => `the transition ran until ${day}`,
  },
  begun: 'Rules that began to apply, with the same answer as before',
  answer: 'Answer',
  since: 'Applies since',
  restated: (n) =>
    n === 1
      ? '1 more rule with the same answer now stands in another version of the law or rests on another provision'
      : `${n} more rules with the same answer now stand in another version of the law or rest on another provision`,
  changedSince:
    'The facts or the law changed after this calculation. The outcomes side by side are those of then. The rules, the duties and what would change the outcome were calculated again, with the facts and the law of now.',
  changedSinceTitle: 'This changed later',
  change: {
    underLaw: (day) => `Calculated with the law of ${day}, on the facts on record.`,
    underProposal: (proposal) => `Calculated with ${proposal}, on the facts on record. This is not law.`,
    open: 'The new outcome is not certain yet, so it cannot be said what would change it.',
    ask: 'This has to be known first:',
    reviews:
      'The facts are known, but the law leaves more than one outcome open. A person has to answer the questions below.',
    otherLaw:
      'The law in the register now gives this system another outcome for this day. What would change the outcome of then can no longer be said.',
  },
};
