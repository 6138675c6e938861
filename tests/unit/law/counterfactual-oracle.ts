import { isDeepStrictEqual } from 'node:util';
import { classify, factNames, outcomeOf } from '#workflows/law/api.ts';
import type { ClassifyInput, Counterfactual, FactName, FactValues } from '#workflows/law/api.ts';
import { evaluate } from '#workflows/law/evaluate.ts';
import { packOn } from '#workflows/law/pack.ts';
import { neighbours } from './fact-sets.ts';
import type { Case } from './fact-sets.ts';

/** A case under the law of its day, or under that law with a proposal in its place. */
export interface Asked extends Case {
  readonly scenario?: NonNullable<ClassifyInput['scenario']>;
}

/** What a list of changes compares, the weightiest first. */
export const compared = [
  'highRisk',
  'class',
  'route',
  'prohibited',
  'qualifies',
  'regulation',
  'notifiedBody',
  'annexIII',
  'article50',
  'findings',
] as const;

type Seen = { readonly [Key in (typeof compared)[number]]: unknown };
type Difference = Partial<Seen>;

/** Where a change starts, and in what it ends: the first such change of a list stands for all. */
export const kind = (fact: string, to: Difference): string =>
  JSON.stringify([fact, to.highRisk, to.class, to.findings, 'article50' in to]);

const changed = (one: Asked, changes: FactValues): Asked => ({ ...one, facts: { ...one.facts, ...changes } });

/** The outcome, worked out as if nothing had been asked before; null while it is not decided. */
function outcome(one: Asked): Seen | null {
  const found = outcomeOf(one);
  return found.open.length === 0 ? found : null;
}

/** What is another outcome than before; null where it is not decided. */
function difference(before: Seen, after: Seen | null): Difference | null {
  if (!after) return null;
  const other = compared.filter((key) => !isDeepStrictEqual(before[key], after[key]));
  return Object.fromEntries(other.map((key) => [key, after[key]]));
}

/** A change by its name and value; the order of a set says nothing. */
export const written = (changes: FactValues): string =>
  JSON.stringify(
    Object.entries(changes)
      .map(([name, value]) => [name, Array.isArray(value) ? [...(value as string[])].sort() : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const single = (name: FactName, value: unknown): FactValues => ({ [name]: value });

/** Whether another value of a fact is worth trying. */
type Looks = (name: FactName, value: unknown) => boolean;
const atEverything: Looks = () => true;

/**
 * Facts that some rule looks at, and of known sets the options it asks about. A rule is a pure function: what none looks at
 * cannot change what it says. That the rules are read right is tested by leaving nothing out.
 */
function lookedAt({ asOf, facts, scenario }: Asked): Looks {
  const all = Object.values(evaluate(packOn(asOf, scenario), asOf, facts));
  const names = new Set(all.flatMap(({ used, assumed }) => [...used, ...assumed]));
  const whole = new Set(all.flatMap(({ sets }) => sets.filter((set) => set.whole).map(({ name }) => name)));
  const options = new Set(
    all.flatMap(({ sets }) => sets.flatMap(({ name, asked }) => asked.map((id) => `${name} ${id}`))),
  );
  return (name, value) => {
    const was = facts[name];
    if (!names.has(name) || !Array.isArray(was) || whole.has(name)) return names.has(name);
    const [a, b] = [was as readonly string[], value as readonly string[]];
    return [...a, ...b].some((id) => a.includes(id) !== b.includes(id) && options.has(`${name} ${id}`));
  };
}

/** What each other value of each fact does, of facts that are not known as well. */
function alone(one: Asked, before: Seen, looks: Looks): ReadonlyMap<string, { name: FactName; to: Difference }> {
  const found = new Map<string, { name: FactName; to: Difference }>();
  for (const name of factNames) {
    for (const value of neighbours(name, one.facts[name])) {
      if (!looks(name, value)) continue;
      const to = difference(before, outcome(changed(one, single(name, value))));
      if (to && Object.keys(to).length > 0) found.set(written(single(name, value)), { name, to });
    }
  }
  return found;
}

const high = ({ to }: { readonly to: Difference }) => 'highRisk' in to;
const sizeOf = ({ facts }: Counterfactual) => Object.keys(facts).length;

/** What was found of one case, in the words of the claim; no problems when the list is right. */
export interface Judged {
  readonly before: Seen | null;
  /** Whether one fact turns high risk on or off, by trying every value of every fact. */
  readonly one: boolean;
  readonly list: readonly Counterfactual[];
  readonly more: boolean;
  readonly problems: readonly unknown[];
}

/**
 * Holds the list of a case against every other single value of every fact that some rule looks at, or of every fact at `all`:
 * each change that is listed does what it says, two facts are named only where one is not enough, and no single fact that
 * matters is left out.
 */
export function judged(one: Asked, all = false): Judged {
  const { wouldChangeIf: list, wouldChangeIfMore: more } = classify(one);
  const before = outcome(one);
  if (!before) return { before, one: false, list, more, problems: list.length > 0 ? ['a list of what is open'] : [] };
  const singles = alone(one, before, all ? atEverything : lookedAt(one));
  const flips = [...singles.values()].some(high);
  const problems: unknown[] = [];
  const kinds = new Set<string>();
  for (const change of list) {
    const { facts, to } = change;
    const [first] = Object.keys(facts) as [FactName];
    kinds.add(kind(first, to));
    const real =
      sizeOf(change) === 1 ? singles.get(written(facts))?.to : difference(before, outcome(changed(one, facts)));
    if (!isDeepStrictEqual(real, to)) problems.push(['does something else', facts, to, real]);
    if (sizeOf(change) > 2) problems.push(['is long', facts]);
    if (sizeOf(change) === 2 && (flips || !high(change))) problems.push(['is not the smallest', facts]);
  }
  for (const [change, { name, to }] of singles) {
    if (one.facts[name] === undefined && high({ to })) problems.push(['a fact nobody knows decides', change]);
    if (one.facts[name] !== undefined && !more && !kinds.has(kind(name, to))) problems.push(['is missing', change]);
  }
  // `pairsOf` rests on this: where Article 6(1) decides, uses of Annex III may be open that count without it.
  if (before.highRisk === true && !flips) problems.push(['is high risk that no single fact ends']);
  if (flips !== list.some((change) => sizeOf(change) === 1 && high(change))) problems.push(['one is enough', flips]);
  return { before, one: flips, list, more, problems };
}

/**
 * Every pair of changes, of known facts or not, that turns high risk on or off where neither does alone. At `all` no pair is
 * left out, which takes a second or two; else only those of which the second is not looked at after the first.
 */
export function pairsThatFlip(one: Asked, before: Seen, all = false): readonly FactValues[] {
  const found: FactValues[] = [];
  const done = new Set<FactName>();
  const now = lookedAt(one);
  for (const name of factNames) {
    const firsts = neighbours(name, one.facts[name]).filter((value) => all || now(name, value));
    for (const value of firsts) {
      const then = changed(one, single(name, value));
      const looks = all ? atEverything : lookedAt(then);
      for (const other of factNames) {
        if (other === name) continue;
        for (const second of neighbours(other, one.facts[other])) {
          const earlier = done.has(other) && (all || now(other, second));
          if (earlier || !looks(other, second)) continue;
          const after = outcome(changed(then, single(other, second)));
          if (after && after.highRisk !== before.highRisk) found.push({ [name]: value, [other]: second });
        }
      }
    }
    done.add(name);
  }
  return found;
}
