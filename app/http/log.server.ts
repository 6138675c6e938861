import { destination, pino } from 'pino';
import { readSettings } from '../env.server.ts';

const out = destination({ fd: 1, sync: false });

let timeAt = 0;
let time = '';

/** The present instant as ISO 8601, made once per millisecond. */
function timestamp(): string {
  const now = Date.now();
  if (now !== timeAt) {
    timeAt = now;
    time = new Date(now).toISOString();
  }
  return time;
}

/** One JSON line per event. Never names of people, free text, or values from a query or a form. */
export const log = pino(
  { level: readSettings().LOG_LEVEL, base: null, timestamp: () => `,"time":"${timestamp()}"` },
  out,
);

/** One line of the access log. */
export interface Access {
  readonly requestId: string;
  readonly method: string;
  /** The route's id, or which part of the server answered; never the address itself, which may hold a secret. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

const info = pino.levels.values.info;
let waiting = '';

/**
 * Writes a line of the access log, in the form of all other lines. Lines wait for each other up to half a second:
 * making and writing each by itself would cost a third of answering from memory.
 */
export function logAccess({ requestId, method, route, status, ms }: Access): void {
  if (!log.isLevelEnabled('info')) return;
  waiting +=
    `{"level":${info},"time":"${timestamp()}","requestId":"${requestId}","method":"${method}",` +
    `"route":${JSON.stringify(route)},"status":${status},"ms":${ms},"msg":"request"}\n`;
  if (waiting.length > 32_768) passOn();
}

function passOn(): void {
  if (waiting !== '') out.write(waiting);
  waiting = '';
}
setInterval(passOn, 500).unref();

/** Writes what is still waiting; call before the process ends. */
export function flushLog(): void {
  passOn();
  try {
    out.flushSync();
  } catch {
    // Nothing was ever written, or the reader of the log has gone.
  }
}
process.once('exit', flushLog);
