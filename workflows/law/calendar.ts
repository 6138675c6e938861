import { isWeekend } from './day.ts';
import type { Day } from './day.ts';
import { asHoliday, dutchHolidays } from './holidays/netherlands.ts';
import type { NamedDay } from './holidays/netherlands.ts';
import type { Text } from './text.ts';

/** Public holidays for terms of European law with the Netherlands as place of action, and those of the Algemene termijnenwet. */
export type CalendarName = 'EU-NL' | 'NL-ATW';

export interface Holiday {
  readonly date: Day;
  readonly name: Text;
  /** The provision that makes it a holiday. */
  readonly basis: string;
}

/** A set of free days: weekends always, holidays by name. */
export interface Calendar {
  /** The holiday on a day number, if any. */
  readonly holiday: (number: number) => NamedDay | undefined;
  /** Not a Saturday, Sunday or holiday. */
  readonly works: (number: number) => boolean;
}

/** By the average Gregorian year: early in January it can be the year before, so that the next year is looked up too. */
const yearNear = (number: number) => Math.floor(number / 365.2425) + 1970;

function calendarOf(counts: (day: NamedDay) => boolean): Calendar {
  const years = new Map<number, ReadonlyMap<number, NamedDay>>();
  const ofYear = (year: number) => {
    let known = years.get(year);
    if (!known) {
      const near = [year, year + 1].flatMap((other) => dutchHolidays(other).filter(counts));
      known = new Map(near.map((day) => [day.number, day]));
      years.set(year, known);
    }
    return known;
  };
  const holiday = (number: number) => ofYear(yearNear(number)).get(number);
  return { holiday, works: (number) => !isWeekend(number) && holiday(number) === undefined };
}

/**
 * Regulation 1182/71, Article 2 with the Dutch days of the Algemene termijnenwet, Article 3(1). Whether Good Friday and
 * days equated by decree count too is unsettled: by default they do not (a reporter is then never late).
 */
export const europeanCalendar = calendarOf((day) => day.kind === 'public');
/** The same with Good Friday and the decree days. */
export const europeanCalendarWithAll = calendarOf(() => true);
/** Algemene termijnenwet, Article 3: public holidays, Good Friday, decree days. */
export const dutchCalendar = calendarOf(() => true);
/** The same without decree days: they may count as working days (unsettled). */
export const dutchCalendarWithoutDecrees = calendarOf((day) => day.kind !== 'decree');
/** Weekends only. */
export const noHolidays = calendarOf(() => false);

/** The holidays of one calendar year, in order. Easter Sunday and Whit Sunday are Sundays and not listed. */
export function holidays(input: { readonly calendar: CalendarName; readonly year: number }): readonly Holiday[] {
  const days = dutchHolidays(input.year);
  return (input.calendar === 'EU-NL' ? days.filter((day) => day.kind === 'public') : days).map(asHoliday);
}
