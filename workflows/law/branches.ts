import type { ClassifyInput } from './classification.ts';
import { evaluate } from './evaluate.ts';
import type { Results } from './evaluate.ts';
import type { FactName, FactValues } from './facts.ts';
import { packOn } from './pack.ts';
import type { PackRule } from './pack.ts';
import type { Clause, Exception, Highest } from './rule.ts';
import { citesOn } from './rule.ts';
import { runOn } from './view.ts';
import type { Found, Many, Run, View } from './view.ts';

/** More ways to fill the gaps of one clause than this are not tried: the clause is then said to be open. */
const mostTries = 4_000;

/** A finding of an earlier step that a clause looked at; `null` stands for "does not apply". */
export interface SeenFinding {
  readonly rule: string;
  readonly result: unknown;
}

/**
 * One clause of a rule and what became of it. `led`: it gave the answer; `fell`: its condition does not hold; `beaten`: it
 * holds, but another clause of the rule goes before it; `lower`: a stricter result stands; `open`: the facts do not tell.
 */
export interface Branch {
  readonly cite: string;
  readonly fate: 'led' | 'fell' | 'beaten' | 'lower' | 'open';
  /** Known facts that the condition looked at, in the order of looking: the last one settled it. */
  readonly facts: FactValues;
  /** Earlier findings that the condition looked at. */
  readonly findings: readonly SeenFinding[];
  /** Citations of the clauses that go before it, when `beaten`. */
  readonly by: readonly string[];
}

export interface RuleBranches {
  readonly rule: string;
  readonly branches: readonly Branch[];
}

interface Looked {
  /** True in every completion, in none, or in some. */
  readonly holds: boolean | null;
  readonly facts: FactValues;
  readonly findings: readonly SeenFinding[];
}

type Context = {
  readonly run: Run;
  readonly view: View;
  readonly rules: readonly PackRule[];
  readonly results: Results;
  readonly facts: FactValues;
};

/** Tries a condition with every way to fill the gaps it meets. */
function look(when: (view: View) => boolean, context: Context): Looked {
  const { run, view, rules, results } = context;
  run.path = [];
  run.used = [];
  run.assumed = [];
  run.findings = [];
  let holds: boolean | null = null;
  for (let tries = 0; tries < mostTries; tries++) {
    run.depth = 0;
    const now = when(view);
    if (tries === 0) holds = now;
    else if (now !== holds) break;
    while (run.path.length > 0 && run.path.at(-1)!.index === run.path.at(-1)!.values.length - 1) run.path.pop();
    if (run.path.length === 0) break;
    run.path.at(-1)!.index++;
  }
  const values = run.facts as Record<string, unknown>;
  return {
    // Something is left to try where two tries differ, or where there is too much to try.
    holds: run.path.length > 0 ? null : holds,
    facts: Object.fromEntries(run.used.map((name: FactName) => [name, values[name]])),
    findings: run.findings.flatMap((name) => {
      const rule = rules.find((one) => one.name === name)!;
      const { possible } = results[name]!;
      return possible.length === 1 ? [{ rule: rule.entry.rule.id, result: possible[0] }] : [];
    }),
  };
}

function fateOf(of: string, looked: Looked, led: readonly string[], decided: boolean) {
  if (looked.holds === false) return 'fell';
  if (led.includes(of) && (decided || looked.holds === true)) return 'led';
  return looked.holds === true ? 'beaten' : 'open';
}

/** A clause on its own, or each of its points: `of` is the clause. */
const parts = (clause: Exception<View, unknown>): readonly { clause: Exception<View, unknown>; of: string }[] => {
  const { points, when, cite: of } = clause;
  if (!points) return [{ clause, of }];
  const chosen = (view: View) => view[points.fact as 'specimenTargets'] as Many<string>;
  return Object.entries(points.cites).map(([option, cite]) => ({
    clause: { ...clause, cite, when: (view) => when(view) && chosen(view).includes(option) },
    of,
  }));
};

/** What became of the base case and of every exception of one rule. */
function clauses(
  base: Clause<View, unknown>,
  exceptions: readonly Exception<View, unknown>[],
  context: Context,
  found: Found & { because: readonly string[] },
): readonly Branch[] {
  const decided = found.possible.length === 1;
  const seen = exceptions.flatMap(parts).map(({ clause, of }) => ({ clause, of, looked: look(clause.when, context) }));
  const hold = seen.filter(({ looked }) => looked.holds === true).map(({ clause }) => clause);
  const rows = seen.map(({ clause, of, looked }): Branch => {
    // That a clause led does not yet say which of its points.
    const fate = fateOf(of, looked, found.because, decided && of === clause.cite);
    const by = fate === 'beaten' ? hold.filter((other) => other.over?.includes(clause.cite)) : [];
    const { facts, findings } = looked;
    return { cite: clause.cite, fate, facts, findings, by: by.map(({ cite }) => cite) };
  });
  const baseFate = found.because.includes(base.cite) ? (decided ? 'led' : 'open') : 'beaten';
  return [
    {
      cite: base.cite,
      fate: baseFate,
      facts: {},
      findings: [],
      by: baseFate === 'beaten' ? citesOn({ exceptions }, found.because, context.facts) : [],
    },
    ...rows,
  ];
}

/** Which of several results is the strictest, and which stand below it. While a stricter one is possible, none leads yet. */
function ranks(rule: Highest<unknown>, rules: readonly PackRule[], results: Results): readonly Branch[] {
  const found = rule.of.map((name) => {
    const { possible } = results[name]!;
    const rank = possible.length > 1 ? null : rule.order.indexOf(possible[0]);
    return { id: rules.find((one) => one.name === name)!.entry.rule.id, possible, rank };
  });
  const certain = Math.max(...found.map(({ rank }) => rank ?? -1));
  const highest = Math.max(...found.flatMap(({ possible }) => possible.map((value) => rule.order.indexOf(value))));
  const fateOf = (rank: number | null) => {
    if (rank === null) return 'open';
    if (rank < 0) return 'fell';
    if (rank < certain) return 'lower';
    return highest > certain ? 'open' : 'led';
  };
  return found.map(({ id, possible, rank }) => {
    const findings = [{ rule: id, result: rank === null ? null : possible[0] }];
    return { cite: rule.cite, fate: fateOf(rank), facts: {}, findings, by: [] };
  });
}

/**
 * Every branch of every rule with what became of it and on which facts, in the order of the trace. Beside `classify`, which
 * never does this work: only a page that shows the trace in full asks for it.
 */
export function closedBranches({ asOf, facts, scenario }: ClassifyInput): readonly RuleBranches[] {
  const pack = packOn(asOf, scenario);
  const results = evaluate(pack, asOf, facts);
  const run = runOn(asOf, facts, results as Record<string, Found>);
  const context: Context = { run, view: pack.view(run), rules: pack.rules, results, facts };
  return pack.rules.map(({ name, entry: { rule } }) => ({
    rule: rule.id,
    branches:
      'of' in rule
        ? ranks(rule, pack.rules, results)
        : clauses(rule.base, rule.exceptions as readonly Exception<View, unknown>[], context, results[name]!),
  }));
}
