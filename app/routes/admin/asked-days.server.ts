import { redirect } from '@remix-run/node';
import { day } from '#workflows/core/input.ts';

/** The parts of a day that a form sent, by field. */
const typedIn = (asked: URLSearchParams, name: string) =>
  Object.fromEntries(['day', 'month', 'year'].map((part) => [part, asked.get(`${name}.${part}`) ?? '']));

/**
 * The two local days that an address asks for (`?from=2024-08-01&to=2026-07-27`). Fields of a form become those by a redirect (303);
 * what is no day comes back with the key of its message by field.
 */
export function askedDays(url: URL) {
  const asked = url.searchParams;
  const values = { first: typedIn(asked, 'first'), second: typedIn(asked, 'second') };
  const faults: Record<string, string> = {};
  const read = (field: 'first' | 'second', given: unknown) => {
    const parsed = day.safeParse(given);
    if (!parsed.success) faults[field] = parsed.error.issues[0]?.message ?? 'invalid';
    return parsed.data;
  };
  if ([...asked.keys()].some((name) => /^(first|second)\./.test(name))) {
    const [from, to] = [read('first', values.first), read('second', values.second)];
    if (from && to) throw redirect(`${url.pathname}?from=${from}&to=${to}`, 303);
    return { from: null, to: null, values, faults };
  }
  if (!asked.has('from') && !asked.has('to')) return { from: null, to: null, values, faults };
  const from = read('first', asked.get('from') ?? '') ?? null;
  const to = read('second', asked.get('to') ?? '') ?? null;
  return { from, to, values, faults };
}
