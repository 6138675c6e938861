import { classify, proposals, type Classification, type FactValues, type Text } from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';
import { factText } from '../registration/fact-view.ts';
import { changesOf } from '../registration/outcome-view.ts';
import { standingOf } from '../registration/standing.ts';
import { differenceOf } from './difference.ts';

/** The law applied to facts as on the day of an answer, under the same proposal if there was one. */
export const answerOn = (
  { asOf, scenario }: { asOf: string; scenario: string | null },
  facts: FactValues,
  counterfactuals: boolean,
): Classification => {
  const proposal = proposals.find((one) => one === scenario);
  return classify({ asOf, facts, counterfactuals, ...(proposal && { scenario: proposal }) });
};

/**
 * What would change an answer. `facts`: it is decided, and these other facts give another outcome. `open`: it is not, and this has
 * to be known or settled by a person first. `otherLaw`: the law that the register holds now gives another answer for that day, so
 * that the changes would be those of an answer that nobody was given.
 */
export type WouldChange =
  | { kind: 'facts'; highRisk: boolean | null; changes: ReturnType<typeof changesOf>; more: boolean }
  | {
      kind: 'open';
      ask: { name: string; title: Text }[];
      reviews: { question: Text; why: Text; citations: Citation[] }[];
    }
  | { kind: 'otherLaw' };

/** What would change an answer on facts; hundreds of times the work of the answer itself. */
export function wouldChangeOf(answer: Classification, facts: FactValues): WouldChange {
  if (answer.outcome === 'undetermined')
    return {
      kind: 'open',
      ask: answer.ask.map((name) => ({ name, title: factText(name).title })),
      reviews: answer.review.map(({ question, why, cites }) => ({
        question,
        why,
        citations: cites.map(storedCitation),
      })),
    };
  const again = answerOn(answer, facts, true);
  if (differenceOf(standingOf(answer), standingOf(again)).length > 0) return { kind: 'otherLaw' };
  const { aiAct, wouldChangeIfMore } = again;
  return { kind: 'facts', highRisk: aiAct.highRisk, changes: changesOf(again), more: wouldChangeIfMore };
}
