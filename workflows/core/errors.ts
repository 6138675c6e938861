/** A change that was refused for a reason the person can act on. Everything else that is thrown is a bug. */
export abstract class CommandError extends Error {
  abstract readonly kind: Problem;
}

export type Problem =
  'not-found' | 'forbidden' | 'conflict' | 'illegal-transition' | 'refused' | 'invalid' | 'unavailable';

/** It does not exist, or not for this actor: the same answer for both. */
export class NotFound extends CommandError {
  readonly kind = 'not-found';
}

/** The role or the organisation of the actor may not do this. */
export class Forbidden extends CommandError {
  readonly kind = 'forbidden';
  readonly roles: readonly string[];
  constructor(command: string, roles: readonly string[]) {
    super(command);
    this.roles = roles;
  }
}

/** Someone was first: the dossier has another version than the page showed. */
export class Conflict extends CommandError {
  readonly kind = 'conflict';
  readonly dossierId: string;
  constructor(dossierId: string) {
    super(dossierId);
    this.dossierId = dossierId;
  }
}

/** This step does not exist in the present state; `allowed` are the steps that do. */
export class IllegalTransition extends CommandError {
  readonly kind = 'illegal-transition';
  readonly allowed: readonly string[];
  constructor(where: string, allowed: readonly string[]) {
    super(where);
    this.allowed = allowed;
  }
}

/** A guard said no: its name is the key of the explanation. `missing` names what is still to be supplied. */
export class Refused extends CommandError {
  readonly kind = 'refused';
  readonly guards: readonly string[];
  readonly missing: readonly string[];
  constructor(where: string, guards: readonly string[], missing: readonly string[] = []) {
    super(where);
    this.guards = guards;
    this.missing = missing;
  }
}

/** The input fits its schema but not the register: message keys by field name. */
export class Invalid extends CommandError {
  readonly kind = 'invalid';
  readonly fields: Record<string, string>;
  constructor(fields: Record<string, string>) {
    super(Object.keys(fields).join(', '));
    this.fields = fields;
  }
}

/** The engine is busy, full or stopping: the same command may succeed later. */
export class Unavailable extends CommandError {
  readonly kind = 'unavailable';
}
