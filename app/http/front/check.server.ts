import type { IncomingMessage } from 'node:http';
import type { Address } from './address.server.ts';
import type { Refusal } from './refusal.server.ts';

const longestUrl = 8192;
const forms = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;
const json = /^application\/(?:[a-z0-9.-]+\+)?json\s*(?:;|$)/i;
// C0 control characters and DEL: no address that a page prints has them, and no header may carry them.
const control = /[\u0000-\u001f\u007f]/;

/** Reads the path of a request target as the router will; undefined when it cannot be read in one way only. */
export function readPath(target: string, origin: string): string | undefined {
  if (!target.startsWith('/') || !URL.canParse(origin + target)) return undefined;
  const { pathname } = new URL(origin + target);
  // Two slashes in front would be another host in a redirect to the same path.
  if (pathname.startsWith('//')) return undefined;
  try {
    const path = decodeURIComponent(pathname);
    return control.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Finds what is wrong with a request before anything reads it: undefined when it may go on.
 * Every state-changing request must come from this origin (OWASP: verify Origin, then Sec-Fetch-Site).
 */
export function findFault(req: IncomingMessage, address: Address): Refusal | undefined {
  const { method = 'GET', url = '', headers } = req;
  if (url.length > longestUrl) return 414;
  const reads = method === 'GET' || method === 'HEAD';
  const machine = url.startsWith('/api/');
  if (!reads && method !== 'POST' && !(machine && ['PUT', 'PATCH', 'DELETE'].includes(method))) return 405;
  if (address.origin === undefined || readPath(url, address.origin) === undefined) return 400;
  // PostgreSQL stores no NUL and no person types one. `_data` belongs to an older protocol that this application does not speak.
  if (/%00|[?&]_data(?:=|&|$)/.test(url)) return 400;
  if (reads) return undefined;
  // A cookie is what another site could misuse; a machine that sends none proves who it is in another way.
  if (!(machine && headers.cookie === undefined) && !isSameOrigin(req, address.origin)) return 403;
  if (headers['content-encoding'] !== undefined) return 415;
  const type = headers['content-type'];
  if (type === undefined) return hasNoBody(req) ? undefined : 415;
  return forms.test(type) || (machine && json.test(type)) ? undefined : 415;
}

const hasNoBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;

/** A browser always names the origin of a form; a program that names none must not claim to be a browser elsewhere. */
function isSameOrigin({ headers }: IncomingMessage, origin: string): boolean {
  if (headers.origin !== undefined) return headers.origin === origin;
  const site = headers['sec-fetch-site'];
  return site === 'same-origin' || site === 'none';
}
