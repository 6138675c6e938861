import { lawVersions, type Classification, type Text } from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';

type Result = string | boolean | null;

/** What a rule answered, in which version; `from`: the first day on which that version applies it. */
type Side = { results: Result[]; version: string; status: string; from: string | null };

/** A rule that answers otherwise, or that stands otherwise: from another day, begun, or lapsed. */
export type Reason = {
  rule: string;
  title: Text;
  /** Null: the rule was not part of that law. */
  before: Side | null;
  after: Side | null;
  citations: Citation[];
};

const asResult = (value: unknown): Result =>
  value === null || typeof value === 'boolean' || typeof value === 'string' ? value : String(value);

type Step = Classification['trace'][number];
const firstDays = new Map(
  lawVersions().flatMap((version) => version.rules.map((rule) => [`${version.id} ${rule.id}`, rule.from] as const)),
);
const side = (step: Step | undefined): Side | null =>
  step
    ? {
        results: step.possible.map(asResult),
        version: step.version,
        status: step.status,
        from: firstDays.get(`${step.version} ${step.rule}`) ?? null,
      }
    : null;

/** A new version that says the same of the system from the same day is no reason. */
const saidBy = (one: Side | null) => one && JSON.stringify({ ...one, version: '' });

/** Answers that say: this rule plays no part for the system. */
const silent = (one: Reason['before']) =>
  one === null || (one.results.length === 1 && [null, false, 'none', 'not-applicable'].includes(one.results[0]!));

/** The rules that lead from one answer to another. A rule that plays no part in either is left out. */
export function reasonsOf(before: Classification, after: Classification): Reason[] {
  const was = new Map(before.trace.map((step) => [step.rule, step]));
  const is = new Map(after.trace.map((step) => [step.rule, step]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((rule) => {
    const [old, now] = [was.get(rule), is.get(rule)];
    const reason: Reason = {
      rule,
      title: (now ?? old)!.title,
      before: side(old),
      after: side(now),
      citations: [...new Set([...(now?.cites ?? []), ...(old?.cites ?? [])])].map(storedCitation),
    };
    if (silent(reason.before) && silent(reason.after)) return [];
    return saidBy(reason.before) === saidBy(reason.after) ? [] : [reason];
  });
}

export type DutyChange = {
  id: string;
  title: Text;
  role: string;
  before: string | null;
  after: string | null;
  /** It applies on the day of the new answer. */
  applies: boolean;
  citation: Citation;
};

/** Duties that are new, gone, moved to another day, or that began. */
export function dutyChanges(before: Classification, after: Classification): DutyChange[] {
  const was = new Map(before.obligations.map((one) => [one.id, one]));
  const is = new Map(after.obligations.map((one) => [one.id, one]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const began = now !== undefined && old !== undefined && now.from <= after.asOf && old.from > before.asOf;
    if (old?.from === now?.from && !began) return [];
    const { title, role, cite } = (now ?? old)!;
    return [
      {
        id,
        title,
        role,
        before: old?.from ?? null,
        after: now?.from ?? null,
        applies: now !== undefined && now.from <= after.asOf,
        citation: storedCitation(cite),
      },
    ];
  });
}
