import { redirect } from '@remix-run/node';
import { day } from '#workflows/core/input.ts';

const parts = ['day', 'month', 'year'] as const;

/**
 * The local day that an address asks for (`?day=2026-08-02`), or today. Three filled-in fields become that one parameter by a
 * redirect (303); what is no day comes back with the key of its message.
 */
export function askedDay(url: URL, today: string) {
  const typed = Object.fromEntries(parts.map((part) => [part, url.searchParams.get(`on.${part}`) ?? ''])) as Record<
    (typeof parts)[number],
    string
  >;
  const filled = parts.some((part) => typed[part] !== '');
  if (filled) {
    const parsed = day.safeParse(typed);
    if (parsed.success) throw redirect(`${url.pathname}?day=${parsed.data}`, 303);
    return { day: today, isToday: true, typed, faults: { on: parsed.error.issues[0]?.message ?? 'invalid' } };
  }
  const given = url.searchParams.get('day');
  const parsed = given === null ? null : day.safeParse(given);
  if (parsed && !parsed.success) return { day: today, isToday: true, typed, faults: { on: 'impossibleDate' } };
  const shown = parsed?.data ?? today;
  const [year = '', month = '', date = ''] = shown.split('-');
  return {
    day: shown,
    isToday: shown === today,
    typed: { day: String(Number(date)), month: String(Number(month)), year },
    faults: {},
  };
}
