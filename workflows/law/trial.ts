import { consider } from './consider.ts';
import type { Considered } from './consider.ts';
import type { Day } from './day.ts';
import { sameAnswer } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FactName, FactValues } from './facts.ts';
import type { FindingName } from './findings.ts';
import type { Pack } from './pack.ts';
import { runOn } from './view.ts';

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
 * run again; every other rule would read the same and so answer the same. A rule that meets what it met in an earlier
 * trial answers from memory.
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
  const view = pack.view(run);
  const readers = readersOf(pack, before);
  const memories = rules.map((): Memory[] => []);
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
  let again: FindingName[] = [];
  const answer = (place: number): Considered => {
    // Single changes hardly ever meet the same situation twice; pairs do all the time.
    if (changed.length < 2) return consider(rules[place]!.entry.rule, run, view);
    const memory = memories[place]!;
    const recalled = memory.find((one) => isAsBefore(one, facts, found));
    if (recalled) return recalled.answer;
    const answer = consider(rules[place]!.entry.rule, run, view);
    if (memory.length === mostRemembered) memory.shift();
    memory.push(remember(answer, facts, found));
    return answer;
  };

  return (changes) => {
    for (const [name] of changed) facts[name] = known[name];
    for (const name of again) found[name] = before[name]!;
    changed = changes;
    again = [];
    const moved: FindingName[] = [];
    for (const change of changes) {
      facts[change[0]] = change[1];
      markChanged(change);
    }
    // A rule reads only findings of rules before it, so one walk in their order reaches everything.
    for (let place = due.indexOf(1); place >= 0; place = due.indexOf(1, place + 1)) {
      due[place] = 0;
      const { name } = rules[place]!;
      const after = answer(place);
      found[name] = after;
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

/** An answer with all that the rule looked at. Sets remember it themselves. */
interface Memory {
  readonly answer: Considered;
  readonly facts: readonly unknown[];
  readonly findings: readonly (Considered | undefined)[];
}

/** Per rule; most rules meet only a few different situations. */
const mostRemembered = 8;

const remember = (answer: Considered, facts: Record<string, unknown>, found: Record<string, Considered>): Memory => ({
  answer,
  facts: answer.used.map((name) => facts[name]),
  findings: answer.findings.map((name) => found[name]),
});

/** All that the rule looked at is as it was then: it would look at the same and answer the same. */
function isAsBefore(
  { answer, facts: values, findings }: Memory,
  facts: Record<string, unknown>,
  found: Record<string, Considered>,
): boolean {
  const { used, sets, assumed, findings: names } = answer;
  for (let i = 0; i < used.length; i++) {
    const now = facts[used[i]!];
    if (now !== values[i] && !(Array.isArray(now) && Array.isArray(values[i]))) return false;
  }
  for (const set of sets) {
    const now = facts[set.name] as readonly string[];
    if (now === set.list) continue;
    if (set.whole && differing(now, set.list).length > 0) return false;
    for (const option of set.asked) if (now.includes(option) !== set.list.includes(option)) return false;
  }
  for (const name of assumed) if (facts[name] !== undefined) return false;
  for (let i = 0; i < names.length; i++) {
    const [now, then] = [found[names[i]!]!, findings[i]!];
    if (now !== then && !sameAnswer(now, then)) return false;
  }
  return true;
}

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
