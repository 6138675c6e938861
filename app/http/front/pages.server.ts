import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppLoadContext } from '@remix-run/node';
import { createHeaders, sendResponse } from '@remix-run/node-fetch-server';
import type { Address } from './address.server.ts';
import { readPath } from './check.server.ts';
import { closedPolicy } from './headers.server.ts';
import { isKeepable, isPublicPath, sendCachedPage, toCachedPage, type PageCache } from './page-cache.server.ts';

/** The application: a web request in, a web response out. */
export type Application = (request: Request, context: AppLoadContext) => Promise<Response>;

/** One request that has passed all checks. */
export interface Passed {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly address: Address & { readonly origin: string };
  readonly requestId: string;
  /** Undefined for a request without one. */
  readonly body: Buffer<ArrayBuffer> | undefined;
}

/** The headers that the application sees. Forwarded ones have done their work and are not passed on. */
function headersOf(req: IncomingMessage, origin: string): Headers {
  const headers = createHeaders(req);
  for (const name in req.headers) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) headers.delete(name);
  }
  headers.set('host', origin.slice(origin.indexOf('://') + 3));
  return headers;
}

// Made once: an abort without a reason makes an exception with a trace each time.
const ended = new DOMException('The request has ended', 'AbortError');

/** Makes the request that the application sees. It counts as aborted once its connection or its answer has ended. */
function toRequest({ req, res, address, body }: Passed, context: AppLoadContext): Request {
  const headers = headersOf(req, address.origin);
  if (body?.length === 0) headers.set('content-type', 'application/x-www-form-urlencoded');
  const gone = new AbortController();
  // Also after a complete answer: Remix keeps the data of a page until its time limit has passed, or the request has ended.
  res.once('close', () => {
    if (!(context.direct && res.writableFinished)) gone.abort(ended);
  });
  const method = req.method ?? 'GET';
  return new Request(address.origin + req.url, { method, headers, body: body ?? null, signal: gone.signal });
}

/** The key of a public page. The host is part of it because a page may print its own address. */
export const keyOf = (origin: string, target: string) => origin + target;

/** Sends an answer that is there as a whole: passing it through a web stream costs more than sending it. */
function sendWhole(res: ServerResponse, { headers, status }: Response, bytes: Buffer): void {
  for (const [name, value] of headers) if (name !== 'set-cookie') res.setHeader(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies);
  res.setHeader('Content-Length', bytes.length);
  // As a Latin-1 string of the same bytes: Node then sends head and body in one write.
  res.writeHead(status).end(bytes.toString('latin1'), 'latin1');
}

/**
 * Lets the application answer and sends what it says. A public page is kept for the next visitor; nothing is ever kept of a request with a cookie.
 * @returns the id of the route that answered, when it is known.
 */
export async function answerPage(
  passed: Passed,
  application: Application,
  cache: PageCache,
  epoch: number,
  compress: () => Promise<unknown>,
): Promise<string | undefined> {
  const { req, res, address, requestId } = passed;
  let nonce: string | undefined;
  const context: AppLoadContext = {
    // Most pages carry no script and never ask for it.
    get nonce() {
      return (nonce ??= randomBytes(16).toString('base64'));
    },
    requestId,
    clientAddress: address.client,
    secure: address.secure,
    takesBytes: true,
  };
  let response = await application(toRequest(passed, context), context);
  const whole = context.whole?.response === response ? context.whole.bytes : undefined;
  const isPublic = () => isPublicPath(readPath(req.url!, address.origin)!);
  if (req.method === 'GET' && req.headers.cookie === undefined && isPublic() && isKeepable(response)) {
    const html = whole ?? Buffer.from(await response.arrayBuffer());
    const page = await toCachedPage(html, response, address.secure, context.route ?? 'public');
    if (page) {
      cache.put(keyOf(address.origin, req.url!), page, epoch);
      sendCachedPage(req, res, page, requestId);
      return context.route;
    }
    response = new Response(html, response);
  }
  if (!response.headers.has('content-security-policy')) res.setHeader('Content-Security-Policy', closedPolicy);
  if (!response.headers.has('cache-control')) res.setHeader('Cache-Control', 'no-store');
  if (req.headers['accept-encoding'] !== undefined) await compress();
  if (whole !== undefined && req.method !== 'HEAD') sendWhole(res, response, whole);
  else await sendResponse(res, response);
  return context.route;
}
