import { readSettings } from '../env.server.ts';

/**
 * How far this process is ahead of the machine's clock, in milliseconds. `WAARBORG_NOW` (an ISO instant) sets the moment at which
 * the process starts; it counts outside production, or with `WAARBORG_TEST=1`.
 */
function readShift(): number {
  const wanted = process.env.WAARBORG_NOW;
  const allowed = readSettings().NODE_ENV !== 'production' || process.env.WAARBORG_TEST === '1';
  if (!wanted || !allowed) return 0;
  const at = Date.parse(wanted);
  if (Number.isNaN(at)) throw new Error(`WAARBORG_NOW is not an instant: ${wanted}`);
  return at - Date.now();
}
const shift = readShift();

/** The present moment: the only clock of the application. */
export const now = (): Date => new Date(Date.now() + shift);

/** How far `now()` is ahead of the machine's clock, for what reads that one. Milliseconds. */
export const aheadMs = (): number => shift;
