import type { Counterfactual } from './classification.ts';
import { concludes } from './conclusion.ts';
import type { Conclusion } from './conclusion.ts';
import type { Day } from './day.ts';
import { alternatives } from './alternatives.ts';
import type { FactValues } from './facts.ts';
import { inOrder, isOpen, valueOf } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FindingName } from './findings.ts';
import type { Pack } from './pack.ts';
import { pairsOf } from './pairs.ts';
import type { Tried } from './pairs.ts';
import { trialsOn } from './trial.ts';
import type { Change, Trial } from './trial.ts';

/** Shown at most; the weightiest changes come first. */
const mostShown = 24;
/** Pairs tried at most, so that the work stays bounded and the answer the same on every machine. */
const mostTries = 20_000;
/** Once there is a pair to show, so many more are tried for pairs of another kind. */
const triesAfterFirst = 200;

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

/** The changes to show, and whether there are more of another kind, or may be. */
export interface Changes {
  readonly shown: readonly Counterfactual[];
  readonly more: boolean;
}

/** Lists follow the order of the law, so that equal lists are equal one by one. */
const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, place) => one === b[place]));

function differences(before: Conclusion, after: Conclusion): Record<string, unknown> {
  const to: Record<string, unknown> = {};
  for (const key of compared) if (!same(before[key], after[key])) to[key] = after[key];
  return to;
}

const weight = ({ to }: Counterfactual) => compared.findIndex((key) => key in to);

/** Changes that start from one fact and end in the same findings and class are one kind; the first stands for all. */
const kindOf = ({ facts: changes, to }: Counterfactual): string =>
  JSON.stringify([Object.keys(changes)[0], to['highRisk'], to['class'], to['findings'], 'article50' in to]);

/** The law, the facts and the outcome that changes are compared with, and the way to try them. */
export interface Point {
  readonly pack: Pack;
  readonly asOf: Day;
  readonly known: FactValues;
  readonly before: Conclusion;
  readonly results: Results;
  readonly attempt: (changes: readonly Change[]) => Trial;
}

/**
 * For each open finding the facts that can close it. A use of Annex III is no longer weighed once Article 6(1) decides, so
 * that a fact which decides that closes it as well, even where the law itself leaves the use open.
 */
function asksOf(open: readonly FindingName[], results: Results): Tried['asks'] {
  const product = isOpen(results, 'art6_1') ? results.art6_1!.ask : [];
  return open.map((one) =>
    product.length === 0 ? results[one]!.ask : [...new Set([...results[one]!.ask, ...product])],
  );
}

/** Every change of one known fact that a rule looked at, and those that give another decided outcome. */
export function alone(point: Point): { readonly tried: readonly Tried[]; readonly found: readonly Counterfactual[] } {
  const { pack, asOf, known, before, results, attempt } = point;
  const used = new Set(Object.values(results).flatMap((one) => one.used));
  const found: Counterfactual[] = [];
  const tried: Tried[] = [];
  for (const name of inOrder(used)) {
    for (const value of alternatives(name, known[name])) {
      const change = [name, value] as const;
      const { results: after, again, moved } = attempt([change]);
      const conclusion = moved.length > 0 ? concludes(pack, asOf, after) : before;
      const asks = asksOf(conclusion.open, after);
      tried.push({ change, asks, moved, again: again.map((one) => after[one]!) });
      if (asks.length > 0) continue;
      const to = differences(before, conclusion);
      if (Object.keys(to).length > 0) found.push({ facts: { [name]: value }, to });
    }
  }
  return { tried, found };
}

/**
 * The smallest changes of facts after which the outcome is another decided one: single facts, and where no single fact
 * turns high risk on or off, pairs that do. Only for a decided outcome: before that the questions come first.
 */
export function wouldChangeIf(pack: Pack, asOf: Day, known: FactValues, before: Conclusion, results: Results): Changes {
  const attempt = trialsOn(pack, asOf, known, results);
  const { tried, found: singles } = alone({ pack, asOf, known, before, results, attempt });
  const found = [...singles];
  let more = false;
  if (!found.some(({ to }) => 'highRisk' in to)) {
    let left = mostTries;
    for (const pair of pairsOf(known, tried)) {
      if (left-- === 0) {
        more = true;
        break;
      }
      const { results: after } = attempt(pair);
      if (isOpen(after, 'route') || (valueOf(after, 'route') !== null) === before.highRisk) continue;
      const conclusion = concludes(pack, asOf, after);
      if (conclusion.open.length > 0) continue;
      found.push({ facts: Object.fromEntries(pair), to: differences(before, conclusion) });
      left = Math.min(left, triesAfterFirst);
    }
  }
  const kinds = new Set<string>();
  const shown = found
    .sort((a, b) => weight(a) - weight(b))
    .filter((one) => {
      const kind = kindOf(one);
      return !kinds.has(kind) && kinds.add(kind);
    });
  return { shown: shown.slice(0, mostShown), more: more || shown.length > mostShown };
}
