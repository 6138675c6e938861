import { partsOf, toNumber, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import type { Text } from './text.ts';

const weekdays = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** A day in words: `vrijdag 25 december 2026`, `Friday 25 December 2026`. */
export function dayInWords(day: Day): Text {
  const { year, month, day: date } = partsOf(day);
  const weekday = weekdayOf(toNumber(day)) - 1;
  return {
    nl: `${weekdays.nl[weekday]} ${date} ${months.nl[month - 1]} ${year}`,
    en: `${weekdays.en[weekday]} ${date} ${months.en[month - 1]} ${year}`,
  };
}

const units = {
  hours: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  days: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  workingDays: { nl: ['werkdag', 'werkdagen'], en: ['working day', 'working days'] },
  weeks: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  months: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  years: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
} as const;

/** A length in words: `15 dagen`, `15 days`. */
export function lengthInWords(unit: keyof typeof units, count: number): Text {
  const form = count === 1 ? 0 : 1;
  return { nl: `${count} ${units[unit].nl[form]}`, en: `${count} ${units[unit].en[form]}` };
}
