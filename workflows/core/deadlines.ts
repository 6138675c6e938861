import type { Write } from '#dialect';
import { deadline, type Explanation } from '#db/schema/deadline.ts';
import type { Capacity } from '#db/schema/dossier.ts';
import type { PeriodResult } from '#workflows/law/api.ts';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { dayOf } from './days.ts';

export type DeadlineRow = typeof deadline.$inferSelect;

/** A limit to open: whom it binds, what it is counted by, and the sum itself. */
export type NewDeadline = {
  name: string;
  organisationId: string | null;
  capacity: Capacity | null;
  clock: PeriodResult;
  /** Days of the period where it can be stopped; null where it cannot. */
  lengthDays: number | null;
  trigger: Explanation;
  rule: string;
  lawStatus: string;
  /** The version of the law that sets it. */
  lawVersion?: string;
};

const columns = (clock: PeriodResult) => ({
  nominalOn: clock.nominal,
  targetOn: clock.target,
  dueOn: clock.due,
  dueAt: clock.dueAt,
  citations: [...clock.citations],
  explanation: clock.explanation,
  steps: [...clock.steps],
  moved: clock.moved.map(({ from, to, reason, name }) => ({ from, to, reason, name: name.nl })),
});

/** Opens a limit. `version` is the audited step that opens it; the id follows from both, so that a repeat is a repeat. */
export function openDeadline(dossierId: string, version: number, limit: NewDeadline): Write {
  const { name, organisationId, capacity, clock, lengthDays, trigger, rule, lawStatus, lawVersion = null } = limit;
  const row = {
    id: `${dossierId}/${name}/${version}`,
    dossierId,
    name,
    organisationId,
    capacity,
    status: 'open' as const,
    startedOn: clock.dayZero,
    ...columns(clock),
    lengthDays,
    trigger,
    rule,
    lawStatus,
    lawVersion,
    stops: [],
    history: [],
    openedVersion: version,
  };
  return { rows: 1, build: (tx) => tx.insert(deadline).values(row) };
}

const running = ['open', 'paused'] as const;

/** Closes running limits as met, or as late when `on` (local day) is after the last lawful day. Lateness is frozen here. */
export function closeDeadlines(
  dossierId: string,
  names: readonly string[] | 'all',
  on: string,
  version: number,
): Write[] {
  if (names !== 'all' && names.length === 0) return [];
  const which = and(
    eq(deadline.dossierId, dossierId),
    inArray(deadline.status, [...running]),
    names === 'all' ? undefined : inArray(deadline.name, [...names]),
  );
  const status = sql`case when ${deadline.dueOn} < ${on} then 'late' else 'met' end` as never;
  return [{ build: (tx) => tx.update(deadline).set({ status, closedOn: on, closedVersion: version }).where(which) }];
}

/** Ends running limits that bind nobody any more: they count neither as met nor as late. */
export function lapseDeadlines(
  dossierId: string,
  names: readonly string[] | 'all',
  on: string,
  version: number,
): Write[] {
  const which = and(
    eq(deadline.dossierId, dossierId),
    inArray(deadline.status, [...running]),
    names === 'all' ? undefined : inArray(deadline.name, [...names]),
  );
  return [
    { build: (tx) => tx.update(deadline).set({ status: 'lapsed', closedOn: on, closedVersion: version }).where(which) },
  ];
}

/** Why a limit gets another end: the reason in words, what changed, and the audited step. */
export type Change = { reason: string; cause: 'facts' | 'awareness'; version: number; at: Date };

/** Gives a running limit another end, and remembers what it was: day, start, rule, version of the law, and why it changed. */
export function moveDeadline(row: DeadlineRow, to: NewDeadline, { reason, cause, version, at }: Change): Write {
  const { dueOn, startedOn, rule, lawVersion } = row;
  const was = { dueOn, startedOn, rule, lawVersion, reason, cause, version, at: at.toISOString() };
  const values = {
    ...columns(to.clock),
    startedOn: to.clock.dayZero,
    rule: to.rule,
    trigger: to.trigger,
    lawStatus: to.lawStatus,
    lawVersion: to.lawVersion ?? null,
    history: [...row.history, was],
    // A missed limit that gets a day still to come can be missed again.
    ...(to.clock.due > row.dueOn && to.clock.due >= dayOf(at) && { passedAt: null }),
  };
  return {
    rows: 1,
    build: (tx) =>
      tx
        .update(deadline)
        .set(values)
        .where(and(eq(deadline.id, row.id), inArray(deadline.status, [...running]))),
  };
}

/**
 * Closes one running limit at an instant: late after its last moment, to the second, which matters where hours are counted.
 * The verdict is frozen: nothing changes a limit that is closed.
 */
export function closeDeadline(row: DeadlineRow, at: Date, on: string, version: number): Write {
  const status = at.getTime() >= Date.parse(row.dueAt) + 1000 ? ('late' as const) : ('met' as const);
  return {
    rows: 1,
    build: (tx) =>
      tx
        .update(deadline)
        .set({ status, closedOn: on, closedVersion: version })
        .where(and(eq(deadline.id, row.id), inArray(deadline.status, [...running]))),
  };
}

/** Stops a running clock on a local day, for a stated ground. */
export function pauseDeadline(row: DeadlineRow, on: string, ground: string): Write {
  const stops = [...row.stops, { from: on, to: null, ground }];
  return {
    build: (tx) =>
      tx
        .update(deadline)
        .set({ status: 'paused', stops })
        .where(and(eq(deadline.id, row.id), eq(deadline.status, 'open'))),
  };
}

/** Lets a stopped clock run again: the day of the answer is the last day of the stop; `clock` is the end that follows. */
export function resumeDeadline(row: DeadlineRow, on: string, clock: PeriodResult, at: Date): Write {
  const stops = row.stops.map((stop) => (stop.to === null ? { ...stop, to: on } : stop));
  const history = [...row.history, { dueOn: row.dueOn, reason: 'clock-stop', at: at.toISOString() }];
  const values = { ...columns(clock), status: 'open' as const, stops, history };
  return {
    build: (tx) =>
      tx
        .update(deadline)
        .set(values)
        .where(and(eq(deadline.id, row.id), eq(deadline.status, 'paused'))),
  };
}

/** Marks that the missed limit was recorded as a step, so that it is recorded once. */
export function markPassed(id: string, at: Date): Write {
  return {
    rows: 1,
    build: (tx) =>
      tx
        .update(deadline)
        .set({ passedAt: at })
        .where(and(eq(deadline.id, id), isNull(deadline.passedAt))),
  };
}
