import { proposals, proposedRules, type Classification, type Text } from '#workflows/law/api.ts';
import { passedDays, type PassedDay } from './passed-days.ts';
import { sideOf, type RuleSide } from './rule-side.ts';

/** In what a rule stands otherwise; of a rule that stands in one of the laws only, nothing can be compared. */
export type RuleDifference = 'answer' | 'provision' | 'firstDay' | 'standing';

/** One rule in the law before and after. */
export type Reason = {
  rule: string;
  title: Text;
  /** Null: the rule was not part of that law. Under a proposal `before` is the rule whose place it takes. */
  before: RuleSide | null;
  after: RuleSide | null;
  differs: RuleDifference[];
};

/** Why one answer follows another on the same facts. */
export type Why = {
  /** Rules that answer otherwise, or stand otherwise: on another provision, from another day, or no longer law. */
  reasons: Reason[];
  /** Rules whose first day passed between the answers, and that say what they said. */
  begun: Reason[];
  /** Rules that say the same from the same day, in another version of the law. */
  restated: Reason[];
  passed: PassedDay[];
};

/** Answers that say: this rule plays no part for the system. */
const silent = (one: RuleSide | null) =>
  one === null || (one.results.length === 1 && [null, false, 'none', 'not-applicable'].includes(one.results[0]!));

const citedBy = ({ citations }: RuleSide) =>
  citations
    .map(({ id }) => id)
    .sort()
    .join();

function differencesOf(before: RuleSide, after: RuleSide): RuleDifference[] {
  const found: RuleDifference[] = [];
  const begins = before.status === 'pending' && after.status === 'applying';
  if (JSON.stringify(before.results) !== JSON.stringify(after.results)) found.push('answer');
  if (citedBy(before) !== citedBy(after)) found.push('provision');
  // A rule of a proposal has no first day: that it binds nobody is said by its standing.
  if (before.from && after.from && before.from !== after.from) found.push('firstDay');
  else if (before.status !== after.status && !begins) found.push('standing');
  return found;
}

/** Where a reason belongs; null: the rule plays no part in either answer, or stands in both as it was. */
function placeOf({ before, after, differs }: Reason): Exclude<keyof Why, 'passed'> | null {
  if (silent(before) && silent(after)) return before && after && differs.includes('provision') ? 'restated' : null;
  if (!before || !after || differs.length > 0) return 'reasons';
  if (before.status !== after.status) return 'begun';
  return before.version.id === after.version.id ? null : 'restated';
}

/** The rules in force whose place the rules of a proposal take, by the id of the proposed rule. */
function replacedBy({ scenario, asOf }: Classification): ReadonlyMap<string, string> {
  const known = proposals.find((one) => one === scenario);
  if (!known) return new Map();
  return new Map(
    proposedRules(known, asOf).flatMap(({ proposed, inForce }) =>
      inForce ? [[proposed.id, inForce.id] as const] : [],
    ),
  );
}

/**
 * The rules that lead from one answer to another on the same facts, in the order in which they build on each other; those that
 * answer otherwise come first. A rule that plays no part in either answer is left out.
 */
export function whyOf(before: Classification, after: Classification): Why {
  const was = new Map(before.trace.map((step) => [step.rule, sideOf(step)]));
  const is = new Map(after.trace.map((step) => [step.rule, sideOf(step)]));
  const replaced = replacedBy(after);
  const taken = new Set(replaced.values());
  const rules = [...new Set([...is.keys(), ...was.keys()])].filter((rule) => is.has(rule) || !taken.has(rule));
  const why: Why = { reasons: [], begun: [], restated: [], passed: [] };
  for (const rule of rules) {
    const [old, now] = [was.get(rule) ?? was.get(replaced.get(rule) ?? '') ?? null, is.get(rule) ?? null];
    const { title } = (now ?? old)!;
    const reason: Reason = { rule, title, before: old, after: now, differs: old && now ? differencesOf(old, now) : [] };
    const place = placeOf(reason);
    if (place) why[place].push(reason);
  }
  const weight = ({ differs }: Reason) => (differs.length === 0 || differs.includes('answer') ? 0 : 1);
  why.reasons.sort((a, b) => weight(a) - weight(b));
  why.passed = passedDays(
    before,
    after,
    why.begun.flatMap((one) => one.after?.from ?? []),
  );
  return why;
}
