import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Running } from '../boot.server.ts';
import type { Access } from '../log.server.ts';
import { addressOf, originOf, type AddressSettings } from './address.server.ts';
import { createAdmission } from './admission.server.ts';
import { readBody } from './body.server.ts';
import { findFault } from './check.server.ts';
import { closedPolicy, fixedHeaders, strictTransport } from './headers.server.ts';
import { createPageCache, sendCachedPage } from './page-cache.server.ts';
import { answerPage, keyOf, type Application } from './pages.server.ts';
import { refuse } from './refusal.server.ts';

type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** What stands behind the front. */
export interface Behind {
  readonly settings: AddressSettings;
  readonly application: Application;
  readonly running: Pick<Running, 'registerVersion' | 'ready'>;
  readonly files: Middleware;
  readonly compress: Middleware;
  readonly stopping: () => boolean;
  readonly access: (line: Access) => void;
  readonly failed: (error: unknown, requestId: string) => void;
}

/**
 * Everything that happens to a request before and after the application.
 * A kept page is answered first, from memory, before anything else is built; all else goes the long way.
 */
export function createListener(behind: Behind): RequestListener {
  const { settings, running } = behind;
  const cache = createPageCache();
  const admission = createAdmission({ running: 24, waiting: 96 });

  // Requests that arrive in one turn of the event loop share one look: nothing can be committed between them.
  let seen: number | Promise<number> | undefined;
  const registerVersion = () => {
    if (seen === undefined) {
      seen = running.registerVersion();
      setImmediate(() => (seen = undefined));
    }
    return seen;
  };

  const report = (req: IncomingMessage, requestId: string, route: string, status: number, started: number) =>
    behind.access({
      requestId,
      method: req.method ?? '',
      route,
      status,
      ms: Math.round((performance.now() - started) * 100) / 100,
    });

  const tryCache = (req: IncomingMessage, res: ServerResponse, version: number, started: number): boolean => {
    cache.turnTo(version, Date.now());
    const page = cache.get(keyOf(originOf(req, settings) ?? '', req.url ?? ''));
    if (page === undefined) return false;
    if (behind.stopping()) res.shouldKeepAlive = false;
    const requestId = randomUUID();
    const status = sendCachedPage(req, res, page, requestId);
    report(req, requestId, page.route, status, started);
    return true;
  };

  const theLongWay = async (req: IncomingMessage, res: ServerResponse, started: number): Promise<void> => {
    const requestId = randomUUID();
    let route = 'refused';
    res.once('close', () => report(req, requestId, route, res.headersSent ? res.statusCode : 499, started));
    try {
      if (behind.stopping()) res.shouldKeepAlive = false;
      const address = addressOf(req, settings);
      for (const [name, value] of fixedHeaders) res.setHeader(name, value);
      if (address.secure) res.setHeader(...strictTransport);
      res.setHeader('X-Request-Id', requestId);
      const fault = findFault(req, address);
      if (fault !== undefined || address.origin === undefined) return refuse(res, fault ?? 400, requestId);

      const path = req.url!.split('?', 1)[0]!;
      if (path === '/internal/healthz' || path === '/internal/readyz') {
        route = path.slice(1);
        return await answerHealth(res, path.endsWith('healthz') ? undefined : running.ready, behind.stopping());
      }
      const reads = req.method === 'GET' || req.method === 'HEAD';
      if (reads) {
        // Files are small and never resumed; a range would only be a way to ask for nonsense.
        delete req.headers.range;
        route = 'file';
        // Every file has a dot in its name and no page has: looking for one costs more than looking at the address.
        if (path.includes('.') && (await took(behind.files, req, res))) return;
      }
      const body = reads ? undefined : await readBody(req);
      if (typeof body === 'number') return refuse(res, body, requestId);

      const release = await admission.enter(!reads);
      if (release === undefined) {
        route = 'overload';
        return refuse(res, 503, requestId);
      }
      try {
        route = path.slice(1).split('/', 1)[0]! || 'home';
        // The version is read before the page is made: a change meanwhile makes the page old, not the version.
        const epoch = cache.turnTo(await registerVersion(), Date.now());
        const origin = address.origin;
        const passed = { req, res, address: { ...address, origin }, requestId, body };
        const compress = () => took(behind.compress, req, res);
        route = (await answerPage(passed, behind.application, cache, epoch, compress)) ?? route;
      } finally {
        release();
      }
    } catch (error) {
      if (req.destroyed || res.destroyed) return;
      behind.failed(error, requestId);
      refuse(res, 500, requestId);
    }
  };

  return (req, res) => {
    const started = performance.now();
    if (req.headers.cookie === undefined && (req.method === 'GET' || req.method === 'HEAD')) {
      const version = registerVersion();
      if (typeof version === 'number') {
        if (tryCache(req, res, version, started)) return;
      } else {
        version.then(
          (number) => {
            if (!tryCache(req, res, number, started)) void theLongWay(req, res, started);
          },
          () => void theLongWay(req, res, started),
        );
        return;
      }
    }
    void theLongWay(req, res, started);
  };
}

/** Runs a piece of middleware; true when it answered by itself. */
const took = (middleware: Middleware, req: IncomingMessage, res: ServerResponse) =>
  new Promise<boolean>((resolve) => {
    res.once('finish', () => resolve(true));
    res.once('close', () => resolve(true));
    middleware(req, res, () => resolve(false));
  });

/** Alive is: the process answers. Ready is: it can do its work and is not about to stop. */
async function answerHealth(res: ServerResponse, ready: Running['ready'] | undefined, stopping: boolean) {
  const state = ready ? await ready() : { ok: true, checks: {} };
  const ok = state.ok && !(ready && stopping);
  const checks = ready ? { ...state.checks, serving: !stopping } : undefined;
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Security-Policy', closedPolicy);
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.writeHead(ok ? 200 : 503).end(`${JSON.stringify({ ok, checks })}\n`);
}
