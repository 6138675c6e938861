/**
 * Local days as ISO strings (`yyyy-mm-dd`). Between days the unit is the day number (days since 1970-01-01), so that no
 * time zone and no daylight saving can move a date.
 */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day of the Gregorian calendar in the years 1900-2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !pattern.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month (1-12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : lengths[month - 1]!;

/** Day number of a date; algorithm of H. Hinnant, "days from civil". */
export function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month (1-12) and day of an ISO day. Throws `RangeError` for text that is no existing day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  if (!isDay(day)) throw new RangeError(`"${day}" is not an existing day`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Day number of an ISO day. Throws `RangeError` for text that is no existing day. */
export function toNumber(day: Day): number {
  const parts = partsOf(day);
  return numberOf(parts.year, parts.month, parts.day);
}

/** The ISO day of a day number; inverse of `toNumber`. */
export function fromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day `days` later (earlier when negative). */
export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

/** The same date `months` later; a date that does not exist becomes the last day of that month (31 January + 1 = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return fromNumber(numberOf(year, month, Math.min(parts.day, daysInMonth(year, month))));
}

/** 1 = Monday … 7 = Sunday, of a day number. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Saturday or Sunday. */
export const isWeekend = (number: number): boolean => weekdayOf(number) > 5;
