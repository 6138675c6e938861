import { plusDays } from '#workflows/core/days.ts';
import { sha256 } from '#workflows/core/canonical.ts';

/** The first and the last local day of the demonstration. */
export const firstDay = '2026-01-05';
export const lastDay = '2026-11-20';

/** The instant of a local day and hour (`hh:mm`, Europe/Amsterdam) in 2026, when summer time ran from 29 March to 24 October. */
export const at = (day: string, time: string): Date =>
  new Date(`${day}T${time}:00${day >= '2026-03-29' && day < '2026-10-25' ? '+02:00' : '+01:00'}`);

/** So many minutes later. */
export const after = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

/** A number below `below` that belongs to a name: the same in every run, without any order. */
export const spread = (name: string, below: number): number => Number.parseInt(sha256(name).slice(0, 8), 16) % below;

const weekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** So many days later, moved on to a Monday when that is in a weekend. */
export function workday(day: string, later = 0): string {
  let found = plusDays(day, later);
  while (weekend(found)) found = plusDays(found, 1);
  return found;
}

/** Every local day from one to another, both included. */
export function* daysFrom(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = plusDays(day, 1)) yield day;
}
