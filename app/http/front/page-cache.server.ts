import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fixedHeaders, scriptlessPolicy, strictTransport } from './headers.server.ts';

/** One encoding of a page. The bytes are kept as a Latin-1 string: Node then sends head and body in one write. */
interface Form {
  readonly head: string[];
  readonly body: string;
}

/** A public page as many visitors get it, with its headers ready to send. */
export interface CachedPage {
  readonly route: string;
  readonly etag: string;
  readonly plain: Form;
  readonly brotli: Form;
  readonly unchanged: string[];
}

// Five hundred pages of the register with their compressed form fit; a few very long ones must not take the memory of the others.
const mostPages = 500;
const mostBytes = 24 * 1024 * 1024;
const compress = promisify(brotliCompress);
const acceptsBrotli = /(?:^|[,\s])br(?:\s*;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|\s*(?:,|$))/;

// Paths of one person: signed in, a report under way, a link with a secret. The router does not mind upper case.
const personal =
  /^\/(?:en\/)?(?:inloggen|uitloggen|sign-in|sign-out|account|aanbieder|beoordeling|instelling|toezicht|beheer|opzetten|set-up|api|internal|melden|melding|m|report|my-report|taal|language)(?:\/|$)/i;

/** Whether the page at this (decoded) path is the same for every visitor who is not signed in. */
export const isPublicPath = (path: string) => !personal.test(path);

/** Whether an answer may be kept: a complete, scriptless page that sets nothing and was not made for one visitor. */
export function isKeepable(response: Response): boolean {
  const { headers } = response;
  return (
    response.status === 200 &&
    (headers.get('content-type') ?? '').startsWith('text/html') &&
    !headers.has('set-cookie') &&
    /^(?:[\s,]*(?:cookie|accept-encoding))*$/i.test(headers.get('vary') ?? '') &&
    !/no-store|private/.test(headers.get('cache-control') ?? '')
  );
}

/** Prepares a page for keeping; undefined when its body carries a nonce, which is good for one answer only. */
export async function toCachedPage(
  body: Buffer,
  response: Response,
  secure: boolean,
  route: string,
): Promise<CachedPage | undefined> {
  if (body.includes('nonce=')) return undefined;
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const own = [...response.headers].filter(
    ([name]) => !['content-security-policy', 'content-length', 'vary'].includes(name),
  );
  const shared = [
    ...fixedHeaders,
    ...(secure ? [strictTransport] : []),
    ...own,
    ['Content-Security-Policy', scriptlessPolicy] as const,
    ['ETag', etag] as const,
    // Every use asks the server whether the page is still right; the answer to that is usually a 304.
    ...(response.headers.has('cache-control') ? [] : [['Cache-Control', 'no-cache'] as const]),
    ['Vary', 'Accept-Encoding, Cookie'] as const,
  ].flat();
  const packed = await compress(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  return {
    route,
    etag,
    unchanged: shared,
    plain: { head: [...shared, 'Content-Length', String(body.length)], body: body.toString('latin1') },
    brotli: {
      head: [...shared, 'Content-Encoding', 'br', 'Content-Length', String(packed.length)],
      body: packed.toString('latin1'),
    },
  };
}

/** Sends a kept page, or only that the caller's copy is still right. Returns the status. */
export function sendCachedPage(req: IncomingMessage, res: ServerResponse, page: CachedPage, requestId: string): number {
  const { headers } = req;
  const known = headers['if-none-match'];
  if (known !== undefined && (known === page.etag || known === '*' || known.includes(page.etag))) {
    res.writeHead(304, [...page.unchanged, 'X-Request-Id', requestId]).end();
    return 304;
  }
  const form = acceptsBrotli.test(String(headers['accept-encoding'] ?? '')) ? page.brotli : page.plain;
  res.writeHead(200, [...form.head, 'X-Request-Id', requestId]).end(form.body, 'latin1');
  return 200;
}

const sizeOf = ({ plain, brotli }: CachedPage) => plain.body.length + brotli.body.length;

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/**
 * Public pages of one version of the register on one day: pages say how many days are left, so midnight makes all of them old.
 * Bounded by number and size; what was used longest ago goes first.
 */
export function createPageCache() {
  const pages = new Map<string, { readonly page: CachedPage; usedAt: number }>();
  let uses = 0;
  let bytes = 0;
  let epoch = 0;
  let version: number | undefined;
  let today = '';
  let lookAgainAt = 0;

  const forget = (key: string) => {
    const kept = pages.get(key);
    if (kept) bytes -= sizeOf(kept.page);
    pages.delete(key);
  };

  /** Looks at all of them: making room is rare, using a page is not and must cost nothing. */
  const longestUnused = () =>
    [...pages].reduce((oldest, entry) => (entry[1].usedAt < oldest[1].usedAt ? entry : oldest))[0];

  const clear = () => {
    pages.clear();
    bytes = 0;
    epoch += 1;
  };

  return {
    /** Empties the cache when the register or the day is another one; the number names what is valid from now on. */
    turnTo(current: number, now: number): number {
      if (current !== version) {
        version = current;
        clear();
      }
      if (now >= lookAgainAt || now < lookAgainAt - 1000) {
        lookAgainAt = now + 1000;
        const latest = day.format(now);
        if (latest !== today) clear();
        today = latest;
      }
      return epoch;
    },
    /** The page kept under this key; using it makes it the last to go. */
    get(key: string): CachedPage | undefined {
      const kept = pages.get(key);
      if (kept === undefined) return undefined;
      kept.usedAt = ++uses;
      return kept.page;
    },
    /** Keeps a page that was made in the given epoch; what became old while it was made is not kept. */
    put(key: string, page: CachedPage, madeIn: number): void {
      if (madeIn !== epoch) return;
      forget(key);
      pages.set(key, { page, usedAt: ++uses });
      bytes += sizeOf(page);
      while (pages.size > mostPages || bytes > mostBytes) forget(longestUnused());
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;
