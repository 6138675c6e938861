import type { Classification } from '#workflows/law/api.ts';

/**
 * A day between two answers that alone can make them differ: duties for high risk, other duties or rules began on it, or it was
 * the last of a transition.
 */
export type PassedDay = { kind: 'highRisk' | 'duties' | 'rules' | 'transition'; day: string; count: number };

/** How many of a list fall on each day. */
function perDay(kind: PassedDay['kind'], days: readonly string[]): PassedDay[] {
  return [...new Set(days)].map((day) => ({ kind, day, count: days.filter((one) => one === day).length }));
}

/**
 * The days that passed from one answer to another, the earliest first; none between two answers of one day. `rules`: the first
 * days of the rules that began in between and say what they said.
 */
export function passedDays(before: Classification, after: Classification, rules: readonly string[]): PassedDay[] {
  const began = (day: string | null) => day !== null && before.asOf < day && day <= after.asOf;
  const { dutiesFrom } = after.aiAct;
  const { transitionUntil } = after.device;
  const was = new Map(before.obligations.map(({ id, from }) => [id, from]));
  // What moved to another day is told with that day; here only what stayed where it was and has come.
  const duties = after.obligations
    .filter(({ id, from }) => began(from) && was.get(id) === from)
    .map(({ from }) => from);
  const begun = [
    ...(began(dutiesFrom) ? [{ kind: 'highRisk' as const, day: dutiesFrom!, count: 1 }] : []),
    ...perDay('duties', duties),
    ...perDay('rules', rules),
  ];
  // The weightiest thing that began on a day stands for it.
  const told = begun.filter(({ day }, n) => begun.findIndex((one) => one.day === day) === n);
  const ended = transitionUntil !== null && before.asOf <= transitionUntil && transitionUntil < after.asOf;
  return [...told, ...(ended ? [{ kind: 'transition' as const, day: transitionUntil, count: 1 }] : [])].sort((a, b) =>
    a.day.localeCompare(b.day),
  );
}
