import { localDayOf, readInstant } from '../amsterdam.ts';
import { isDay, toNumber } from '../day.ts';
import type { Day } from '../day.ts';

/** The local day of a moment (a local day or an instant with offset), or null when the text is neither. */
export function dayOfMoment(moment: string): Day | null {
  if (isDay(moment)) return moment;
  const instant = readInstant(moment);
  return instant === null ? null : localDayOf(instant);
}

/**
 * Orders moments in time: a bare day counts as its beginning, so that a day of which the hour is not known is never later than
 * an hour on that day. Throws `RangeError` for text that is no moment.
 */
export function momentKey(moment: string): number {
  const day = dayOfMoment(moment);
  if (day === null) throw new RangeError(`"${moment}" is not a day or an instant with offset`);
  const midnight = toNumber(day) * 86_400;
  if (isDay(moment)) return midnight;
  // Within a day the clock time orders; the local day was settled first, so no offset can move a moment to another day.
  return midnight + Math.min(86_399, Math.max(1, Math.floor((readInstant(moment)! - startOfDay(day)) / 1000)));
}

/** The first instant of a local day, in milliseconds since 1970. No change of clocks falls at midnight. */
export function startOfDay(day: Day): number {
  const guess = toNumber(day) * 86_400_000;
  return [guess - 3_600_000, guess - 7_200_000].find((at) => localDayOf(at) === day && localDayOf(at - 1) !== day)!;
}
