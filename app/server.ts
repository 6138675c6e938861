import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import sirv from 'sirv';
import { readSettings, type Settings } from './env.server.ts';
import type { boot } from './http/boot.server.ts';
import { createApplication } from './http/front/application.server.ts';
import { answerBrokenRequest } from './http/front/broken-request.server.ts';
import { closedPolicy } from './http/front/headers.server.ts';
import { createListener } from './http/front/listener.server.ts';
import { warmUp } from './http/front/warm-up.server.ts';
import { flushLog, log, logAccess } from './http/log.server.ts';

/** How long requests under way may take to end once the process has been asked to stop. */
const graceMs = 10_000;

/** Who waits for the server to start comes first; pages that nobody asked for yet are warmed up after that. */
const warmUpAfterMs = 1_000;

/**
 * Starts serving these pages.
 * @param folder where the build stands, with the files for browsers in it.
 * @returns the address, once the first request can be answered.
 * @throws SettingsError, or the system's error when the port cannot be had.
 */
export async function serve(build: ServerBuild, folder: string, settings: Settings = readSettings()): Promise<string> {
  // The database lives in the pages alone: imported here as well, there would be two of everything.
  const entry = build.entry.module as typeof build.entry.module & { boot: typeof boot };
  const running = await entry.boot();

  const application = createApplication(build, settings.NODE_ENV);
  let stopping = false;
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 },
    createListener({
      settings,
      running,
      application,
      files: sirv(join(folder, 'client'), {
        etag: true,
        brotli: true,
        extensions: [],
        setHeaders: (res, path) => {
          const forever = path.startsWith('/assets/');
          res.setHeader('Content-Security-Policy', closedPolicy);
          res.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
        },
      }),
      compress: compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }) as never,
      stopping: () => stopping,
      access: logAccess,
      failed: (error, requestId) => log.error({ requestId, err: error }, 'request failed'),
    }),
  );
  server.on('clientError', answerBrokenRequest);
  try {
    await listen(server, settings);
  } catch (error) {
    await running.stop();
    throw error;
  }
  const address = addressOf(server, settings.HOST);
  const warming = setTimeout(() => {
    warmUp(application, address, running.heaviest).catch((error: unknown) => {
      if (!stopping) log.error({ err: error }, 'warming up failed');
    });
  }, warmUpAfterMs);
  onStopSignal(async () => {
    stopping = true;
    clearTimeout(warming);
    log.info('stopping');
    await close(server);
    await running.stop();
    flushLog();
  });
  return address;
}

const listen = (server: Server, { PORT, HOST }: Settings) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });

/** Takes no new connections, lets requests under way end, and cuts off what is still open after the grace time. */
async function close(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  clearTimeout(late);
}

function onStopSignal(stop: () => Promise<void>): void {
  let asked = false;
  const onSignal = () => {
    if (asked) process.exit(1);
    asked = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stopping failed');
        flushLog();
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
