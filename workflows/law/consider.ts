import type { FactName } from './facts.ts';
import { decide } from './rule.ts';
import type { Decision, Highest, Question, Rule } from './rule.ts';
import type { Branch, Found, Run, View } from './view.ts';

/** More completions than this means that the rule is two rules. */
const mostCompletions = 20_000;

const none: readonly FactName[] = [];
const noReview: readonly Question[] = [];

interface Leaf {
  readonly path: readonly { readonly branch: Branch; readonly value: unknown }[];
  readonly decision: Decision<unknown>;
}

/** The answer of a rule with gaps: every answer still possible, and what would settle it. */
export interface Considered extends Found {
  readonly because: readonly string[];
  /** Known facts that were looked at. */
  readonly used: readonly FactName[];
  /** Facts and findings the answer rests on: if none of them changes, neither does the answer. */
  readonly restsOn: readonly [facts: readonly string[], findings: readonly string[]];
  readonly review: readonly Question[];
}

/**
 * Decided if every way to fill the gaps gives one answer, else the facts still to be established. Tries all completions
 * of what the rule reads; findings still open count with each of their possible answers.
 */
export function consider(rule: Rule<View, unknown> | Highest<unknown>, run: Run, view: View): Considered {
  if ('of' in rule) return highest(rule, run);
  run.path = [];
  run.used = [];
  run.usedFindings = [];
  run.depth = 0;
  const first = decide(rule, view);
  if (run.path.length === 0) {
    const review = first.review ? [first.review] : noReview;
    const { used, usedFindings } = run;
    return {
      possible: first.possible,
      because: first.because,
      ask: none,
      reach: none,
      used,
      restsOn: [used, usedFindings],
      review,
    };
  }
  const leaves: Leaf[] = [];
  for (let decision = first; ; decision = decide(rule, view)) {
    leaves.push({ path: run.path.map((branch) => ({ branch, value: branch.values[branch.index] })), decision });
    if (leaves.length > mostCompletions) throw new Error(`${rule.id} reads too many unknown facts at once`);
    while (run.path.length > 0 && run.path.at(-1)!.index === run.path.at(-1)!.values.length - 1) run.path.pop();
    if (run.path.length === 0) break;
    run.path.at(-1)!.index++;
    run.depth = 0;
  }
  return summarise(leaves, run);
}

/** The highest of findings, some of them open: an open one matters only where it can exceed what is certain. */
function highest(rule: Highest<unknown>, run: Run): Considered {
  const ranks = rule.of.map((name) => run.found[name]!.possible.map((value) => rule.order.indexOf(value)));
  const floor = Math.max(-1, ...ranks.map((values) => Math.min(...values)));
  const reached = new Set([floor, ...ranks.flat().filter((rank) => rank > floor)]);
  const ask = new Set<FactName>();
  const reach = new Set<FactName>();
  rule.of.forEach((name, i) => {
    if (Math.max(...ranks[i]!) <= floor) return;
    for (const fact of run.found[name]!.ask) ask.add(fact);
    for (const fact of run.found[name]!.reach) reach.add(fact);
  });
  const possible = [...reached].map((rank) => (rank < 0 ? null : rule.order[rank]));
  return {
    possible,
    because: [rule.cite],
    ask: possible.length > 1 ? [...ask] : [],
    reach: [...reach],
    used: none,
    restsOn: [none, rule.of],
    review: noReview,
  };
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function summarise(leaves: readonly Leaf[], run: Run): Considered {
  const possible = distinct(leaves.flatMap((leaf) => leaf.decision.possible));
  const assumedFacts = leaves.flatMap((leaf) => leaf.path.flatMap(({ branch }) => branch.fact ?? []));
  const ask = new Set<FactName>();
  const reach = new Set<FactName>();
  if (possible.length > 1) {
    collect(leaves, 0, run, ask);
    for (const { branch } of leaves.flatMap((leaf) => leaf.path)) add(branch, run, reach, 'reach');
  }
  const always = leaves.every((leaf) => leaf.decision.review !== null);
  return {
    possible,
    because: distinct(leaves.flatMap((leaf) => leaf.decision.because)),
    ask: [...ask],
    reach: [...reach],
    used: run.used,
    restsOn: [distinct([...run.used, ...assumedFacts]), run.usedFindings],
    review: always ? distinct(leaves.map((leaf) => leaf.decision.review!)) : [],
  };
}

function add(branch: Branch, run: Run, to: Set<FactName>, what: 'ask' | 'reach') {
  if (branch.fact) to.add(branch.fact);
  else for (const fact of run.found[branch.finding!]![what]) to.add(fact);
}

const answersOf = (leaves: readonly Leaf[]) => distinct(leaves.flatMap((leaf) => leaf.decision.possible));
const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Adds the facts at whose branches the possible answers part. Leaves share the path up to `depth`. */
function collect(leaves: readonly Leaf[], depth: number, run: Run, ask: Set<FactName>): void {
  const answers = answersOf(leaves);
  if (answers.length < 2 || leaves.length < 2) return;
  const branch = leaves[0]!.path[depth]!.branch;
  const groups = new Map<unknown, Leaf[]>();
  for (const leaf of leaves) {
    const value = leaf.path[depth]!.value;
    const group = groups.get(value);
    if (group) group.push(leaf);
    else groups.set(value, [leaf]);
  }
  const parts = [...groups.values()];
  if (parts.some((part) => !same(answersOf(part), answers))) add(branch, run, ask, 'ask');
  for (const part of parts) collect(part, depth + 1, run, ask);
}
