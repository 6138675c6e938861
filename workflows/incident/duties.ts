import type { Write } from '#dialect';
import { duty as dutyTable } from '#db/schema/incident.ts';
import {
  dayOfMoment,
  duties,
  inForce,
  type Duty,
  type EventFacts,
  type PeriodResult,
  type VersionedInstrument,
} from '#workflows/law/api.ts';
import { eq } from 'drizzle-orm';
import {
  lapseDeadlines,
  moveDeadline,
  openDeadline,
  type Change,
  type DeadlineRow,
  type NewDeadline,
} from '../core/deadlines.ts';
import type { Receipt } from '../core/receipt.ts';

export type DutyRow = typeof dutyTable.$inferSelect;

/** Who takes part: duties are bound to organisations. */
export type Bound = { providerId: string; deployerId: string | null };

const boundTo = (by: Duty['by'], { providerId, deployerId }: Bound) => (by === 'provider' ? providerId : deployerId);

/** The version of the law that holds a provision on a day; of a text without versions only its name is known. */
function lawVersionOf(cite: string, on: string): string {
  const instrument = cite.split('/')[0]!;
  if (!(['ai-act', 'mdr', 'ivdr'] as string[]).includes(instrument)) return instrument;
  const found = inForce(instrument as VersionedInstrument, on);
  return found.inForce ? found.version.id : instrument;
}

const limitOf = (found: Duty, bound: Bound): NewDeadline | null =>
  found.clock === null || found.decision === 'not-required'
    ? null
    : {
        name: `duty-${found.id}`,
        organisationId: boundTo(found.by, bound),
        capacity: found.by === 'provider' ? 'provider' : 'deployer',
        clock: found.clock,
        lengthDays: null,
        trigger: { nl: found.clock.trigger, en: found.clock.trigger },
        rule: found.cites[0] ?? found.basis,
        lawStatus: found.status,
        lawVersion: lawVersionOf(found.cites[0] ?? found.basis, dayOfMoment(found.clock.since) ?? found.clock.dayZero),
      };

const row = (dossierId: string, found: Duty, bound: Bound) => ({
  id: `${dossierId}/${found.id}`,
  dossierId,
  name: found.id,
  capacity: found.by,
  organisationId: boundTo(found.by, bound),
  addressee: found.to,
  outcome: found.decision,
  basis: [...found.cites],
  why: found.why,
  lawStatus: found.status,
  open: [...found.open],
});

/** The candidate duties of what is known on a local day, each with its own decision and clock. */
export function derive(event: EventFacts, asOf: string): { found: readonly Duty[]; receipt: Receipt } {
  const { duties: found } = duties({ asOf, event });
  return {
    found,
    receipt: {
      kind: 'duty',
      rule: 'duties',
      lawVersion: asOf,
      governingDay: asOf,
      facts: event as Record<string, unknown>,
      answer: { duties: found.map(({ id, by, decision, clock }) => ({ id, by, decision, due: clock?.due ?? null })) },
      citations: [...new Set(found.flatMap(({ cites }) => cites))],
    },
  };
}

/** The first rows: every candidate duty with its reasons, and a limit for each that has one. */
export function openDuties(dossierId: string, found: readonly Duty[], bound: Bound, version: number): Write[] {
  return found
    .filter(({ by }) => by === 'provider' || bound.deployerId !== null)
    .flatMap((one): Write[] => {
      const limit = limitOf(one, bound);
      return [
        { rows: 1, build: (tx) => tx.insert(dutyTable).values(row(dossierId, one, bound)) },
        ...(limit ? [openDeadline(dossierId, version, limit)] : []),
      ];
    });
}

type Counted = { clock: PeriodResult | null; decision: Duty['decision'] };
const end = ({ dueAt }: { dueAt: string }) => Date.parse(dueAt);

/**
 * Whether a running limit gets the end that is counted now. An earlier end always counts. A later one counts by a correction of who
 * knew when that itself makes the count end later: what another party knew, or a moment that does not govern, changes nothing. By
 * facts it counts only where doubt ended in time: the limit for finding out becomes that of the report.
 */
function moves(running: DeadlineRow, clock: PeriodResult, now: Counted, was: Counted | undefined, by: Change['cause']) {
  const later = end(clock) - end(running);
  if (later < 0) return true;
  if (!was?.clock) return false;
  if (by === 'facts') {
    return later > 0 && was.decision === 'undetermined' && now.decision === 'report' && end(was.clock) === end(running);
  }
  const otherStart = clock.dayZero !== was.clock.dayZero && clock.dayZero !== running.startedOn;
  return later > 0 ? end(clock) > end(was.clock) : otherStart;
}

/**
 * New facts, new duties. `was` is what the law said before, `now` what it says after. Facts bring a limit forward, not back; a
 * correction of who knew when moves it either way (`moves`). What was filed is frozen; a duty that falls away lapses. Every change
 * stays in the history of the limit, with its reason.
 */
export function renewDuties(
  dossierId: string,
  { was, now }: { was: readonly Duty[]; now: readonly Duty[] },
  bound: Bound,
  before: { duties: readonly DutyRow[]; deadlines: readonly DeadlineRow[] },
  change: Change & { day: string },
): Write[] {
  const { version, cause, day } = change;
  return now
    .filter(({ by }) => by === 'provider' || bound.deployerId !== null)
    .flatMap((one): Write[] => {
      const known = before.duties.find(({ name }) => name === one.id);
      if (known?.filedOn) return [];
      const limit = limitOf(one, bound);
      const running = before.deadlines.find(({ name, status }) => name === `duty-${one.id}` && status === 'open');
      const { outcome, why, basis, lawStatus, open, ...stated } = row(dossierId, one, bound);
      const derived = { outcome, why, basis, lawStatus, open };
      const save: Write = known
        ? { rows: 1, build: (tx) => tx.update(dutyTable).set(derived).where(eq(dutyTable.id, known.id)) }
        : { rows: 1, build: (tx) => tx.insert(dutyTable).values({ ...stated, ...derived }) };
      if (!limit) return [save, ...(running ? lapseDeadlines(dossierId, [running.name], day, version) : [])];
      if (!running) return [save, openDeadline(dossierId, version, limit)];
      const counted = was.find(({ id }) => id === one.id);
      return moves(running, limit.clock, one, counted, cause) ? [save, moveDeadline(running, limit, change)] : [save];
    });
}
