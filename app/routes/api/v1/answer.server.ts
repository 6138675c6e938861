import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#dialect';
import { NotFound } from '#workflows/core/errors.ts';
import { database } from '../../../http/db.server.ts';
import { tagged } from '../../../http/tagged.server.ts';
import { log } from '../../../http/log.server.ts';

/** Version of the interface (semver); its first part stands in every address. */
export const apiVersion = '1.2.0';

const always = {
  'API-Version': apiVersion,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, ETag, Link',
};

/** One thing that is wrong with a request; a place in the query is named by its parameter. */
export type InputError = { code: string; detail: string; in: 'query'; name: string };

type Problem = { status: number; title: string; detail: string; errors?: readonly InputError[] };

const kinds: Record<number, string> = { 400: 'bad-request', 404: 'not-found', 405: 'bad-request', 500: 'bug' };

/** A failure as RFC 9457 has it, in every case with status, title and detail. */
export function problem({ pathname }: URL, { status, ...facts }: Problem, headers: Record<string, string> = {}) {
  const body = { type: `/problems/${kinds[status]}`, status, ...facts, instance: pathname };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...always, ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}

/** Data with a tag of its bytes; only the tag when the caller has them already. */
const answer = (request: Request, body: unknown, headers: Record<string, string>) =>
  tagged(request, JSON.stringify(body), { ...always, ...headers, 'Content-Type': 'application/json' });

export type Asked = { db: Db; url: URL; params: LoaderFunctionArgs['params'] };
export type Found = { body: unknown; headers?: Record<string, string> } | { faults: readonly InputError[] };

/**
 * A loader of the interface: data, or a problem. Wrong input is 400 with all that is wrong with it; an address that ends with a
 * slash does not exist.
 */
export const resource =
  (read: (asked: Asked) => Promise<Found>) =>
  async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const url = new URL(request.url);
    const missing = { status: 404, title: 'Not found', detail: 'There is nothing at this address.' };
    if (url.pathname.endsWith('/')) return problem(url, missing);
    try {
      const found = await read({ db: await database(), url, params });
      if ('body' in found) return answer(request, found.body, found.headers ?? {});
      const detail = 'Not everything in the query is known; see errors.';
      return problem(url, { status: 400, title: 'Invalid query', detail, errors: found.faults });
    } catch (error) {
      if (error instanceof NotFound) return problem(url, missing);
      log.error({ requestId: context.requestId, err: error }, 'bug');
      return problem(url, {
        status: 500,
        title: 'Our fault',
        detail: 'Something went wrong on our side. Try again later.',
      });
    }
  };

/** The answer to every other method: this is data to read. */
export const readOnly = ({ request }: { request: Request }): Response =>
  problem(
    new URL(request.url),
    { status: 405, title: 'Method not allowed', detail: 'This address only answers GET and HEAD.' },
    { Allow: 'GET, HEAD' },
  );
