import type { Db } from '#dialect';
import { missedDeadlines } from '#db/queries/deadlines.ts';
import { conformityCommands } from '../conformity/commands.ts';
import type { Command } from '../core/command.ts';
import { systemActor } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { Conflict, IllegalTransition } from '../core/errors.ts';
import { incidentCommands } from '../incident/commands.ts';

const passed: Partial<Record<string, Command>> = {
  incident: incidentCommands.deadlinePassed,
  conformity: conformityCommands.deadlinePassed,
};

/**
 * Records every missed limit as an audited step of its dossier, exactly once per last day: limit and day make the command id, so that
 * running this again is harmless. Returns how many were recorded.
 */
export async function passDeadlines(db: Db, now: Date): Promise<number> {
  let recorded = 0;
  const versions = new Map<string, number>();
  for (const limit of await missedDeadlines(db, dayOf(now))) {
    const command = passed[limit.workflow];
    if (!command) continue;
    const expectedVersion = versions.get(limit.dossierId) ?? limit.version;
    try {
      const done = await command.run(
        { db, actor: systemActor, now },
        { dossierId: limit.dossierId, expectedVersion, commandId: `${limit.id}/${limit.dueOn}` },
        { deadlineId: limit.id },
      );
      versions.set(limit.dossierId, done.version);
      recorded += 1;
    } catch (error) {
      // Someone was acting on the dossier, or it ended: the next run sees it as it is then.
      if (!(error instanceof Conflict || error instanceof IllegalTransition)) throw error;
    }
  }
  return recorded;
}
