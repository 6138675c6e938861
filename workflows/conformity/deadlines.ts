import type { Write } from '#dialect';
import { clockStopsAllowed, period, stageLimits, type Stage } from '#workflows/law/api.ts';
import { daysBetween } from '../core/days.ts';
import {
  closeDeadlines,
  openDeadline,
  pauseDeadline,
  resumeDeadline,
  type DeadlineRow,
  type NewDeadline,
} from '../core/deadlines.ts';

/** Which stage of Implementing Regulation (EU) 2026/977 a state belongs to. */
export function stageOf(state: string): Stage | null {
  if (state === 'applied' || state === 'contracting') return 'application';
  if (state.startsWith('audit')) return 'qms-audit';
  if (state.startsWith('examination')) return 'technical-documentation';
  if (state === 'reporting' || state === 'reviewing' || state === 'deciding') return 'decision';
  return null;
}

const stageDeadline = (stage: Stage) => `conformity-${stage}`;
export const ownTerm = 'conformity-own-term';

const binding = (bodyId: string) => ({ organisationId: bodyId, capacity: 'notified-body' as const });

/** The statutory maximum of a stage that starts on this local day, or null: before 25 February 2027 there is none. */
function stageLimit(stage: Stage, day: string, bodyId: string): NewDeadline | null {
  const limit = stageLimits(day).find((one) => one.stage === stage);
  if (!limit || limit.days === null) return null;
  return {
    ...binding(bodyId),
    name: stageDeadline(stage),
    clock: period({ law: 'EU-1182-71', start: day, length: { days: limit.days }, memberState: 'NL' }),
    lengthDays: limit.days,
    trigger: { nl: 'Begin van deze fase', en: 'Start of this stage' },
    rule: limit.cite,
    lawStatus: limit.confidence,
  };
}

/** The limits that a step from one state to another opens and closes. */
export function stageWrites(
  dossierId: string,
  bodyId: string,
  from: string | null,
  to: string,
  day: string,
  version: number,
): Write[] {
  const [before, after] = [from === null ? null : stageOf(from), stageOf(to)];
  if (before === after) return [];
  const closing = before ? closeDeadlines(dossierId, [stageDeadline(before)], day, version) : [];
  const limit = after ? stageLimit(after, day, bodyId) : null;
  return [...closing, ...(limit ? [openDeadline(dossierId, version, limit)] : [])];
}

/** The term that the body set itself, from the contract to the decision, where no statutory maximum applies on that day. */
export function ownTermWrites(
  dossierId: string,
  bodyId: string,
  days: number | null,
  day: string,
  version: number,
): Write[] {
  if (days === null || stageLimit('qms-audit', day, bodyId) !== null) return [];
  const clock = period({ law: 'NONE', start: day, length: { days }, memberState: 'NL' });
  return [
    openDeadline(dossierId, version, {
      ...binding(bodyId),
      name: ownTerm,
      clock,
      lengthDays: days,
      trigger: { nl: 'Ondertekening van het contract', en: 'Signing of the contract' },
      rule: 'mdr/annex-vii-4-5-1',
      lawStatus: 'own-procedure',
    }),
  ];
}

/** A written question stops the clocks, as often as the law allows; past that the body may ask, but the clock runs on. */
export function stopWrites(rows: readonly DeadlineRow[], state: string, day: string, ground: string): Write[] {
  const stage = stageOf(state);
  const allowed = stage ? clockStopsAllowed(stage, day) : null;
  return rows
    .filter(({ status }) => status === 'open')
    .filter(({ name, stops }) => name === ownTerm || allowed === null || stops.length < allowed)
    .map((row) => pauseDeadline(row, day, ground));
}

/** The day after the complete answer the clocks run again, with the stopped days added. */
export function resumeWrites(rows: readonly DeadlineRow[], day: string, at: Date): Write[] {
  return rows
    .filter(({ status }) => status === 'paused')
    .map((row) => {
      const stopped = row.stops.reduce((sum, { from, to }) => sum + daysBetween(from, to ?? day), 0);
      const law = row.name === ownTerm ? 'NONE' : 'EU-1182-71';
      const clock = period({
        law,
        start: row.startedOn,
        length: { days: (row.lengthDays ?? 0) + stopped },
        memberState: 'NL',
      });
      return resumeDeadline(row, day, clock, at);
    });
}
