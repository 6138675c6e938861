import { Writable } from 'node:stream';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import type { PageHandle } from './components/page-handle.ts';
import { pagePolicy, scriptlessPolicy } from './http/front/headers.server.ts';
import { log } from './http/log.server.ts';
import { NonceContext } from './http/nonce.tsx';
import { StatusContext } from './http/status.tsx';
import { wholeAnswer } from './http/whole-answer.server.ts';
import { catalogues } from './i18n/catalogues.server.ts';
import { CataloguesContext } from './i18n/use-messages.tsx';

export { boot } from './http/boot.server.ts';

/** Loaders that have not answered by then count as failed. */
export const streamTimeout = 10_000;

/**
 * Renders a page. It is sent when it is whole: pages are small, most have no script that could fill in the rest,
 * and a failure halfway can still become a proper error page.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { requestId } = context;
  const script = hasScript(remixContext);
  const nonce = script ? context.nonce : '';
  const route = remixContext.staticHandlerContext.matches.at(-1)?.route.id;
  if (route !== undefined) context.route = route.replace(/^routes\//, '');
  return new Promise((resolve, reject) => {
    let sent = status;
    const page = (
      <NonceContext.Provider value={nonce}>
        <StatusContext.Provider value={status}>
          <CataloguesContext.Provider value={catalogues}>
            <RemixServer context={remixContext} url={request.url} nonce={nonce} />
          </CataloguesContext.Provider>
        </StatusContext.Provider>
      </NonceContext.Provider>
    );
    const complete = (html: Buffer<ArrayBuffer>) => {
      headers.set('Content-Type', 'text/html; charset=utf-8');
      if (import.meta.env.PROD) {
        headers.set('Content-Security-Policy', script ? pagePolicy(nonce) : scriptlessPolicy);
      }
      resolve(wholeAnswer(context, html, { headers, status: sent }));
    };
    // Without script there is nothing to wait for: the string is made at once, at a fraction of the price of a stream.
    if (!script) {
      try {
        complete(Buffer.from(`<!DOCTYPE html>${renderToString(page)}`));
      } catch (error) {
        reject(error as Error);
      }
      return;
    }
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(late);
        pipe(collect(complete));
      },
      onShellError: reject,
      onError(error) {
        sent = 500;
        report(error, requestId, request);
      },
    });
    const late = setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Whether the page at this address asks for script; the layout reads the same handle. */
function hasScript({ staticHandlerContext, routeModules }: EntryContext): boolean {
  const id = staticHandlerContext.matches.at(-1)?.route.id ?? '';
  return (routeModules[id]?.handle as Partial<PageHandle> | undefined)?.hydrate === true;
}

/** Takes a rendered page as one piece: a stream through web and Node streams costs more than rendering does. */
function collect(done: (html: Buffer<ArrayBuffer>) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Buffer | string, _encoding, next) {
      // React uses its buffer again for the next chunk.
      chunks.push(Buffer.from(chunk));
      next();
    },
    final(next) {
      done(Buffer.concat(chunks));
      next();
    },
  });
}

/** Called by Remix for everything that is thrown. Answers that a page gave on purpose are no bugs and are not logged. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (isRouteErrorResponse(error)) return;
  report(error, context.requestId, request);
}

function report(error: unknown, requestId: string | undefined, request: Request): void {
  if (request.signal.aborted) return;
  log.error({ requestId, err: error }, 'bug');
}
