import type { Db } from '#dialect';
import type { PersonRole } from '#db/schema/account.ts';

/** What a person, or the register itself, may be at one moment. */
export type Role = PersonRole | 'system';

/** Who asks for a change: one person in one role for one organisation. */
export type Actor = {
  id: string;
  name: string;
  roles: readonly Role[];
  organisationId: string | null;
  language: 'nl' | 'en';
};

/** What the observer of the command path is told: identifiers and durations, no names and no text. */
export type Observation = {
  command: string;
  commandId: string;
  dossierId: string;
  outcome: 'done' | 'repeated' | string;
  from?: string | null;
  to?: string;
  version?: number;
  ms: number;
};

/** Everything a command takes from outside. The clock is an argument: `now` is the instant of the whole command. */
export type Context = {
  db: Db;
  actor: Actor;
  now: Date;
  observe?: (observation: Observation) => void;
};

/** The register itself, acting on an earlier decision of a person. */
export const systemActor: Actor = {
  id: 'system',
  name: 'Waarborg',
  roles: ['system'],
  organisationId: null,
  language: 'nl',
};
