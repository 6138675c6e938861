import { describe, expect, test } from 'vitest';
import { endOf, localDayOf, offsetAt, readInstant, writeInstant } from '#workflows/law/amsterdam.ts';
import { holidays } from '#workflows/law/api.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  fromNumber,
  isDay,
  isWeekend,
  partsOf,
  toNumber,
  weekdayOf,
} from '#workflows/law/day.ts';
import { decreesKnown } from '#workflows/law/holidays/decree-days.ts';
import { easterSunday } from '#workflows/law/holidays/easter.ts';
import { dutchHolidays } from '#workflows/law/holidays/netherlands.ts';
import { gaussEaster } from './period-reference.ts';

describe('days', () => {
  test('each day from 1900 to 2199 has the number and the weekday that the calendar of the machine gives it', () => {
    const last = Date.UTC(2199, 11, 31) / 86_400_000;
    const wrong: unknown[] = [];
    for (let number = Date.UTC(1900, 0, 1) / 86_400_000; number <= last; number++) {
      const date = new Date(number * 86_400_000);
      const day = date.toISOString().slice(0, 10);
      const weekday = date.getUTCDay() || 7;
      const agrees =
        fromNumber(number) === day && toNumber(day) === number && weekdayOf(number) === weekday && isDay(day);
      if (!agrees || isWeekend(number) !== weekday > 5) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test('what is no day of 1900 to 2199 is none', () => {
    for (const day of ['1900-01-01', '2199-12-31', '2000-02-29', '2024-02-29', '2026-04-30'])
      expect(isDay(day)).toBe(true);
    for (const day of [
      '1899-12-31',
      '2200-01-01',
      '1900-02-29',
      '2100-02-29',
      '2026-02-29',
      '2026-04-31',
      '2026-00-10',
    ])
      expect([day, isDay(day)]).toEqual([day, false]);
    for (const day of ['2026-13-01', '2026-01-00', '2026-1-1', '2026-01-01T00:00Z', 20260101, null])
      expect([day, isDay(day)]).toEqual([day, false]);
    expect(() => partsOf('2026-02-29')).toThrow(RangeError);
    expect(() => toNumber('2026-02-29')).toThrow(RangeError);
    expect(partsOf('2026-11-22')).toEqual({ year: 2026, month: 11, day: 22 });
  });

  test('months end where they end', () => {
    expect([2023, 2024, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
    expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2026, i + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  test('days and months later and earlier, over the end of a year', () => {
    expect([addDays('2026-12-31', 1), addDays('2026-01-01', -1)]).toEqual(['2027-01-01', '2025-12-31']);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 12)).toBe('2027-12-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-11-15', 1)).toBe('2026-12-15');
  });
});

/** Directive 2000/84/EC: summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC. */
describe('the clock of Amsterdam', () => {
  test.each([
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59+02:00'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00+01:00'],
    ['2024-03-31T01:00:00Z', '2024-03-31T03:00:00+02:00'],
    ['2021-10-31T01:00:00Z', '2021-10-31T02:00:00+01:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01T00:30:00+01:00'],
    ['2026-07-01T22:05:09Z', '2026-07-02T00:05:09+02:00'],
  ])('%s is %s', (utc, local) => {
    const instant = readInstant(utc)!;
    expect(instant).toBe(Date.parse(utc));
    expect(writeInstant(instant)).toBe(local);
    expect(readInstant(local)).toBe(instant);
    expect(localDayOf(instant)).toBe(local.slice(0, 10));
    expect(offsetAt(instant)).toBe(Number(local.slice(-4, -3)) * 3_600_000);
  });

  test('each hour of the months in which the clock changes is local time as the machine knows it', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const wrong: string[] = [];
    for (const year of [1996, 2000, 2026, 2037]) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 24 * 31; hour++) {
          const instant = Date.UTC(year, month, 1, hour);
          const local = writeInstant(instant).slice(0, 19);
          if (local !== format.format(instant).replace(' ', 'T')) wrong.push(local);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the last second of a day carries the offset after a change of clocks on that day', () => {
    const ends = (day: string) => endOf(day, toNumber(day));
    expect(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map(ends)).toEqual([
      '2026-03-28T23:59:59+01:00',
      '2026-03-29T23:59:59+02:00',
      '2026-10-24T23:59:59+02:00',
      '2026-10-25T23:59:59+01:00',
    ]);
  });

  test.each([
    ['2026-11-22T10:20', null],
    ['2026-11-22 10:20Z', null],
    ['2026-02-30T10:20Z', null],
    ['2026-13-01T10:20Z', null],
    ['2026-11-22T24:00Z', null],
    ['2026-11-22T23:60Z', null],
    ['2026-11-22T23:59:60Z', null],
    ['2026-11-22T10:20+15:00', null],
    ['2026-11-22T10:20+02:60', null],
    ['2026-11-22T10:20Z', '2026-11-22T10:20:00Z'],
    ['2026-11-22T23:59:59.999Z', '2026-11-22T23:59:59Z'],
    ['2026-11-22T00:00+14:00', '2026-11-21T10:00:00Z'],
    ['2026-11-22T10:20+05:59', '2026-11-22T04:21:00Z'],
    ['2026-11-22T10:20-05:30', '2026-11-22T15:50:00Z'],
  ])('the moment %s is read as %s', (text, utc) => {
    expect(readInstant(text)).toBe(utc === null ? null : Date.parse(utc));
  });
});

describe('Dutch holidays', () => {
  test('Easter from 1900 to 2199 by two methods', () => {
    for (let year = 1900; year < 2200; year++) expect(fromNumber(easterSunday(year))).toBe(gaussEaster(year));
  });

  test('one year with names and grounds', () => {
    const days = holidays({ calendar: 'NL-ATW', year: 2026 });
    expect(days.map(({ date, name, basis }) => `${date} ${name.en} ${basis}`)).toEqual([
      '2026-01-01 New Year’s Day atw/3-1',
      '2026-01-02 Day equated with a holiday (royal decree) atw/3-3',
      '2026-04-03 Good Friday atw/3-2',
      '2026-04-06 Easter Monday atw/3-1',
      '2026-04-27 King’s Day atw/3-1',
      '2026-05-05 Liberation Day atw/3-1',
      '2026-05-14 Ascension Day atw/3-1',
      '2026-05-15 Day equated with a holiday (royal decree) atw/3-3',
      '2026-05-25 Whit Monday atw/3-1',
      '2026-12-25 Christmas Day atw/3-1',
      '2026-12-26 Boxing Day atw/3-1',
    ]);
    expect(dutchHolidays(2026).flatMap(({ kind }) => (kind === 'public' ? [] : kind))).toEqual([
      'decree',
      'good-friday',
      'decree',
    ]);
  });

  test.each([
    [2006, '2006-04-29 Queen’s Day'],
    [2013, '2013-04-30 Queen’s Day'],
    [2014, '2014-04-26 King’s Day'],
    [2015, '2015-04-27 King’s Day'],
  ])('the day of the monarch in %s is %s', (year, expected) => {
    const days = holidays({ calendar: 'EU-NL', year }).filter(({ date }) => date.slice(5, 7) === '04');
    expect(days.map(({ date, name }) => `${date} ${name.en}`)).toContain(expected);
  });

  test('the days equated by decree, as published for 2023 to 2028', () => {
    const equated = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029].map((year) =>
      dutchHolidays(year)
        .flatMap(({ number, kind }) => (kind === 'decree' ? fromNumber(number).slice(5) : []))
        .join(' '),
    );
    expect(equated).toEqual(['', '04-28 05-19', '05-10 12-27', '05-30', '01-02 05-15', '05-07', '04-28 05-26', '']);
    expect(decreesKnown).toEqual({ from: 2023, to: 2028 });
  });
});
