import { classify, dayQuestion, type Classification, type FactName } from '#workflows/law/api.ts';
import { canonical, sha256 } from '../core/canonical.ts';
import { factText } from '../registration/fact-view.ts';
import { answersOf, withValue, writeAsked, type Asked } from './address.ts';
import { conclusionOf, decisionView } from './decision-view.ts';
import { answerView, underOf } from './question-view.ts';

/** The answer of the law on what an address tells, as `waarborg classify` gives it. */
export const answerOf = (asked: Asked, today: string): Classification =>
  classify({ ...underOf(asked, today), facts: answersOf(asked).known });

/** What the proposal would make of the same facts; or, when the proposal was asked for, what the law makes of them now. */
function otherLaw(asked: Asked, today: string) {
  const other: Asked = { ...asked, scenario: asked.scenario ? null : 'com-2025-1023' };
  const answer = classify({ ...underOf(other, today), facts: answersOf(other).known, counterfactuals: false });
  return { query: writeAsked(other), conclusion: conclusionOf(answer) };
}

/** The whole page of an outcome: the decision, each change as an address, the answers, and what makes it a document. */
export function wizardResult(asked: Asked, today: string) {
  const answer = answerOf(asked, today);
  const { known, unknown } = answersOf(asked);
  const decision = decisionView(answer, known);
  const used = new Set(answer.trace.flatMap(({ facts }) => Object.keys(facts)));
  return {
    decision,
    changes: decision.changes.map((change, n) => {
      const facts = Object.entries(answer.wouldChangeIf[n]!.facts);
      const changed = facts.reduce((so, [name, value]) => withValue(so, name as FactName, value), asked);
      return { ...change, query: writeAsked(changed) };
    }),
    other: otherLaw(asked, today),
    answers: asked.answers.map((one) => ({
      ...answerView(one),
      /** No step looked at it and no day hangs on it: with the other answers it changes nothing. */
      idle: one.value !== null && !used.has(one.name) && dayQuestion(one.name) === null,
    })),
    unknown: unknown.map((name) => ({ name: name as string, title: factText(name).title })),
    /** Of the canonical form of the answer: whoever asks the same gets the same. */
    hash: sha256(canonical(answer)),
  };
}
export type WizardResult = ReturnType<typeof wizardResult>;
