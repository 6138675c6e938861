import { daysBetween } from '../i18n/format.ts';

/** A time in which a clock stood still: the day of the question, and the day of the answer when there is one. Local days. */
export type Stop = { from: string; to: string | null; ground: string };

/** What counting needs of a limit. Days are local and ISO. */
export type Counted = {
  status: string;
  startedOn: string;
  dueOn: string;
  lengthDays: number | null;
  closedOn: string | null;
  stops: readonly Stop[];
};

export type LedgerRow = {
  from: string;
  to: string | null;
  days: number | null;
  counts: boolean;
  ground: string | null;
};

/** The local day `n` days later. */
function plusDays(day: string, n: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + n);
  return at.toISOString().slice(0, 10);
}

const earliest = (...days: string[]) => days.sort()[0]!;

/**
 * The running and stopped times of a limit, in order. The first day does not count; the day of an answer is the last day of its
 * stop. A row with `to` null still goes on.
 */
export function ledgerOf({ startedOn, dueOn, stops }: Counted): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let reached = startedOn;
  for (const { from, to, ground } of stops) {
    const ran = daysBetween(reached, from);
    if (ran > 0) rows.push({ from: plusDays(reached, 1), to: from, days: ran, counts: true, ground: null });
    if (to === null) return [...rows, { from: plusDays(from, 1), to: null, days: null, counts: false, ground }];
    const stood = daysBetween(from, to);
    if (stood > 0) rows.push({ from: plusDays(from, 1), to, days: stood, counts: false, ground });
    reached = to;
  }
  const left = daysBetween(reached, dueOn);
  if (left > 0) rows.push({ from: plusDays(reached, 1), to: dueOn, days: left, counts: true, ground: null });
  return rows;
}

/** How many days of a limit were used up to a day; nothing for a limit that is not counted in days. Stopped days do not count. */
export function usedDays({ status, startedOn, lengthDays, closedOn, stops }: Counted, today: string): number | null {
  if (lengthDays === null) return null;
  const open = stops.find(({ to }) => to === null);
  const end = status === 'paused' && open ? open.from : earliest(today, closedOn ?? today);
  const stood = stops.reduce((sum, { from, to }) => sum + (to ? daysBetween(from, to) : 0), 0);
  return Math.max(0, daysBetween(startedOn, end) - stood);
}

/** Each time a limit was given another last day: what it was, what it became, and why. */
export function movesOf(limit: { dueOn: string; history: readonly { dueOn: string; reason: string; at: string }[] }) {
  return limit.history.map(({ dueOn: from, reason, at }, n) => {
    const to = limit.history[n + 1]?.dueOn ?? limit.dueOn;
    return { from, to, reason, at: new Date(at), way: to < from ? 'earlier' : to > from ? 'later' : 'same' } as const;
  });
}
