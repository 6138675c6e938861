import { aiAct } from './ai-act/index.ts';
import { change } from './change/index.ts';
import type { Confidence, RuleStatus } from './classification.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { ivdr } from './ivdr/index.ts';
import { mdr } from './mdr/index.ts';
import { ivdrEquivalenceFrom } from './mdr/qualification.ts';
import { consideredCites } from './rule-cites.ts';
import type { Text } from './text.ts';
import { transitionEnds } from './transition.ts';
import { statusOn, versionOn } from './version.ts';
import type { DatedVersion, InstrumentName, LawVersion, RuleEntry } from './version.ts';
import lock from './versions.lock.json' with { type: 'json' };

export interface RuleSummary {
  readonly id: string;
  readonly title: Text;
  readonly from: Day;
  readonly status: RuleStatus | null;
  readonly confidence: Confidence;
  readonly cites: readonly string[];
}

export interface LawVersionSummary {
  /** `ai-act@2026-07-27`: the name a decision receipt keeps. */
  readonly id: string;
  readonly instrument: InstrumentName;
  readonly from: Day;
  readonly to: Day | null;
  readonly title: Text;
  readonly changes: Text;
  readonly source: string;
  /** SHA-256 of the files of this version, as frozen in `versions.lock.json`. */
  readonly hash: string | null;
  readonly rules: readonly RuleSummary[];
}

const instruments = {
  'ai-act': aiAct,
  mdr,
  ivdr,
  // Its findings have names of their own; what is summarised here is the same for all.
  change: change as unknown as readonly DatedVersion[],
} as const satisfies Record<string, readonly DatedVersion[]>;
export type VersionedInstrument = keyof typeof instruments;

const hashes: Readonly<Record<string, string>> = lock;

function summarise(version: DatedVersion<LawVersion>): LawVersionSummary {
  const id = `${version.instrument}@${version.from}`;
  const entries = Object.values(version.rules) as RuleEntry[];
  return {
    id,
    instrument: version.instrument,
    from: version.from,
    to: version.to,
    title: version.title,
    changes: version.changes,
    source: version.source,
    hash: hashes[id] ?? null,
    rules: entries.map((entry) => ({
      id: entry.rule.id,
      title: entry.rule.title,
      from: entry.from,
      status: entry.status ?? null,
      confidence: entry.confidence,
      cites: consideredCites(entry.rule),
    })),
  };
}

const summaries = Object.values(instruments).flatMap((versions) => versions.map(summarise));

/** Every version of every instrument, with its rules and its frozen hash. */
export const lawVersions = (): readonly LawVersionSummary[] => summaries;

/** Days on which something begins or ends: versions, their rules, the dates they state or read, and the day after a transition. */
const changes: readonly Day[] = [
  ...new Set<Day>([
    ...Object.values(instruments).flatMap((versions: readonly DatedVersion<LawVersion>[]) =>
      versions.flatMap(({ from, rules, dates }) => [
        from,
        ...Object.values(dates),
        ...(Object.values(rules) as RuleEntry[]).map((entry) => entry.from),
      ]),
    ),
    ...transitionEnds.map((last) => addDays(last, 1)),
    ivdrEquivalenceFrom,
  ]),
].sort();

/** Every day on which the answer for one and the same system can change, the earliest first. */
export const changeDays = (): readonly Day[] => changes;

/**
 * The version of an instrument in force on a day (both ends inclusive), with each rule's status on that day. Outside its
 * versions the reason is given; there is never a nearest version.
 */
export function inForce(
  instrument: VersionedInstrument,
  day: Day,
): { readonly inForce: true; readonly version: LawVersionSummary } | { readonly inForce: false; readonly why: Text } {
  const found = versionOn<LawVersion>(instruments[instrument], day);
  if (!found.inForce) return found;
  const summary = summaries.find((one) => one.instrument === instrument && one.from === found.version.from)!;
  const entries = Object.values(found.version.rules) as RuleEntry[];
  const rules = summary.rules.map((rule, i) => ({ ...rule, status: statusOn(entries[i]!, day) }));
  return { inForce: true, version: { ...summary, rules } };
}
