import type { Db } from '#dialect';
import { latestReevaluation, openReevaluation } from '#db/queries/reevaluations.ts';
import { countToEvaluate, systemsToEvaluate } from '#db/queries/standings.ts';
import { sha256 } from '../core/canonical.ts';
import { systemActor } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { Conflict } from '../core/errors.ts';
import { planReevaluation, reevaluationCommands } from '../reevaluation/commands.ts';
import { lawState } from '../reevaluation/law-state.ts';
import { breathe, evaluateSlice } from '../reevaluation/slice.ts';

/** An id in the form of all others that follows from a name, so that two workers with one thought make one run. */
const idOf = (name: string) => sha256(name).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const sameVersions = (a: readonly { id: string; hash: string | null }[], b: typeof a) =>
  a.length === b.length && a.every(({ id, hash }) => b.some((one) => one.id === id && one.hash === hash));

/**
 * Plans a run when the law that the register knows differs from what it last evaluated: other versions, or a day on which something
 * begins or ends to apply has come. Cheap: one row is read. Returns whether a run was planned.
 */
export async function planWhenDue(db: Db, now: Date): Promise<boolean> {
  const day = dayOf(now);
  const law = lawState(day);
  const latest = await latestReevaluation(db);
  // A clock that went back does not bring back the law of an earlier day.
  if (latest && (latest.run.lawKey === law.key || latest.run.day > day)) return false;
  if ((await openReevaluation(db)) || (await countToEvaluate(db)) === 0) return false;
  const cause = latest && sameVersions(latest.run.lawVersions, law.versions) ? 'day' : 'version';
  const commandId = idOf(`reevaluation ${law.key} ${latest?.run.id ?? ''}`);
  await planReevaluation.run({ db, actor: systemActor, now }, { commandId }, { cause });
  return true;
}

/** One step of the run that is open: its beginning, one slice of the register, or its end. False when there is none. */
export async function stepOpenRun(db: Db, now: Date): Promise<boolean> {
  const open = await openReevaluation(db);
  if (!open) return false;
  const { run, version, state } = open;
  const { begin, advance, report } = reevaluationCommands;
  const context = { db, actor: systemActor, now };
  // The id follows from the place in the register, so that a step that was taken before a crash is not taken twice.
  const call = (name: string) => ({
    dossierId: run.id,
    expectedVersion: version,
    commandId: `${run.id}/${name}/${version}`,
  });
  try {
    if (state === 'planned') await begin.run(context, call('begin'), {});
    else if (run.kind === 'law') {
      const { evaluated, upTo } = await evaluateSlice(db, run, now);
      if (upTo === null) await report.run(context, call('report'), {});
      else await advance.run(context, call('advance'), { upTo, evaluated });
    } else if ((await systemsToEvaluate(db, run.cursor, 1)).length > 0)
      await advance.run(context, call('advance'), { evaluated: 0 });
    else await report.run(context, call('report'), {});
  } catch (error) {
    // An administrator stopped it, or another worker took this step: the next round sees it as it is then.
    if (!(error instanceof Conflict)) throw error;
  }
  return true;
}

/** Works on the open run for some time and leaves the rest to the next round. Milliseconds; returns whether there is more. */
export async function reevaluateRegister(db: Db, now: () => Date, forMs: number): Promise<boolean> {
  const until = performance.now() + forMs;
  while (await stepOpenRun(db, now())) {
    if (performance.now() >= until) return true;
    await breathe();
  }
  return false;
}
