import { engine, type Db } from '#dialect';
import { auditOfCommand } from '#db/queries/dossier.ts';
import { auditEvent, seal } from '#db/schema/dossier.ts';
import { eq } from 'drizzle-orm';
import { lastDay } from './demo/moment.ts';
import { run } from './demo/run.ts';
import { script } from './demo/script.ts';
import { commandIdOf, type Step } from './demo/step.ts';

/** What a register holds of the demonstration: nothing, a part after an interruption, all; or it is a register of its own. */
export type DemoState = 'empty' | 'begun' | 'complete' | 'other';

const hasRows = async (db: Db) => (await db.select({ seq: auditEvent.seq }).from(auditEvent).limit(1)).length > 0;
const isSealed = async (db: Db) =>
  (await db.select({ day: seal.day }).from(seal).where(eq(seal.day, lastDay))).length > 0;

const earliest = (steps: readonly Step[]) => steps.reduce((first, step) => (step.at < first.at ? step : first));

/** The log itself tells: it begins with the first step, and the seal of the last day is the last thing that is written. */
export async function demoState(db: Db, steps: readonly Step[] = script()): Promise<DemoState> {
  if (!(await hasRows(db))) return 'empty';
  const id = commandIdOf(earliest(steps));
  if (!(await auditOfCommand(db, id, id))) return 'other';
  return (await isSealed(db)) ? 'complete' : 'begun';
}

/**
 * Lets commits reach the disk together while the demonstration is made: in WAL mode the file stays whole, and steps that a power cut
 * takes away are repeated at the next start. Every other connection, and this one afterwards, waits for the disk at each commit.
 */
async function together<T>(db: Db, work: () => Promise<T>): Promise<T> {
  if ((engine as string) !== 'sqlite') return work();
  const client = db.$client as unknown as { pragma(text: string): unknown };
  client.pragma('synchronous = NORMAL');
  try {
    return await work();
  } finally {
    client.pragma('synchronous = FULL');
  }
}

/**
 * Fills an empty register with the demonstration, or finishes what an interruption left; does nothing where it is complete, and
 * nothing in a register of its own. Returns what it found. `progress` gets the steps taken and all steps.
 */
export async function seedDemo(db: Db, progress: (done: number, all: number) => void = () => {}): Promise<DemoState> {
  const steps = script();
  const found = await demoState(db, steps);
  if (found === 'empty' || found === 'begun') await together(db, () => run(db, steps, progress));
  return found;
}
