import type { Counterfactual } from './classification.ts';
import { concludes } from './conclusion.ts';
import type { Conclusion } from './conclusion.ts';
import type { Day } from './day.ts';
import { inOrder, isOpen, reevaluate, valueOf } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import { facts } from './facts.ts';
import type { FindingName } from './findings.ts';
import type { FactName, FactValues } from './facts.ts';
import type { Pack } from './pack.ts';

/** Shown at most; the weightiest changes come first. */
const mostShown = 24;
/** Tries for pairs at most, so that the work stays bounded and the answer the same on every machine. */
const mostTries = 3_000;

const compared = [
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

type Change = readonly [FactName, unknown];
/** A change that leaves high risk as it is; `moves`: some finding did change. */
interface Quiet {
  readonly change: Change;
  readonly moves: boolean;
}

const moved = (before: Results, after: Results) =>
  (Object.keys(after) as FindingName[]).some((name) => before[name]!.possible[0] !== after[name]!.possible[0]);

/** Two facts can only work together when one of them moves a finding or one rule looks at both. */
const canCombine = (results: Results, a: Quiet, b: Quiet) =>
  a.change[0] !== b.change[0] &&
  (a.moves ||
    b.moves ||
    Object.values(results).some((one) => one.restsOn[0].includes(a.change[0]) && one.restsOn[0].includes(b.change[0])));

/** Other values a fact could have. A set gains or loses one option at a time. */
function alternatives(name: FactName, value: unknown): readonly unknown[] {
  const fact = facts[name];
  if (fact.kind === 'boolean') return value === undefined ? [true, false] : [!value];
  if (fact.kind === 'choice') return fact.options.map((option) => option.id).filter((id) => id !== value);
  if (fact.kind !== 'multi') return [];
  const chosen = (value ?? []) as readonly string[];
  const ids = fact.options.map((option) => option.id as string);
  const changed = ids.map((id) => (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]));
  return value === undefined ? [[], ...changed] : changed;
}

function differences(before: Conclusion, after: Conclusion): Record<string, unknown> {
  const to: Record<string, unknown> = {};
  for (const key of compared) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) to[key] = after[key];
  }
  return to;
}

const weight = (to: Record<string, unknown>) => compared.findIndex((key) => key in to);
const isNovel = (to: Record<string, unknown>) => Object.keys(to).length > 0;

/** Changes that start from one fact and end in the same findings and class are one kind; the first stands for all. */
const kindOf = ({ facts: changes, to }: Counterfactual): string =>
  JSON.stringify([Object.keys(changes)[0], to['highRisk'], to['class'], to['findings'], to['article50'] !== undefined]);

/**
 * The smallest changes of known facts after which the outcome is another decided one: single facts, and where no single
 * fact turns high risk on or off, pairs that do. Empty for an undetermined outcome: there the questions come first.
 */
export function wouldChangeIf(
  pack: Pack,
  asOf: Day,
  known: FactValues,
  before: Conclusion,
  results: Results,
): readonly Counterfactual[] {
  const used = new Set(Object.values(results).flatMap((one) => one.used));
  const conclude = (values: FactValues, changed: readonly FactName[]) => {
    const after = reevaluate(pack, asOf, values, results, changed);
    return { after: concludes(pack, asOf, after), results: after };
  };
  const found: { counterfactual: Counterfactual; weight: number }[] = [];
  const undecided: { change: Change; ask: readonly FactName[] }[] = [];
  const quiet: Quiet[] = [];

  for (const name of inOrder(used)) {
    for (const value of alternatives(name, known[name])) {
      const changed = conclude({ ...known, [name]: value }, [name]);
      if (changed.after.open.length > 0) {
        const ask = new Set(changed.after.open.flatMap((one) => changed.results[one]!.ask));
        undecided.push({ change: [name, value], ask: [...ask] });
        continue;
      }
      const to = differences(before, changed.after);
      if (isNovel(to)) found.push({ counterfactual: { facts: { [name]: value }, to }, weight: weight(to) });
      if (!('highRisk' in to)) quiet.push({ change: [name, value], moves: moved(results, changed.results) });
    }
  }
  if (!found.some(({ counterfactual }) => 'highRisk' in counterfactual.to)) {
    for (const counterfactual of pairs(pack, asOf, known, before, results, undecided, quiet)) {
      found.push({ counterfactual, weight: 0 });
    }
  }
  const kinds = new Set<string>();
  return found
    .sort((a, b) => a.weight - b.weight)
    .filter(({ counterfactual }) => {
      const kind = kindOf(counterfactual);
      return !kinds.has(kind) && kinds.add(kind);
    })
    .slice(0, mostShown)
    .map(({ counterfactual }) => counterfactual);
}

/** Pairs that turn high risk on or off; first those that answer a question the first change raises. */
function pairs(
  pack: Pack,
  asOf: Day,
  known: FactValues,
  before: Conclusion,
  results: Results,
  undecided: readonly { change: Change; ask: readonly FactName[] }[],
  quiet: readonly Quiet[],
): readonly Counterfactual[] {
  const found: Counterfactual[] = [];
  let tries = 0;
  const attempt = (first: Change, second: Change) => {
    if (++tries > mostTries) return;
    const changes = { [first[0]]: first[1], [second[0]]: second[1] };
    const after = reevaluate(pack, asOf, { ...known, ...changes }, results, [first[0], second[0]]);
    if (isOpen(after, 'route') || (valueOf(after, 'route') !== null) === before.highRisk) return;
    const conclusion = concludes(pack, asOf, after);
    if (conclusion.open.length === 0) found.push({ facts: changes, to: differences(before, conclusion) });
  };
  for (const { change, ask } of undecided) {
    for (const name of ask) {
      if (known[name] !== undefined) continue;
      for (const value of alternatives(name, undefined)) attempt(change, [name, value]);
    }
  }
  for (let i = 0; i < quiet.length && tries < mostTries; i++) {
    for (let j = i + 1; j < quiet.length; j++) {
      if (canCombine(results, quiet[i]!, quiet[j]!)) attempt(quiet[i]!.change, quiet[j]!.change);
    }
  }
  return found;
}
