import { fromNumber, numberOf, weekdayOf } from '../day.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import { decreeDays } from './decree-days.ts';
import { easterSunday } from './easter.ts';

/** A Dutch public holiday by its day number, with the provision that makes it one. */
export interface NamedDay {
  readonly number: number;
  readonly name: Text;
  readonly basis: string;
  /** Public holiday of Article 3(1), treated the same by 3(2), or equated by decree under 3(3). */
  readonly kind: 'public' | 'good-friday' | 'decree';
}

/** King's Day on 27 April, on the 26th when that is a Sunday; until 2013 Queen's Day on 30 or 29 April. */
function monarchsDay(year: number): number {
  const date = numberOf(year, 4, year >= 2014 ? 27 : 30);
  return weekdayOf(date) === 7 ? date - 1 : date;
}

const decreeText = text('Gelijkgestelde dag (koninklijk besluit)', 'Day equated with a holiday (royal decree)');

/** All days of one year that the Algemene termijnenwet, Article 3 treats as holidays, in order. Sundays are not listed. */
export function dutchHolidays(year: number): readonly NamedDay[] {
  const easter = easterSunday(year);
  const monarch = year >= 2014 ? text('Koningsdag', 'King’s Day') : text('Koninginnedag', 'Queen’s Day');
  const days: NamedDay[] = [
    { number: numberOf(year, 1, 1), name: text('Nieuwjaarsdag', 'New Year’s Day'), basis: 'atw/3-1', kind: 'public' },
    { number: easter - 2, name: text('Goede Vrijdag', 'Good Friday'), basis: 'atw/3-2', kind: 'good-friday' },
    { number: easter + 1, name: text('Tweede Paasdag', 'Easter Monday'), basis: 'atw/3-1', kind: 'public' },
    { number: monarchsDay(year), name: monarch, basis: 'atw/3-1', kind: 'public' },
    { number: numberOf(year, 5, 5), name: text('Bevrijdingsdag', 'Liberation Day'), basis: 'atw/3-1', kind: 'public' },
    { number: easter + 39, name: text('Hemelvaartsdag', 'Ascension Day'), basis: 'atw/3-1', kind: 'public' },
    { number: easter + 50, name: text('Tweede Pinksterdag', 'Whit Monday'), basis: 'atw/3-1', kind: 'public' },
    {
      number: numberOf(year, 12, 25),
      name: text('Eerste Kerstdag', 'Christmas Day'),
      basis: 'atw/3-1',
      kind: 'public',
    },
    { number: numberOf(year, 12, 26), name: text('Tweede Kerstdag', 'Boxing Day'), basis: 'atw/3-1', kind: 'public' },
  ];
  for (const day of decreeDays) {
    if (Number(day.slice(0, 4)) !== year) continue;
    const number = numberOf(year, Number(day.slice(5, 7)), Number(day.slice(8, 10)));
    days.push({ number, name: decreeText, basis: 'atw/3-3', kind: 'decree' });
  }
  return days.sort((a, b) => a.number - b.number);
}

/** The holiday as shown to people. */
export const asHoliday = (day: NamedDay) => ({ date: fromNumber(day.number), name: day.name, basis: day.basis });
