import { destination, pino } from 'pino';
import { readSettings } from '../env.server.ts';

// Not synchronous: lines that arrive while one is being written share the next write.
const out = destination({ fd: 1, sync: false });

/** One JSON line per event. Never names of people, free text, or values from a query or a form. */
export const log = pino(
  { level: readSettings().LOG_LEVEL, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
  out,
);

/** Writes what is still waiting; call before the process ends. */
export function flushLog(): void {
  try {
    out.flushSync();
  } catch {
    // Nothing was ever written, or the reader of the log has gone.
  }
}
