import type { Db } from '#dialect';
import { dossierById } from '#db/queries/dossier.ts';
import type { Command, OpenCommand } from '#workflows/core/command.ts';
import type { Actor } from '#workflows/core/context.ts';
import { idOf } from './names.ts';

/** Where and when a step takes place. `commandId` follows from the name of the step. */
export type Moment = { db: Db; now: Date; commandId: string };

/** One thing that somebody did. Steps are taken in the order of their instants. */
export type Step = { at: Date; name: string; take: (moment: Moment) => Promise<unknown> };

/** Opens a dossier; its id is the id of the step. */
export const opens = (at: Date, name: string, actor: Actor, command: OpenCommand, input: unknown): Step => ({
  at,
  name,
  take: ({ db, now, commandId }) => command.run({ db, actor, now }, { commandId }, command.input.parse(input)),
});

/** Acts on a dossier as it stands at that moment. */
export const acts = (
  at: Date,
  name: string,
  actor: Actor,
  command: Command,
  dossierId: string,
  input: unknown = {},
): Step => ({
  at,
  name,
  take: async ({ db, now, commandId }) => {
    const expectedVersion = (await dossierById(db, dossierId))?.version ?? 0;
    return command.run({ db, actor, now }, { dossierId, expectedVersion, commandId }, command.input.parse(input));
  },
});

/** The command id of a step. */
export const commandIdOf = ({ name }: Pick<Step, 'name'>): string => idOf(name);
