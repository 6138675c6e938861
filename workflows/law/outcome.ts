import { concludes } from './conclusion.ts';
import type { Conclusion } from './conclusion.ts';
import type { Day } from './day.ts';
import { evaluate, valueOf } from './evaluate.ts';
import type { FactValues } from './facts.ts';
import { obligationDaysOf } from './obligations/list.ts';
import type { ObligationDay } from './obligations/list.ts';
import { packOn } from './pack.ts';
import type { Scenario } from './pack.ts';
import { startOfDuties } from './start-of-duties.ts';
import { transitionUntil } from './transition.ts';

interface Asked {
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly scenario?: Scenario;
}

/**
 * Only what a classification concludes, without steps, duties and questions: for runs over a whole register. `open` is
 * empty when the outcome is decided. The same rules as `classify`, which a test compares.
 */
export function outcomeOf(input: Asked): Conclusion {
  const pack = packOn(input.asOf, input.scenario);
  return concludes(pack, input.asOf, evaluate(pack, input.asOf, input.facts, pack.scratch));
}

/** A conclusion with what follows from it on its day. */
export interface Consequences {
  readonly conclusion: Conclusion;
  readonly outcome: 'decided' | 'undetermined';
  readonly inHouse: boolean | null;
  readonly dutiesFrom: Day | null;
  readonly transitionUntil: Day | null;
  readonly obligations: readonly ObligationDay[];
}

/**
 * What a whole register is compared by: the conclusion, the duties and their days, without steps, questions and reviews. The
 * same rules as `classify`, at a part of its cost.
 */
export function consequencesOf({ asOf, facts, scenario }: Asked): Consequences {
  const pack = packOn(asOf, scenario);
  const results = evaluate(pack, asOf, facts, pack.scratch);
  const conclusion = concludes(pack, asOf, results);
  const start = conclusion.route && pack.dates ? startOfDuties(pack, conclusion.route, facts) : null;
  return {
    conclusion,
    outcome: conclusion.open.length === 0 && pack.missing.length === 0 ? 'decided' : 'undetermined',
    inHouse: conclusion.qualifies === false ? false : valueOf(results, 'inHouseExempt'),
    dutiesFrom: start?.from ?? null,
    transitionUntil: transitionUntil(conclusion.regulation, conclusion.class, facts),
    obligations: obligationDaysOf({ pack, asOf, facts, results, conclusion, start, scenario }),
  };
}
