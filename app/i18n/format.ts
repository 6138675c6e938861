import { dayOf } from '#workflows/core/days.ts';
import type { Language } from './language.ts';

const timeZone = 'Europe/Amsterdam';
const millisecondsPerDay = 86_400_000;
const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

/** An ISO day as the moment that is noon in Amsterdam or close to it: safe to format there in every season. */
const noon = (day: string) => new Date(`${day}T11:00:00Z`);
const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / millisecondsPerDay);

const words = {
  nl: {
    left: (n: number) => `nog ${n} ${n === 1 ? 'dag' : 'dagen'}`,
    today: 'vandaag is de laatste dag',
    late: (n: number) => `${n} ${n === 1 ? 'dag' : 'dagen'} te laat`,
    days: (n: string, one: boolean) => `${n} ${one ? 'dag' : 'dagen'}`,
    moment: (day: string, time: string) => `${day} om ${time} uur`,
    time: (hour: string, minute: string) => `${Number(hour)}.${minute}`,
  },
  en: {
    left: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} left`,
    today: 'today is the last day',
    late: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} late`,
    days: (n: string, one: boolean) => `${n} ${one ? 'day' : 'days'}`,
    moment: (day: string, time: string) => `${day} at ${time}`,
    time: (hour: string, minute: string) => `${Number(hour)}:${minute}`,
  },
} as const;

/** The same few days stand on page after page, and writing one costs more than remembering it. */
function remembered(write: (day: string) => string): (day: string) => string {
  const written = new Map<string, string>();
  return (day) => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const text = write(day);
    if (written.size >= 2000) written.clear();
    written.set(day, text);
    return text;
  };
}

function formatOf(lang: Language) {
  const word = words[lang];
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale[lang], { timeZone, ...options });
  const full = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const named = date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = date({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const month = date({ month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const list = new Intl.ListFormat(locale[lang], { type: 'conjunction' });
  const choice = new Intl.ListFormat(locale[lang], { type: 'disjunction' });
  const number = new Intl.NumberFormat(locale[lang]);
  const percent = new Intl.NumberFormat(locale[lang], { style: 'percent', maximumFractionDigits: 1 });
  const time = (at: Date) => word.time(...(clock.format(at).split(':') as [string, string]));
  const day = remembered((iso) => full.format(noon(iso)));
  return {
    /** An ISO day: 27 november 2026. */
    day,
    /** An ISO day with its weekday: vrijdag 27 november 2026. */
    dayNamed: remembered((day) => named.format(noon(day)).replace(',', '')),
    /** An ISO day for tables: vr 27 nov 2026. */
    dayShort: remembered((day) => short.format(noon(day)).replace(',', '')),
    /** The month of an ISO day: november 2026. */
    month: (day: string) => month.format(noon(day)),
    /** A moment as a local day: 27 november 2026. */
    dayOf: (at: Date) => day(dayOf(at)),
    /** A moment as a local time: 14.05. */
    time,
    /** A moment: 23 november 2026 om 9.12 uur. */
    instant: (at: Date) => word.moment(day(dayOf(at)), time(at)),
    /** A moment for tables: ma 23 nov 2026 om 9.12 uur. */
    instantShort: (at: Date) => word.moment(short.format(at).replace(',', ''), time(at)),
    /** Whole days from one ISO day until a last day, in words: nog 12 dagen, 3 dagen te laat. */
    daysLeft: (today: string, last: string) => {
      const left = daysBetween(today, last);
      return left > 0 ? word.left(left) : left === 0 ? word.today : word.late(-left);
    },
    /** A number of days: 12 dagen. */
    days: (n: number) => word.days(number.format(n), n === 1),
    /** a, b en c. */
    list: (items: string[]) => list.format(items),
    /** a, b of c. */
    choice: (items: string[]) => choice.format(items),
    /** A number with the separators of the language. */
    number: (n: number) => number.format(n),
    /** A share between 0 and 1 as a percentage. */
    percent: (share: number) => percent.format(share),
  };
}

/** Writers of days (ISO strings), moments, numbers and lists in one language, always in the time of Amsterdam. */
export type Format = ReturnType<typeof formatOf>;

/** The writers per language, made once. */
export const formats: Record<Language, Format> = { nl: formatOf('nl'), en: formatOf('en') };

/** Whole days from one ISO day to another; negative when the second is earlier. */
export { daysBetween };
