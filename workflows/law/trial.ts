import { consider } from './consider.ts';
import type { Considered } from './consider.ts';
import type { Day } from './day.ts';
import { sameAnswer } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FactName, FactValues } from './facts.ts';
import type { FindingName } from './findings.ts';
import type { Pack } from './pack.ts';
import { give, knowFact, runOn } from './view.ts';

/** One fact with another value. */
export type Change = readonly [FactName, unknown];

/** What a change does. All of it holds until the next trial. */
export interface Trial {
  readonly results: Results;
  /** Findings that were worked out again, because they rest on what changed. */
  readonly again: readonly FindingName[];
  /** Those of them that came out otherwise. */
  readonly moved: readonly FindingName[];
}

/**
 * Tries other facts against results that are there, one trial at a time. Only rules that rest on something changed are
 * run again; every other rule would read the same and so answer the same.
 */
export function trialsOn(
  pack: Pack,
  asOf: Day,
  known: FactValues,
  before: Results,
): (changes: readonly Change[]) => Trial {
  const { rules } = pack;
  const found = { ...before } as Record<string, Considered>;
  const facts: Record<string, unknown> = { ...known };
  const run = runOn(asOf, facts as FactValues, found);
  for (const { name, slot } of rules) give(run, name, slot, before[name]!);
  const view = pack.view(run);
  const readers = readersOf(pack, before);
  const due = new Uint8Array(rules.length);
  const mark = (name: string) => {
    for (const reader of readers.get(name) ?? []) due[reader] = 1;
  };
  const markChanged = ([name, value]: Change) => {
    const earlier = known[name];
    if (!Array.isArray(earlier)) return mark(name);
    const moved = differing(earlier, value as readonly string[]);
    for (const reader of readers.get(name) ?? []) {
      if (looksAt(before[rules[reader]!.name]!, name, moved)) due[reader] = 1;
    }
  };
  let changed: readonly Change[] = [];
  let ran: number[] = [];
  const set = (name: FactName, value: unknown) => {
    facts[name] = value;
    knowFact(run, name, value);
  };

  return (changes) => {
    for (const [name] of changed) set(name, known[name]);
    for (const place of ran) {
      const { name, slot } = rules[place]!;
      give(run, name, slot, before[name]!);
    }
    changed = changes;
    ran = [];
    const again: FindingName[] = [];
    const moved: FindingName[] = [];
    for (const change of changes) {
      set(...change);
      markChanged(change);
    }
    // A rule reads only findings of rules before it, so one walk in their order reaches everything.
    for (let place = due.indexOf(1); place >= 0; place = due.indexOf(1, place + 1)) {
      due[place] = 0;
      const { name, slot, entry, memory } = rules[place]!;
      const after = consider(entry.rule, memory, run, view);
      give(run, name, slot, after);
      ran.push(place);
      again.push(name);
      if (sameAnswer(before[name]!, after)) continue;
      moved.push(name);
      mark(name);
    }
    return { results: found as Results, again, moved };
  };
}

/** Options that are in one of two sets. */
export const differing = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...a.filter((one) => !b.includes(one)),
  ...b.filter((one) => !a.includes(one)),
];

/** Whether an answer looked at one of these options of a known set. */
const looksAt = ({ sets }: Considered, name: FactName, options: readonly string[]): boolean =>
  sets.some((set) => set.name === name && (set.whole || options.some((one) => set.asked.includes(one))));

/** Which rules, by place in the pack, rest on a fact or a finding. */
function readersOf(pack: Pack, results: Results): ReadonlyMap<string, readonly number[]> {
  const readers = new Map<string, number[]>();
  pack.rules.forEach(({ name }, place) => {
    const { used, assumed, findings } = results[name]!;
    for (const one of [...used, ...assumed, ...findings]) {
      const places = readers.get(one);
      if (places) places.push(place);
      else readers.set(one, [place]);
    }
  });
  return readers;
}
