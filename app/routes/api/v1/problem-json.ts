import { messagesOf } from '../../../i18n/catalogues.server.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Messages } from '../../../i18n/nl.ts';

/** Headers of every answer of the signed-in interface: its version, and that nobody keeps a copy. */
export const apiHeaders = { 'API-Version': '1.0.0', 'Cache-Control': 'no-store' } as const;

type Kind = keyof Messages['problems']['kinds'];

/** What is wrong with one parameter of the query. */
export type InputFault = { code: string; detail: string; name: string };

/** A refusal as RFC 9457 asks: type, title, status, detail and instance; wrong parameters are named one by one. */
export function problemJson(
  kind: Kind,
  status: number,
  instance: string,
  lang: Language,
  faults: readonly InputFault[] = [],
): Response {
  const { title, now } = messagesOf(lang).problems.kinds[kind];
  const [first] = faults;
  const errors = faults.map((fault) => ({ ...fault, in: 'query' }));
  const body = {
    type: `/problems/${kind}`,
    title,
    status,
    detail: first?.detail ?? now,
    instance,
    ...(first && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...apiHeaders,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': lang,
      ...(status === 401 && { 'WWW-Authenticate': 'Cookie' }),
    },
  });
}

/** How many single-letter changes lead from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The existing name that looks most like the given one. `names` is not empty. */
export function nearest(given: string, names: readonly string[]): string {
  const short = given.slice(0, 40).toLowerCase();
  return names.reduce((best, name) => (distance(short, name) < distance(short, best) ? name : best));
}
