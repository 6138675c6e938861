import { expect, test } from 'vitest';
import { daysBetween, formats } from '#app/i18n/format.ts';

test('days are written in full, with their weekday, and short', () => {
  const { nl, en } = formats;
  expect([nl.day('2026-11-27'), nl.dayNamed('2026-11-27'), nl.dayShort('2026-11-27')]).toEqual([
    '27 november 2026',
    'vrijdag 27 november 2026',
    'vr 27 nov 2026',
  ]);
  expect([en.day('2026-11-27'), en.dayNamed('2026-11-27'), en.dayShort('2026-11-27')]).toEqual([
    '27 November 2026',
    'Friday 27 November 2026',
    'Fri 27 Nov 2026',
  ]);
});

test('moments are written in the time of Amsterdam, on both sides of a change of clocks', () => {
  expect(formats.nl.instant(new Date('2026-11-23T08:12:00Z'))).toBe('23 november 2026 om 9.12 uur');
  expect(formats.nl.instant(new Date('2026-06-30T22:05:00Z'))).toBe('1 juli 2026 om 0.05 uur');
  expect(formats.en.instant(new Date('2026-11-23T08:12:00Z'))).toBe('23 November 2026 at 9:12');
  expect(formats.nl.instant(new Date('2026-10-25T01:30:00Z'))).toBe('25 oktober 2026 om 2.30 uur');
});

test.each([
  ['2026-11-22', '2026-12-04', 'nog 12 dagen', '12 days left'],
  ['2026-12-03', '2026-12-04', 'nog 1 dag', '1 day left'],
  ['2026-12-04', '2026-12-04', 'vandaag is de laatste dag', 'today is the last day'],
  ['2026-12-07', '2026-12-04', '3 dagen te laat', '3 days late'],
  ['2026-03-28', '2026-03-30', 'nog 2 dagen', '2 days left'],
])('on %s a last day of %s is %s', (today, last, nl, en) => {
  expect([formats.nl.daysLeft(today, last), formats.en.daysLeft(today, last)]).toEqual([nl, en]);
});

test('days are counted as days, also over a change of clocks', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
});

test('lists and numbers follow the language', () => {
  expect([formats.nl.list(['a', 'b', 'c']), formats.en.choice(['a', 'b'])]).toEqual(['a, b en c', 'a or b']);
  expect([formats.nl.number(12345.5), formats.en.number(12345.5)]).toEqual(['12.345,5', '12,345.5']);
});
