/**
 * A second, slower implementation of the counting of periods, written from the dossier and sharing no code with the
 * first: `Date` in UTC for days, Gauss's method for Easter, sets of date strings for holidays.
 */
export interface ReferencePeriod {
  nominal: string;
  target: string;
  due: string;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const plus = (day: string, days: number) => {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
};

/** Gauss's Easter algorithm with the corrections for April 25 and 26, valid for 1900-2199. */
export function gaussEaster(year: number): string {
  const [m, n] = year < 2100 ? [24, 5] : [24, 6];
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  let day = 22 + d + e;
  if (day === 57) day = 50;
  if (day === 56 && d === 28 && e === 6 && year % 19 > 10) day = 49;
  return plus(`${year}-03-01`, day - 1);
}

const decrees =
  '2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
    ' ',
  );
const cache = new Map<string, Set<string>>();

function freeDays(year: number, withFriday: boolean, withDecrees: boolean): Set<string> {
  const key = `${year}${withFriday}${withDecrees}`;
  const known = cache.get(key);
  if (known) return known;
  const easter = gaussEaster(year);
  const royal = year >= 2014 ? `${year}-04-27` : `${year}-04-30`;
  const days = new Set([
    `${year}-01-01`,
    plus(easter, 1),
    at(royal).getUTCDay() === 0 ? plus(royal, -1) : royal,
    `${year}-05-05`,
    plus(easter, 39),
    plus(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
  if (withFriday) days.add(plus(easter, -2));
  if (withDecrees) for (const day of decrees) if (day.startsWith(String(year))) days.add(day);
  cache.set(key, days);
  return days;
}

type Law = 'EU-1182-71' | 'NL-ATW' | 'NONE';

function isFree(day: string, law: Law, withDecrees: boolean): boolean {
  const weekday = at(day).getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  if (law === 'NONE') return false;
  return freeDays(Number(day.slice(0, 4)), law === 'NL-ATW', law === 'NL-ATW' && withDecrees).has(day);
}

function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

function workingDaysLater(day: string, count: number, law: Law, withDecrees: boolean): string {
  let current = day;
  while (count > 0) {
    current = plus(current, 1);
    if (!isFree(current, law, withDecrees)) count--;
  }
  return current;
}

function workingBetween(from: string, to: string, law: Law): number {
  let count = 0;
  for (let day = plus(from, 1); day <= to; day = plus(day, 1)) if (!isFree(day, law, true)) count++;
  return count;
}

/** The end of a period in days, working days, weeks, months or years. */
export function referencePeriod(law: Law, start: string, unit: string, count: number): ReferencePeriod {
  if (unit === 'workingDays') {
    const due = workingDaysLater(start, count, law, true);
    return { nominal: due, target: law === 'NL-ATW' ? workingDaysLater(start, count, law, false) : due, due };
  }
  const nominal =
    unit === 'days'
      ? plus(start, count)
      : unit === 'weeks'
        ? plus(start, 7 * count)
        : monthsLater(start, unit === 'months' ? count : 12 * count);
  let target = nominal;
  let due = nominal;
  if (law === 'EU-1182-71') {
    while (isFree(target, law, true)) target = plus(target, 1);
    due = target;
    if (unit === 'days' && count >= 2)
      while (workingBetween(start, due, law) < 2 || isFree(due, law, true)) due = plus(due, 1);
  }
  if (law === 'NL-ATW') {
    const applies =
      (unit === 'days' && count <= 90) || (unit === 'weeks' && count <= 12) || (unit === 'months' && count <= 3);
    if (applies) {
      if (unit !== 'days' || count >= 3) while (workingBetween(start, due, law) < 2) due = plus(due, 1);
      while (isFree(due, law, true)) due = plus(due, 1);
    }
    target = due;
  }
  return { nominal, target, due };
}
