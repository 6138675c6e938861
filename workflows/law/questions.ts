import { reachOfDays } from './ask-days.ts';
import type { OpenQuestions } from './classification.ts';
import { open } from './classify.ts';
import { concludes } from './conclusion.ts';
import type { Day } from './day.ts';
import { evaluate, isOpen } from './evaluate.ts';
import type { FactValues } from './facts.ts';
import { packOn } from './pack.ts';
import type { Scenario } from './pack.ts';
import { startOfDuties } from './start-of-duties.ts';

/**
 * The facts that can still change the outcome, in the order of asking, and how many can at most come up. Ask the first,
 * then call again: an answer often closes several others.
 */
export function questions(input: {
  readonly asOf: Day;
  readonly facts: FactValues;
  readonly scenario?: Scenario;
}): OpenQuestions {
  const { asOf, facts, scenario } = input;
  const pack = packOn(asOf, scenario);
  const results = evaluate(pack, asOf, facts);
  const conclusion = concludes(pack, asOf, results);
  const start = conclusion.route && pack.dates ? startOfDuties(pack, conclusion.route, facts) : null;
  const next = open({ pack, results, conclusion, start, facts });
  const consequences = (['fria', 'publicDeployer', 'gpaiSystemic'] as const).filter((name) => isOpen(results, name));
  const reach = new Set([...conclusion.open, ...consequences].flatMap((name) => results[name]!.reach));
  for (const name of [...next, ...reachOfDays({ pack, results, conclusion, start, facts })]) reach.add(name);
  return { next, atMost: [...reach].filter((name) => facts[name] === undefined).length };
}
