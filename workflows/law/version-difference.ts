import { aiAct } from './ai-act/index.ts';
import { change } from './change/index.ts';
import type { Day } from './day.ts';
import { ivdr } from './ivdr/index.ts';
import type { VersionedInstrument } from './law-versions.ts';
import { mdr } from './mdr/index.ts';
import type { Clause, Exception, Highest, Rule } from './rule.ts';
import type { Text } from './text.ts';
import { versionOn } from './version.ts';
import type { DatedVersion, LawVersion, RuleEntry } from './version.ts';

const instruments: Readonly<Record<VersionedInstrument, readonly DatedVersion<LawVersion>[]>> = {
  'ai-act': aiAct,
  mdr,
  ivdr,
  // Its findings have names of their own; rules and clauses are compared the same way.
  change: change as unknown as readonly DatedVersion<LawVersion>[],
};

type AnyRule = Rule<never, unknown> | Highest<unknown>;

/** What became of one rule between two versions. */
export interface RuleDifference {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'added' | 'dropped' | 'changed';
  /** First days of application, where they differ. */
  readonly firstDay: { readonly from: Day | null; readonly to: Day | null } | null;
  readonly confidence: { readonly from: string | null; readonly to: string | null } | null;
  /** Provisions whose clause is new, gone, or says something else. */
  readonly clauses: {
    readonly added: readonly string[];
    readonly dropped: readonly string[];
    readonly changed: readonly string[];
  };
}

export interface VersionDifference {
  readonly from: string | null;
  readonly to: string | null;
  readonly rules: readonly RuleDifference[];
  /** Days that the versions state, by name, where they differ. */
  readonly dates: readonly { readonly name: string; readonly from: Day | null; readonly to: Day | null }[];
}

/** A clause as text: what it answers, when it holds, what it beats and what it asks. Functions count by their source. */
const textOf = (clause: Clause<never, unknown> | Exception<never, unknown>): string =>
  JSON.stringify(clause, (_key, value: unknown) => (typeof value === 'function' ? String(value) : value));

/** The clauses of a rule by provision; the base and an exception of one provision are two. */
function clausesOf(rule: AnyRule): Map<string, string> {
  if ('of' in rule) return new Map([[rule.cite, JSON.stringify([rule.order, rule.of])]]);
  const all: [string, Clause<never, unknown>][] = [
    [rule.base.cite, rule.base],
    ...rule.exceptions.map((clause): [string, Clause<never, unknown>] => [clause.cite, clause]),
  ];
  const found = new Map<string, string>();
  for (const [cite, clause] of all) found.set(cite, (found.get(cite) ?? '') + textOf(clause));
  return found;
}

function ruleDifference(before: RuleEntry | undefined, after: RuleEntry | undefined): RuleDifference[] {
  const shown = (after ?? before)!.rule;
  const [was, is] = [before, after].map((entry) =>
    entry ? clausesOf(entry.rule as AnyRule) : new Map<string, string>(),
  );
  const clauses = {
    added: [...is!.keys()].filter((cite) => !was!.has(cite)),
    dropped: [...was!.keys()].filter((cite) => !is!.has(cite)),
    changed: [...is!.keys()].filter((cite) => was!.has(cite) && was!.get(cite) !== is!.get(cite)),
  };
  const moved = <V extends string>(from: V | undefined, to: V | undefined) =>
    from === to ? null : { from: from ?? null, to: to ?? null };
  const firstDay = moved(before?.from, after?.from);
  const confidence = moved<string>(before?.confidence, after?.confidence);
  const kind = before === undefined ? 'added' : after === undefined ? 'dropped' : 'changed';
  const same =
    kind === 'changed' && !firstDay && !confidence && Object.values(clauses).every((list) => list.length === 0);
  return same ? [] : [{ id: shown.id, title: shown.title, kind, firstDay, confidence, clauses }];
}

/**
 * What differs between the versions of an instrument on two days: rules added, dropped or changed (first day, clauses), and the
 * days the versions state. A day without a version counts as a law without rules.
 */
export function versionDifference(instrument: VersionedInstrument, from: Day, to: Day): VersionDifference {
  const [was, is] = [from, to].map((day) => versionOn<LawVersion>(instruments[instrument], day));
  const before = was!.inForce ? was!.version : null;
  const after = is!.inForce ? is!.version : null;
  const rulesOf = (version: LawVersion | null) =>
    new Map(Object.values((version?.rules ?? {}) as Record<string, RuleEntry>).map((entry) => [entry.rule.id, entry]));
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const dates = [...new Set([...Object.keys(before?.dates ?? {}), ...Object.keys(after?.dates ?? {})])];
  const idOf = (version: LawVersion | null) => version && `${version.instrument}@${version.from}`;
  return {
    from: idOf(before),
    to: idOf(after),
    rules: [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => ruleDifference(old.get(id), now.get(id))),
    dates: dates
      .map((name) => ({ name, from: before?.dates[name] ?? null, to: after?.dates[name] ?? null }))
      .filter((one) => one.from !== one.to),
  };
}
