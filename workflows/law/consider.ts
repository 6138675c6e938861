import type { FactName } from './facts.ts';
import type { FindingName } from './findings.ts';
import { findingSlot } from './memory.ts';
import type { Memory } from './memory.ts';
import { decide } from './rule.ts';
import type { Decision, Highest, Question, Rule } from './rule.ts';
import type { Branch, Found, Run, SeenSet, View } from './view.ts';

type AnyRule = Rule<View, unknown> | Highest<unknown>;

/** More completions than this means that the rule is two rules. */
const mostCompletions = 20_000;

const none: readonly FactName[] = [];
const noSets: readonly SeenSet[] = [];
const noReview: readonly Question[] = [];

/** One completion: what was assumed on the way, and what the rule then says. */
interface Leaf {
  readonly path: readonly Branch[];
  /** The value assumed at each branch of the path. */
  readonly values: readonly unknown[];
  readonly decision: Decision<unknown>;
}

/** The answer of a rule with gaps: every answer still possible, and what would settle it. */
export interface Considered extends Found {
  readonly because: readonly string[];
  /** Known facts that were looked at. */
  readonly used: readonly FactName[];
  /** The known sets among them, with what was asked of them. */
  readonly sets: readonly SeenSet[];
  /** Unknown facts that were looked at. */
  readonly assumed: readonly FactName[];
  /** Earlier findings that were looked at. If none of the three changes, neither does the answer. */
  readonly findings: readonly FindingName[];
  readonly review: readonly Question[];
}

/**
 * Decided if every way to fill the gaps gives one answer, else the facts still to be established. Tries all completions
 * of what the rule reads; findings still open count with each of their possible answers. With a memory, what the rule has
 * met before is answered from it.
 */
export function consider(rule: AnyRule, memory: Memory | null, run: Run, view: View): Considered {
  if ('of' in rule) return highest(rule, memory, run);
  const recalled = memory?.recall(run);
  if (recalled) return recalled;
  run.path = [];
  run.used = [];
  run.sets = [];
  run.assumed = [];
  run.findings = [];
  run.looks = [];
  const answer = completed(rule, run, view);
  memory?.keep(run.looks, run, answer);
  return answer;
}

function completed(rule: Rule<View, unknown>, run: Run, view: View): Considered {
  run.depth = 0;
  const first = decide(rule, view);
  const { path } = run;
  if (path.length === 0) return decided(first, run);
  const leaves: Leaf[] = [];
  for (let decision = first; ; decision = decide(rule, view)) {
    leaves.push({ path: [...path], values: path.map((branch) => branch.values[branch.index]), decision });
    if (leaves.length > mostCompletions) throw new Error(`${rule.id} reads too many unknown facts at once`);
    while (path.length > 0 && path.at(-1)!.index === path.at(-1)!.values.length - 1) path.pop();
    if (path.length === 0) break;
    path.at(-1)!.index++;
    run.depth = 0;
  }
  return new Gapped(leaves, run);
}

/** The answer when nothing the rule looked at was open. */
const decided = (decision: Decision<unknown>, { used, sets, findings }: Run): Considered => ({
  possible: decision.possible,
  because: decision.because,
  ask: none,
  reach: none,
  used,
  sets,
  assumed: none,
  findings,
  review: decision.review ? [decision.review] : noReview,
});

/** What a rule answers when it is certain, by the place of the answer in its order; the first is for no answer at all. */
const certainties = new WeakMap<Highest<unknown>, Considered[]>();

function certainAnswer(rule: Highest<unknown>, floor: number): Considered {
  let answers = certainties.get(rule);
  if (!answers) {
    const whole = {
      because: [rule.cite],
      used: none,
      sets: noSets,
      assumed: none,
      findings: rule.of,
      review: noReview,
    };
    answers = [null, ...rule.order].map((value) => ({ ...whole, possible: [value], ask: none, reach: none }));
    certainties.set(rule, answers);
  }
  return answers[floor + 1]!;
}

/** The highest of findings, some of them open: an open one matters only where it can exceed what is certain. */
function highest(rule: Highest<unknown>, memory: Memory | null, run: Run): Considered {
  const { of: names, order } = rule;
  let floor = -1;
  let open = false;
  for (let i = 0; i < names.length; i++) {
    const { possible } = run.found[names[i]!]!;
    let least = order.length;
    for (let k = 0; k < possible.length; k++) least = Math.min(least, order.indexOf(possible[k]));
    floor = Math.max(floor, least);
    open ||= possible.length > 1;
  }
  const certain = certainAnswer(rule, floor);
  if (!open) return certain;
  const recalled = memory?.recall(run);
  if (recalled) return recalled;

  const above = (value: unknown) => order.indexOf(value) > floor;
  const higher = names.map((name) => run.found[name]!).filter((found) => found.possible.some(above));
  const possible = distinct([certain.possible[0], ...higher.flatMap((found) => found.possible.filter(above))]);
  const answer = {
    ...certain,
    possible,
    ask: distinct(higher.flatMap((found) => found.ask)),
    reach: distinct(higher.flatMap((found) => found.reach)),
  };
  const looks = names.map((name) => ({ at: 'finding', slot: findingSlot(name), option: '' }) as const);
  memory?.keep(looks, run, answer);
  return answer;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** More completions than this are not held on to: what may be asked of them is worked out at once. */
const mostHeld = 64;

/** The answer when something was open. What it asks is worked out when read: most trials look at answers only. */
class Gapped implements Considered {
  readonly possible: readonly unknown[];
  readonly used: readonly FactName[];
  readonly sets: readonly SeenSet[];
  readonly assumed: readonly FactName[];
  readonly findings: readonly FindingName[];
  private leaves: readonly Leaf[];
  /** The findings it looked at, as they were then. */
  private readonly found: Readonly<Record<string, Found>>;
  private asks: readonly FactName[] | null = null;
  private reaches: readonly FactName[] | null = null;
  private reasons: readonly string[] | null = null;
  private questions: readonly Question[] | null = null;

  constructor(leaves: readonly Leaf[], run: Run) {
    this.leaves = leaves;
    this.possible = answersOf(leaves);
    this.used = run.used;
    this.sets = run.sets;
    this.assumed = run.assumed;
    this.findings = run.findings;
    this.found = Object.fromEntries(run.findings.map((name) => [name, run.found[name]!]));
    if (leaves.length > mostHeld) this.settle();
  }

  private settle() {
    void [this.because, this.review, this.ask, this.reach];
    this.leaves = [];
  }

  get because(): readonly string[] {
    return (this.reasons ??= distinct(this.leaves.flatMap((leaf) => leaf.decision.because)));
  }

  /** Only what holds on every way: else a person is asked about a case that may not be this one. */
  get review(): readonly Question[] {
    if (this.questions) return this.questions;
    const always = this.leaves.every((leaf) => leaf.decision.review !== null);
    return (this.questions = always ? distinct(this.leaves.map((leaf) => leaf.decision.review!)) : noReview);
  }

  get ask(): readonly FactName[] {
    if (this.asks) return this.asks;
    const ask = new Set<FactName>();
    this.collect(this.leaves, 0, ask);
    return (this.asks = [...ask]);
  }

  get reach(): readonly FactName[] {
    if (this.reaches) return this.reaches;
    const reach = new Set<FactName>();
    if (this.possible.length > 1) {
      for (const branch of distinct(this.leaves.flatMap((leaf) => leaf.path))) this.add(branch, reach, 'reach');
    }
    return (this.reaches = [...reach]);
  }

  private add(branch: Branch, to: Set<FactName>, what: 'ask' | 'reach') {
    if (branch.fact) to.add(branch.fact);
    else for (const fact of this.found[branch.finding!]![what]) to.add(fact);
  }

  /** Adds the facts at whose branches the possible answers part. Leaves share the path up to `depth`. */
  private collect(leaves: readonly Leaf[], depth: number, ask: Set<FactName>): void {
    const answers = answersOf(leaves);
    if (answers.length < 2 || leaves.length < 2) return;
    const groups = new Map<unknown, Leaf[]>();
    for (const leaf of leaves) {
      const value = leaf.values[depth];
      const group = groups.get(value);
      if (group) group.push(leaf);
      else groups.set(value, [leaf]);
    }
    const parts = [...groups.values()];
    if (parts.some((part) => !same(answersOf(part), answers))) this.add(leaves[0]!.path[depth]!, ask, 'ask');
    for (const part of parts) this.collect(part, depth + 1, ask);
  }
}

/** Leaves mostly agree, so that a list is searched faster than a set is made. */
function answersOf(leaves: readonly Leaf[]): readonly unknown[] {
  const answers: unknown[] = [];
  for (const { decision } of leaves) {
    for (const value of decision.possible) if (!answers.includes(value)) answers.push(value);
  }
  return answers;
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value) => b.includes(value));
