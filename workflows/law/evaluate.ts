import { consider } from './consider.ts';
import type { Considered } from './consider.ts';
import type { Day } from './day.ts';
import type { FactName, FactValues } from './facts.ts';
import { factNames } from './facts.ts';
import type { FindingName, Findings } from './findings.ts';
import type { Pack } from './pack.ts';
import type { Run } from './view.ts';

export type Results = { readonly [Name in FindingName]?: Considered };

/** Runs every rule of the pack on the facts. Pure; the order of the pack gives later rules the findings of earlier ones. */
export function evaluate(pack: Pack, asOf: Day, facts: FactValues): Results {
  return again(pack, asOf, facts, {}, null);
}

/** The same after some facts changed: rules that rest on nothing changed keep their earlier result. */
export function reevaluate(
  pack: Pack,
  asOf: Day,
  facts: FactValues,
  before: Results,
  changed: readonly FactName[],
): Results {
  return again(pack, asOf, facts, before, changed);
}

function again(pack: Pack, asOf: Day, facts: FactValues, before: Results, changed: readonly string[] | null): Results {
  const found: Record<string, Considered> = {};
  const run: Run = { asOf, facts, found, path: [], depth: 0, used: [], usedFindings: [] };
  const view = pack.view(run);
  const moved = changed === null ? [] : [...changed];
  for (const { name, entry } of pack.rules) {
    const earlier = changed === null ? undefined : before[name];
    if (earlier && !earlier.restsOn.some((names) => names.some((one) => moved.includes(one)))) {
      found[name] = earlier;
      continue;
    }
    const result = consider(entry.rule, run, view);
    found[name] = result;
    if (earlier && !sameFound(earlier, result)) moved.push(name);
  }
  return found as Results;
}

/** Answers and questions are the same; a later rule cannot tell the difference. */
const sameFound = (a: Considered, b: Considered) =>
  a.possible.length === 1 && b.possible.length === 1 && a.possible[0] === b.possible[0];

/** The value of a finding, or null when it is undecided or its instrument was not in force. */
export function valueOf<Name extends FindingName>(results: Results, name: Name): Findings[Name] | null {
  const found = results[name];
  return found?.possible.length === 1 ? (found.possible[0] as Findings[Name]) : null;
}

/** More than one answer is possible. */
export const isOpen = (results: Results, name: FindingName): boolean => (results[name]?.possible.length ?? 1) > 1;

/** Facts in the order of asking, each once. */
export function inOrder(names: Iterable<FactName>): readonly FactName[] {
  const wanted = new Set(names);
  if (wanted.size === 0) return [];
  return factNames.filter((name) => wanted.has(name));
}
