import type { Db } from '#dialect';
import { lastClassification, systemsToEvaluate, type ToEvaluate } from '#db/queries/standings.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { systemActor } from '../core/context.ts';
import { Conflict, IllegalTransition, Refused } from '../core/errors.ts';
import { registrationCommands } from '../registration/commands.ts';
import { standingOf, standingUnder, type Standing } from '../registration/standing.ts';
import { differenceOf } from './difference.ts';

/** Systems per step of a run: few enough that evaluating them leaves the main thread free within some twenty milliseconds. */
export const sliceSize = 50;
/** Steps of systems that go to disk together. */
const together = 8;

/** Lets everything that waits on the main thread go first. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What the law last made of a system; from its receipt when nothing was kept beside it. */
async function knownOf(db: Db, { id, before }: ToEvaluate): Promise<Standing | null> {
  if (before) return before as Standing;
  const receipt = await lastClassification(db, id);
  return receipt ? standingOf(receipt.answer as unknown as Classification) : null;
}

/** The systems of a slice for which the law of the day concludes something else than is known. Reads only. */
export async function differing(db: Db, day: string, rows: readonly ToEvaluate[]): Promise<ToEvaluate[]> {
  const found: ToEvaluate[] = [];
  for (const row of rows) {
    const before = await knownOf(db, row);
    if (before && differenceOf(before, standingUnder(day, row.facts as FactValues)).length > 0) found.push(row);
  }
  return found;
}

/** Records the difference of one system as a step of its own dossier. The command id is the run and the system: a repeat changes nothing. */
async function recordOne(db: Db, run: { id: string; day: string }, row: ToEvaluate, now: Date): Promise<void> {
  const command = registrationCommands.reevaluate;
  const input = { runId: run.id, day: run.day };
  for (let attempt = 1, expectedVersion = row.version; ; attempt += 1) {
    try {
      const call = { dossierId: row.id, expectedVersion, commandId: `${run.id}/${row.id}` };
      await command.run({ db, actor: systemActor, now }, call, input);
      return;
    } catch (error) {
      // It ended, or someone acted on it so that the answer is known already: there is nothing left to record.
      if (error instanceof IllegalTransition || error instanceof Refused) return;
      if (!(error instanceof Conflict) || attempt === 5) throw error;
      const [again] = await systemsToEvaluate(db, before(row.id), 1);
      if (again?.id !== row.id) return;
      expectedVersion = again.version;
    }
  }
}

/** The greatest key that sorts before an id. */
const before = (id: string) => id.slice(0, -1) + String.fromCharCode(id.charCodeAt(id.length - 1) - 1) + '\uffff';

/** Evaluates one slice under the law of the run's day and records every difference. Returns how many systems there were, and the last. */
export async function evaluateSlice(
  db: Db,
  run: { id: string; day: string; cursor: string },
  now: Date,
): Promise<{ evaluated: number; upTo: string | null }> {
  const rows = await systemsToEvaluate(db, run.cursor, sliceSize);
  await breathe();
  const found = await differing(db, run.day, rows);
  for (let n = 0; n < found.length; n += together) {
    await breathe();
    await Promise.all(found.slice(n, n + together).map((row) => recordOne(db, run, row, now)));
  }
  return { evaluated: rows.length, upTo: rows.at(-1)?.id ?? null };
}
