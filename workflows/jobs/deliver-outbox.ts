import { claim, commit, type Db, type Write } from '#dialect';
import { dossierById } from '#db/queries/dossier.ts';
import { authorityIds, partiesWith, type OutboxRow } from '#db/queries/outbox.ts';
import { notice, outbox } from '#db/schema/dossier.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { Command } from '../core/command.ts';
import { systemActor } from '../core/context.ts';
import { Conflict } from '../core/errors.ts';
import { registrationCommands } from '../registration/commands.ts';

/** The commands that one dossier may ask of another, by name. */
const commands: Record<string, Command> = Object.fromEntries(
  Object.values(registrationCommands).map((command) => [command.name, command]),
);

const delivered = (id: string, at: Date): Write => ({
  rows: 1,
  build: (tx) =>
    tx
      .update(outbox)
      .set({ deliveredAt: at, lastError: null })
      .where(and(eq(outbox.id, id), isNull(outbox.deliveredAt))),
});

/** A notice for everyone who takes part with the named capacity: the rows and the mark of delivery in one commit. */
async function deliverNotice(db: Db, message: OutboxRow, now: Date): Promise<void> {
  const { who, message: text } = message.payload as { who: string; message: string };
  const ids =
    who === 'authority'
      ? await authorityIds(db)
      : (await partiesWith(db, message.dossierId, who)).map(({ organisationId }) => organisationId);
  const rows = [...new Set(ids)].map((organisationId): Write => {
    const row = {
      id: `${message.id}/${organisationId}`,
      organisationId,
      dossierId: message.dossierId,
      message: text,
      at: message.dueAt,
    };
    return { rows: 1, build: (tx) => tx.insert(notice).values(row) };
  });
  await commit(db, [...rows, delivered(message.id, now)]);
}

/** A command on another dossier, by the register itself. Its id is the message's: a repeat finds that it was done. */
async function deliverCommand(db: Db, message: OutboxRow, now: Date): Promise<void> {
  const { command: name, input } = message.payload as { command: string; input: unknown };
  const command = commands[name];
  if (!command) throw new Error(`no command ${name}`);
  for (let attempt = 1; ; attempt += 1) {
    const row = await dossierById(db, message.dossierId);
    if (!row) throw new Error(`no dossier ${message.dossierId}`);
    try {
      const call = { dossierId: row.id, expectedVersion: row.version, commandId: message.id };
      await command.run({ db, actor: systemActor, now }, call, command.input.parse(input));
      break;
    } catch (error) {
      // Someone moved the dossier in between; with its new version the same command may still be possible.
      if (!(error instanceof Conflict) || attempt === 5) throw error;
    }
  }
  await commit(db, [delivered(message.id, now)]);
}

const backOffMs = (attempts: number) => Math.min(3_600_000, 1000 * 2 ** attempts);

/** Delivers what is due, each message at least once; one that fails is tried again later and keeps its last error. Returns how many. */
export async function deliverOutbox(db: Db, now: Date, limit = 50): Promise<number> {
  const messages = await claim(db, outbox, now, new Date(now.getTime() - 60_000), limit);
  for (const message of messages.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1))) {
    try {
      await (message.kind === 'notice' ? deliverNotice : deliverCommand)(db, message, now);
    } catch (error) {
      const attempts = message.attempts + 1;
      const later = {
        attempts,
        claimedAt: null,
        lastError: String(error).slice(0, 500),
        dueAt: new Date(now.getTime() + backOffMs(attempts)),
      };
      await commit(db, [{ build: (tx) => tx.update(outbox).set(later).where(eq(outbox.id, message.id)) }]);
    }
  }
  return messages.length;
}
