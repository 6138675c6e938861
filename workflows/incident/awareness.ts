import type { Write } from '#dialect';
import { awareness, type awarenessChoice } from '#db/schema/incident.ts';
import {
  dayOfMoment,
  factsOfMoments,
  governingMoments,
  startOfDay,
  writeInstant,
  type AwarenessSubject,
  type Candidate,
  type EventFacts,
  type Governing,
  type Knower,
} from '#workflows/law/api.ts';
import type { Told } from './facts.ts';

export type AwarenessRow = typeof awareness.$inferSelect;
export type ChoiceRow = typeof awarenessChoice.$inferSelect;

/** A candidate as a person or the register adds it; the moment is a local day, or an instant with offset. */
export type NewCandidate = {
  knower: Knower;
  about: AwarenessSubject;
  source: string;
  moment: string;
  knownBy: string | null;
  note: string | null;
};

const candidateOf = ({ id, knower, about, moment, withdrawnAt }: AwarenessRow): Candidate => ({
  id,
  knower,
  about,
  moment,
  withdrawn: withdrawnAt !== null,
});

/** The candidates as the law reads them, in the order in which they were added. */
export const candidatesOf = (rows: readonly AwarenessRow[]): Candidate[] => rows.map(candidateOf);

/** The moments that govern now, each with the candidates that a choice passed over. */
export const governingOf = (rows: readonly AwarenessRow[], choices: readonly ChoiceRow[]): readonly Governing[] =>
  governingMoments(candidatesOf(rows), choices);

/** A term in hours needs an hour: a breach of which only the day is known counts from the first moment of that day. */
const withHour = (moment: string): string => (moment.length === 10 ? writeInstant(startOfDay(moment)) : moment);

const starts = ['awareAt', 'reportableSince', 'deathAwareAt', 'threatAwareAt', 'noticedAt', 'breachAwareAt'] as const;

/** The facts of the event with the starts of its clocks as these moments give them, and no others. */
export function withMoments(event: EventFacts, governing: readonly Governing[]): EventFacts {
  const rest = Object.fromEntries(
    Object.entries(event).filter(([name]) => !(starts as readonly string[]).includes(name)),
  );
  const moments = factsOfMoments(governing);
  const { breachAwareAt } = moments;
  return { ...rest, ...moments, ...(breachAwareAt && { breachAwareAt: withHour(breachAwareAt) }) };
}

type Telling = { by: Knower; day: string; at: Date };

const fromRegister = (knower: Knower, about: AwarenessSubject, moment: string, source = 'register'): NewCandidate => ({
  knower,
  about,
  source,
  moment,
  knownBy: null,
  note: null,
});

/**
 * What a first report says of who knew since when. A day that was not told is the day of reporting: from then the register had told
 * the provider. A data breach told on the day itself counts from the moment of telling.
 */
export function firstCandidates(told: Told, { by, day, at }: Telling): NewCandidate[] {
  const aware = told.awareOn ?? day;
  const noticed = told.noticedOn ?? day;
  return [
    fromRegister(
      'provider',
      'event',
      aware,
      told.awareOn ? (by === 'deployer' ? 'hospital-report' : 'other') : 'register',
    ),
    ...(by === 'deployer' || told.noticedOn ? [fromRegister('deployer', 'event', noticed, 'other')] : []),
    ...(told.publicHealthThreat === true ? [fromRegister('provider', 'threat', aware)] : []),
    ...(told.personalDataBreach !== 'none' && !isGap(told.personalDataBreach)
      ? [fromRegister('deployer', 'breach', noticed === day ? writeInstant(at.getTime()) : noticed, 'other')]
      : []),
  ];
}

const isGap = (value: unknown) => value === 'unknown' || value === 'not-investigated';

/**
 * What new facts say of who knew since when: a death, a danger to many, a breach that were not known before, and that a case that
 * was not reportable now is. A party knows its own telling from the day it names, another's from when the register tells it.
 */
export function laterCandidates(
  before: EventFacts,
  after: EventFacts,
  reportable: { before: boolean; now: boolean },
  { by, day, at, knownOn }: Telling & { knownOn: string },
): NewCandidate[] {
  const provider = by === 'provider' ? knownOn : day;
  const deployer = by === 'deployer' && knownOn !== day ? knownOn : writeInstant(at.getTime());
  const breached = (event: EventFacts) => event.personalDataBreach !== undefined && event.personalDataBreach !== 'none';
  return [
    ...(after.harm === 'death' && before.harm !== 'death' ? [fromRegister('provider', 'death', provider)] : []),
    ...(after.publicHealthThreat && !before.publicHealthThreat ? [fromRegister('provider', 'threat', provider)] : []),
    ...(breached(after) && !breached(before) ? [fromRegister('deployer', 'breach', deployer)] : []),
    ...(reportable.now && !reportable.before ? [fromRegister('provider', 'reportability', provider)] : []),
  ];
}

/** The rows of new candidates; ids follow from the command, so that a repeat is a repeat. */
export function rowsOf(
  given: readonly NewCandidate[],
  by: { dossierId: string; commandId: string; organisationId: string; at: Date; version: number },
): AwarenessRow[] {
  const { dossierId, commandId, organisationId, at, version } = by;
  return given.map((one, n) => ({
    ...one,
    id: `${commandId}/${n}`,
    dossierId,
    momentOn: dayOfMoment(one.moment)!,
    organisationId,
    addedAt: at,
    version,
    withdrawnAt: null,
    withdrawnReason: null,
  }));
}

export const insertRows = (rows: readonly AwarenessRow[]): Write[] =>
  rows.map((row): Write => ({ rows: 1, build: (tx) => tx.insert(awareness).values(row) }));
