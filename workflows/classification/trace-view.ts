import {
  closedBranches,
  classify,
  lawVersions,
  type Branch,
  type Classification,
  type FactValues,
  type Text,
} from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';
import { asResult, ruleStep, usedFacts, type RuleStep, type UsedFact } from '../registration/outcome-view.ts';

type Result = string | boolean | null;

/** One clause of a rule with what became of it, in words. */
export type BranchView = {
  fate: Branch['fate'];
  citation: Citation;
  /** Facts that settled it. */
  facts: UsedFact[];
  /** Results of earlier steps that settled it. */
  findings: { rule: string; title: Text; result: Result }[];
  /** The clauses that went before it. */
  by: Citation[];
};

export type TraceStepView = RuleStep & {
  /** `led`: this step says something; `none`: it does not apply here; `open`: more answers are possible. */
  kind: 'led' | 'none' | 'open';
  /** What closed a step that does not apply: the facts and earlier results that its clauses looked at. */
  closedBy: { facts: UsedFact[]; findings: BranchView['findings'] };
  /** Undefined where they cannot be told, because the law of the decision is another one than the register holds now. */
  branches: BranchView[] | undefined;
};

const says = (result: Result) =>
  result !== null && result !== false && result !== 'none' && result !== 'not-applicable';

const kindOf = ({ results }: RuleStep): TraceStepView['kind'] =>
  results.length !== 1 ? 'open' : says(results[0]!) ? 'led' : 'none';

/** Each fact and each earlier result once, over all clauses of a step. */
function closedBy(facts: UsedFact[], branches: readonly BranchView[]): TraceStepView['closedBy'] {
  const once = <T>(all: readonly T[], key: (one: T) => string) => [
    ...new Map(all.map((one) => [key(one), one])).values(),
  ];
  return {
    facts: once([...facts, ...branches.flatMap((one) => one.facts)], ({ name }) => name),
    findings: once(
      branches.flatMap((one) => one.findings),
      ({ rule }) => rule,
    ),
  };
}

type Step = Classification['trace'][number];
const same = (a: Step, b: Step | undefined) =>
  b !== undefined &&
  a.rule === b.rule &&
  a.version === b.version &&
  JSON.stringify(a.possible) === JSON.stringify(b.possible);

/** The branches of each rule, when the law at hand still gives the very steps of the decision. */
function branchesFor(answer: Classification, facts: FactValues): Map<string, readonly Branch[]> | null {
  const input = {
    asOf: answer.asOf,
    facts,
    ...(answer.scenario === 'com-2025-1023' && { scenario: answer.scenario as 'com-2025-1023' }),
  };
  const { trace } = classify({ ...input, counterfactuals: false });
  if (trace.length !== answer.trace.length || !answer.trace.every((step, n) => same(step, trace[n]))) return null;
  return new Map(closedBranches(input).map(({ rule, branches }) => [rule, branches]));
}

/** Every step of a decision with its branches, in the order in which the rules build on each other. */
export function fullTrace(answer: Classification, facts: FactValues): TraceStepView[] {
  const branches = branchesFor(answer, facts);
  const titles = new Map(answer.trace.map(({ rule, title }) => [rule, title]));
  const view = (branch: Branch): BranchView => ({
    fate: branch.fate,
    citation: storedCitation(branch.cite),
    facts: usedFacts(branch.facts as Record<string, unknown>),
    findings: branch.findings.map(({ rule, result }) => ({
      rule,
      title: titles.get(rule) ?? { nl: rule, en: rule },
      result: asResult(result),
    })),
    by: branch.by.map(storedCitation),
  });
  return answer.trace.map((one) => {
    const step = ruleStep(one);
    const own = branches?.get(one.rule)?.map(view);
    return { ...step, kind: kindOf(step), closedBy: closedBy(step.facts, own ?? []), branches: own };
  });
}

/** The versions of the law that a decision used, each with its first day and frozen hash. */
export function versionsUsed({ trace }: Pick<Classification, 'trace'>) {
  const used = [...new Set(trace.map(({ version }) => version))].sort();
  return used.map((id) => {
    const version = lawVersions().find((one) => one.id === id);
    return {
      id,
      title: version?.title ?? null,
      from: version?.from ?? null,
      source: version?.source ?? null,
      hash: version?.hash ?? null,
    };
  });
}
