import { concludes } from './conclusion.ts';
import type { Conclusion } from './conclusion.ts';
import type { Day } from './day.ts';
import { evaluate } from './evaluate.ts';
import type { FactValues } from './facts.ts';
import { packOn } from './pack.ts';
import type { Scenario } from './pack.ts';

/**
 * Only what a classification concludes, without steps, duties and questions: for runs over a whole register. `open` is
 * empty when the outcome is decided. The same rules as `classify`, which a test compares.
 */
export function outcomeOf(input: {
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly scenario?: Scenario;
}): Conclusion {
  const pack = packOn(input.asOf, input.scenario);
  return concludes(pack, input.asOf, evaluate(pack, input.asOf, input.facts));
}
