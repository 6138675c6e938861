import { startOfDay, writeInstant } from '#workflows/law/api.ts';
import { z } from 'zod';

/** A time of day as people write it (`14:05`, `9.30`); empty is null. */
export const hour = z
  .string()
  .trim()
  .nullish()
  .transform((value) => value || null)
  .refine((value) => value === null || /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(value), 'time');

/**
 * A local day (Europe/Amsterdam) with or without its time; with a time an instant with offset. A time that the change of clocks
 * leaves out is the one an hour later; of one that comes twice it is the first.
 */
export function momentOf(day: string, time: string | null): string {
  if (time === null) return day;
  const [hours, minutes] = time.split(/[:.]/).map(Number) as [number, number];
  const guess = startOfDay(day) + (hours * 60 + minutes) * 60_000;
  const wanted = `${day}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  // In time, so that of a time that comes twice the first is found.
  const fits = [guess - 3_600_000, guess, guess + 3_600_000].find((one) => writeInstant(one).startsWith(wanted));
  return writeInstant(fits ?? guess);
}
