import { alternatives } from './alternatives.ts';
import type { Considered } from './consider.ts';
import { factNames } from './facts.ts';
import type { FactName, FactValues } from './facts.ts';
import type { FindingName } from './findings.ts';
import { differing } from './trial.ts';
import type { Change } from './trial.ts';

/** One change of a known fact that was tried on its own, and what it did. */
export interface Tried {
  readonly change: Change;
  /** For each finding that the change leaves open: the facts that would settle it, or end its part in the outcome. */
  readonly asks: readonly (readonly FactName[])[];
  /** Findings that came out otherwise. */
  readonly moved: readonly FindingName[];
  /** The rules that were run again, as they came out. */
  readonly again: readonly Considered[];
}

/**
 * Pairs of changes that can do together what neither does alone, the likeliest first. `tried` are all changes of known
 * facts that a rule looked at.
 *
 * An unknown fact can only matter where the first change leaves something open, and it must be able to settle all of it.
 * Two known facts can only work together where a rule that one of them sets in motion reads what the other stirs: its
 * fact, or a finding that it moves. Without such a rule every rule answers as it does after one of the two alone, and what
 * is open after one of them stays open, unless it was open before. That it can be only where Article 6(1) decides, so that
 * nobody weighs Annex III; there the system is high-risk, and one fact turns that off.
 */
export function* pairsOf(known: FactValues, tried: readonly Tried[]): Generator<readonly [Change, Change]> {
  for (const { change, asks } of [...tried].sort((a, b) => a.asks.length - b.asks.length)) {
    for (const name of asks[0] ?? []) {
      if (!asks.every((one) => one.includes(name))) continue;
      for (const value of alternatives(name, undefined)) yield [change, [name, value]];
    }
  }
  const places = placesOf(tried, known);
  const nodes = tried.map(({ change, moved, again }) => ({
    change,
    stirs: marksOf([...stirsOf(change, known), ...moved], places),
    reads: marksOf(again.flatMap(readsOf), places),
  }));
  const seen = new Set(tried.map(({ change }) => change[0]));
  const unseen = factNames.filter((name) => known[name] !== undefined && places.has(name) && !seen.has(name));
  for (const [i, first] of nodes.entries()) {
    for (let j = i + 1; j < nodes.length; j++) {
      const second = nodes[j]!;
      if (first.change[0] === second.change[0]) continue;
      if (meet(first.stirs, second.reads) || meet(second.stirs, first.reads)) yield [first.change, second.change];
    }
    for (const name of unseen) {
      if (!has(first.reads, places.get(name)!)) continue;
      for (const value of alternatives(name, known[name])) yield [first.change, [name, value]];
    }
  }
}

/** What a change touches: the fact, and of a known set the options that come or go. */
function stirsOf([name, value]: Change, known: FactValues): readonly string[] {
  const before = known[name];
  if (!Array.isArray(before)) return [name];
  return [`${name} *`, ...differing(before, value as readonly string[]).map((option) => `${name} ${option}`)];
}

/** What an answer looked at; of a known set the options, or the set as a whole. */
function readsOf({ used, sets, findings }: Considered): readonly string[] {
  const options = sets.flatMap(({ name, asked, whole }) => [
    ...asked.map((option) => `${name} ${option}`),
    ...(whole ? [`${name} *`] : []),
  ]);
  return [...used, ...options, ...findings];
}

/** A set of facts and findings, a bit for each: it is asked thousands of times whether two of them meet. */
type Marks = Int32Array;

/** A place for every fact, option and finding that plays a part. */
function placesOf(tried: readonly Tried[], known: FactValues): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const give = (name: string) => {
    if (!places.has(name)) places.set(name, places.size);
  };
  for (const { change, moved, again } of tried) {
    [...stirsOf(change, known), ...moved].forEach(give);
    again.flatMap(readsOf).forEach(give);
  }
  return places;
}

function marksOf(names: readonly string[], places: ReadonlyMap<string, number>): Marks {
  const marks = new Int32Array((places.size >> 5) + 1);
  for (const name of names) {
    const place = places.get(name)!;
    marks[place >> 5]! |= 1 << (place & 31);
  }
  return marks;
}

const has = (marks: Marks, place: number) => (marks[place >> 5]! & (1 << (place & 31))) !== 0;

function meet(a: Marks, b: Marks): boolean {
  for (let i = 0; i < a.length; i++) if (a[i]! & b[i]!) return true;
  return false;
}
