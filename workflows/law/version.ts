import type { Confidence, RuleStatus } from './classification.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import type { FindingName, Findings } from './findings.ts';
import type { Highest, Rule } from './rule.ts';
import type { Text } from './text.ts';
import type { View } from './view.ts';

export type InstrumentName = 'ai-act' | 'mdr' | 'ivdr' | 'wkkgz' | 'gdpr' | 'notified-bodies' | 'change';

/** A rule as it stands in one version: from which day it applies, and how sure the pack is of its text. */
export interface RuleEntry<Name extends FindingName = FindingName> {
  readonly rule: Rule<View, Findings[Name]> | Highest<Findings[Name]>;
  /** First day of application; before it the rule is pending. */
  readonly from: Day;
  /** Only for rules that are not, or not simply, binding law. */
  readonly status?: Exclude<RuleStatus, 'applying' | 'pending'>;
  readonly confidence: Confidence;
}

export type RuleEntries = { readonly [Name in FindingName]?: RuleEntry<Name> };

/** One version of an instrument, as its file states it. `from` is the first day of this text. */
export interface LawVersion<Dates extends Record<string, Day> = Record<string, Day>> {
  readonly instrument: InstrumentName;
  readonly from: Day;
  readonly title: Text;
  /** What this version changes. */
  readonly changes: Text;
  readonly source: string;
  readonly rules: RuleEntries;
  /** Days on which parts of the text start to apply. */
  readonly dates: Dates;
}

/** `to` is inclusive; null: no end known. */
export type DatedVersion<V extends LawVersion = LawVersion> = V & { readonly to: Day | null };

export type InForce<V extends LawVersion> =
  { readonly inForce: true; readonly version: DatedVersion<V> } | { readonly inForce: false; readonly why: Text };

/** Puts versions in order; each ends the day before the next begins, so that none overlap and none leave a gap. */
export function sequence<V extends LawVersion>(...versions: readonly V[]): readonly DatedVersion<V>[] {
  const ordered = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.map((version, i) => ({ ...version, to: ordered[i + 1] ? addDays(ordered[i + 1]!.from, -1) : null }));
}

/** The version in force on a day (both ends inclusive). A day outside is stated as such; there is no nearest version. */
export function versionOn<V extends LawVersion>(versions: readonly DatedVersion<V>[], day: Day): InForce<V> {
  const version = versions.find((candidate) => candidate.from <= day && (candidate.to === null || day <= candidate.to));
  if (version) return { inForce: true, version };
  const first = versions[0]!;
  return {
    inForce: false,
    why: {
      nl: `${first.title.nl} geldt vanaf ${first.from}; gevraagd is ${day}.`,
      en: `${first.title.en} is in force from ${first.from}; asked for ${day}.`,
    },
  };
}

/** The status of a rule on a day. */
export const statusOn = (entry: Pick<RuleEntry, 'from' | 'status'>, day: Day): RuleStatus =>
  entry.status ?? (day < entry.from ? 'pending' : 'applying');
