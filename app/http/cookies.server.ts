import { createHmac, timingSafeEqual } from 'node:crypto';
import { Cookie } from 'lucia';

const isLoopback = (hostname: string) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);

/**
 * How cookies to this visitor are named: with `__Host-` and Secure over TLS, bare on plain HTTP from this very machine.
 * Undefined when neither holds: over an open line nobody signs in. The scheme of `request.url` is the visitor's,
 * also behind a trusted proxy.
 */
function naming(request: Request): { prefix: string; secure: boolean } | undefined {
  const { protocol, hostname } = new URL(request.url);
  if (protocol === 'https:') return { prefix: '__Host-', secure: true };
  return isLoopback(hostname) ? { prefix: '', secure: false } : undefined;
}

/** Whether signing in is possible over this connection. */
export const isSafeConnection = (request: Request): boolean => naming(request) !== undefined;

function read(request: Request, name: string): string | undefined {
  const named = naming(request);
  if (!named) return undefined;
  const wanted = `${named.prefix}${name}=`;
  const found = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim());
  const value = found.find((part) => part.startsWith(wanted))?.slice(wanted.length);
  return value && /^[\w-]{16,64}$/.test(value) ? value : undefined;
}

function write(request: Request, name: string, value: string, maxAge?: number): string {
  const named = naming(request);
  if (!named) throw new Error('No cookie may be set on this connection');
  const { prefix, secure } = named;
  const attributes = { secure, httpOnly: true, sameSite: 'lax', path: '/' } as const;
  return new Cookie(prefix + name, value, { ...attributes, ...(maxAge === undefined ? {} : { maxAge }) }).serialize();
}

/** The session id that the visitor sent, whatever it is worth. */
export const sessionIdOf = (request: Request) => read(request, 'waarborg');

/** Hands over a session id; the browser forgets it when it is closed. */
export const sessionCookie = (request: Request, id: string) => write(request, 'waarborg', id);

/** Takes the session id back. */
export const noSessionCookie = (request: Request) => write(request, 'waarborg', '', 0);

// A browser that signed in to an account before is recognised by a value that only its password hash can make: it says nothing by
// itself, needs no table and ends with the password. It only chooses which count of failed attempts applies.
const mark = (userId: string, passwordHash: string) =>
  createHmac('sha256', passwordHash).update(`browser of ${userId}`).digest('base64url');

const yearInSeconds = 365 * 24 * 60 * 60;

/** Remembers that this browser signed in to this account. */
export const knownBrowserCookie = (request: Request, userId: string, passwordHash: string) =>
  write(request, 'waarborg-browser', mark(userId, passwordHash), yearInSeconds);

/** Whether this browser signed in to this account before, with the password it has now. */
export function isKnownBrowser(request: Request, userId: string, passwordHash: string): boolean {
  const sent = Buffer.from(read(request, 'waarborg-browser') ?? '');
  const own = Buffer.from(mark(userId, passwordHash));
  return sent.length === own.length && timingSafeEqual(sent, own);
}
