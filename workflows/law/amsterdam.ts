import { fromNumber, numberOf, weekdayOf } from './day.ts';
import type { Day } from './day.ts';

const hour = 3_600_000;

/** Day number of the last Sunday of a month. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = numberOf(year, month, 31);
  return last - (weekdayOf(last) % 7);
}

const summers = new Map<number, readonly [number, number]>();

/** Start and end of summer time in milliseconds since 1970: last Sunday of March and of October, 01:00 UTC (Directive 2000/84/EC). */
function summer(year: number): readonly [number, number] {
  let known = summers.get(year);
  if (!known) {
    known = [lastSunday(year, 3) * 24 * hour + hour, lastSunday(year, 10) * 24 * hour + hour];
    summers.set(year, known);
  }
  return known;
}

/** Offset of Europe/Amsterdam at an instant in milliseconds: one or two hours. Holds from 1996. */
export function offsetAt(instant: number): number {
  const [from, to] = summer(Number(fromNumber(Math.floor(instant / (24 * hour))).slice(0, 4)));
  return instant >= from && instant < to ? 2 * hour : hour;
}

/** The local day of an instant in milliseconds. */
export const localDayOf = (instant: number): Day => fromNumber(Math.floor((instant + offsetAt(instant)) / (24 * hour)));

const two = (value: number) => String(value).padStart(2, '0');

/** An instant in milliseconds as local time with offset, to the second. */
export function writeInstant(instant: number): string {
  const offset = offsetAt(instant);
  const local = instant + offset;
  const day = Math.floor(local / (24 * hour));
  const seconds = Math.floor((local - day * 24 * hour) / 1000);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${fromNumber(day)}T${time}+0${offset / hour}:00`;
}

/** The last second of a local day, with offset. No change of clocks falls in it. */
export function endOf(day: Day, number: number): string {
  const guess = number * 24 * hour + 23 * hour;
  return `${day}T23:59:59+0${offsetAt(guess - hour) / hour}:00`;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds of an ISO instant with offset (`2026-10-24T20:00+02:00`), or null when the text is none. */
export function readInstant(text: string): number | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds = '0', zone] = match;
  const date = `${year}-${month}-${day}`;
  const number = numberOf(Number(year), Number(month), Number(day));
  if (fromNumber(number) !== date || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const sign = zone!.startsWith('-') ? -1 : 1;
  const [zoneHours, zoneMinutes] = zone === 'Z' ? [0, 0] : [Number(zone!.slice(1, 3)), Number(zone!.slice(4, 6))];
  if (zoneHours! > 14 || zoneMinutes! > 59) return null;
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return number * 24 * hour + time * 1000 - sign * (zoneHours! * 60 + zoneMinutes!) * 60_000;
}
