import type { Db } from '#dialect';
import { undelivered } from '#db/queries/outbox.ts';
import { dayOf } from '#workflows/core/days.ts';
import { deliverOutbox } from '#workflows/jobs/deliver-outbox.ts';
import { passDeadlines } from '#workflows/jobs/pass-deadlines.ts';
import { openReevaluation } from '#db/queries/reevaluations.ts';
import { planWhenDue, reevaluateRegister } from '#workflows/jobs/reevaluate-register.ts';
import { sealAudit } from '#workflows/jobs/seal-audit.ts';
import { at, daysFrom, firstDay, lastDay } from './moment.ts';
import { commandIdOf, type Step } from './step.ts';

/** Messages that follow from a step, and those that follow from them, a second later. */
async function deliverAll(db: Db, at: Date): Promise<void> {
  if ((await undelivered(db)).length === 0) return;
  while ((await deliverOutbox(db, new Date(at.getTime() + 1000), 200)) > 0);
}

/** The law applied to the whole register on the mornings on which it changed, as the worker would have done. */
async function applyLaw(db: Db, morning: Date): Promise<void> {
  await planWhenDue(db, morning);
  const open = await openReevaluation(db);
  if (open && open.openedAt <= morning) await reevaluateRegister(db, () => morning, Number.POSITIVE_INFINITY);
}

async function take(db: Db, step: Step): Promise<void> {
  try {
    await step.take({ db, now: step.at, commandId: commandIdOf(step) });
    await deliverAll(db, step.at);
  } catch (error) {
    throw new Error(`The step "${step.name}" at ${step.at.toISOString()} failed`, { cause: error });
  }
}

/** The steps by local day, each day in the order of the clock. Steps of one instant keep the order in which they were written. */
function byDay(steps: readonly Step[]): Map<string, Step[]> {
  const days = new Map<string, Step[]>();
  for (const step of [...steps].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const day = dayOf(step.at);
    const known = days.get(day);
    if (known) known.push(step);
    else days.set(day, [step]);
  }
  return days;
}

/**
 * Lives through the demonstration day by day: what the register does by itself in the morning, then what people did, each
 * step with the messages that follow from it. Every command id follows from its step, so that running it again after an interruption repeats and goes on.
 */
export async function run(
  db: Db,
  steps: readonly Step[],
  progress: (done: number, all: number) => void,
): Promise<void> {
  const days = byDay(steps);
  let done = 0;
  for (const day of daysFrom(firstDay, lastDay)) {
    const morning = at(day, '06:00');
    await passDeadlines(db, morning);
    await applyLaw(db, morning);
    const today = days.get(day);
    if (!today) continue;
    await deliverAll(db, morning);
    for (const step of today) await take(db, step);
    days.delete(day);
    done += today.length;
    progress(done, steps.length);
  }
  const [outside] = days.keys();
  if (outside) throw new Error(`The demonstration has a step on ${outside}, outside its days`);
  await sealAudit(db, at(lastDay, '23:45'));
}
