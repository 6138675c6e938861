import { consider } from './consider.ts';
import type { Considered } from './consider.ts';
import type { Day } from './day.ts';
import type { FactName, FactValues } from './facts.ts';
import { factNames } from './facts.ts';
import type { FindingName, Findings } from './findings.ts';
import type { Pack } from './pack.ts';
import { give, runOn } from './view.ts';

export type Results = { readonly [Name in FindingName]?: Considered };

/**
 * Runs every rule of the pack on the facts. Pure; the order of the pack gives later rules the findings of earlier ones.
 * `found` is where the results are put: whoever passes its own has read them before it is used again.
 */
export function evaluate(pack: Pack, asOf: Day, facts: FactValues, found: Record<string, Considered> = {}): Results {
  const run = runOn(asOf, facts, found);
  const view = pack.view(run);
  for (const { name, slot, entry, memory } of pack.rules)
    give(run, name, slot, consider(entry.rule, memory, run, view));
  return found as Results;
}

/** Both are decided and the same; a later rule cannot tell the difference. Open answers may differ in what they ask. */
export const sameAnswer = (a: Considered, b: Considered): boolean =>
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
