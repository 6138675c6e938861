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
