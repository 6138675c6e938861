import { commit, isUnavailable, isUniqueViolation, type Write } from '#dialect';
import { auditOfCommand, dossierById, sectionOf, type DossierWithParties } from '#db/queries/dossier.ts';
import { RowsMismatch } from '#db/rows-mismatch.ts';
import type { AnyStateMachine, EventObject } from 'xstate';
import type { z } from 'zod';
import type { Context } from './context.ts';
import { Conflict, Forbidden, Invalid, NotFound, Refused, Unavailable } from './errors.ts';
import { may, rolesFor, sees, type CommandName } from './permissions.ts';
import { receiptWrites, type Receipt } from './receipt.ts';
import { inputHash, record, recordOpening, recordSection, type By, type Message, type Opening } from './record.ts';
import { advance, assertStep, begin, type Step } from './runtime.ts';

/** Which dossier, which version the page showed, and the id under which a repeat is recognised. */
export type Call = { dossierId: string; expectedVersion: number; commandId: string };

/** What a command adds to the step itself. Pure data: the caller commits it together with the step. */
export type Outcome = { writes?: readonly Write[]; receipts?: readonly Receipt[]; messages?: readonly Message[] };

export type Asked = { actor: Context['actor']; now: Date; call: Call };

/** One command: its schema, what it reads, and what it decides. Deciding (`event`, `outcome`) reads nothing. */
export type Spec<S extends z.ZodType, F> = {
  input: S;
  /** Reads what deciding needs. Throws `Invalid` when the input points at nothing. */
  read?: (context: Context, row: DossierWithParties, input: z.output<S> | undefined) => Promise<F>;
  /** The event with the facts its guard looks at. `input` is undefined when a page asks whether the step would be possible. */
  event: (
    facts: F,
    input: z.output<S> | undefined,
    asked: Pick<Asked, 'actor' | 'now'>,
    row: DossierWithParties,
  ) => EventObject;
  outcome?: (step: Step, facts: F, input: z.output<S>, asked: Asked, row: DossierWithParties) => Outcome;
};

export type Result = { dossierId: string; version: number };

/** A command on an existing dossier. */
export type Command = {
  name: CommandName;
  input: z.ZodType;
  /** Runs the whole path: who, which version, which step, one commit. Throws a `CommandError`, and then nothing has changed. */
  run(context: Context, call: Call, input: unknown): Promise<Result>;
  /** The event as it would be with nothing filled in, to tell whether the step is possible now. */
  probe(context: Context, row: DossierWithParties): Promise<EventObject>;
};

/** The dossier, for an actor who may know of it; else `NotFound`. */
export async function dossierFor(context: Context, id: string): Promise<DossierWithParties> {
  const row = await dossierById(context.db, id);
  if (!row || !sees(context.actor, row)) throw new NotFound(id);
  return row;
}

/** What this command already did: a double click and a repeated request get the answer of the first. */
async function repeated(context: Context, by: By, subject: string, dossierId: string): Promise<Result | undefined> {
  const before = await auditOfCommand(context.db, by.commandId, subject);
  if (!before || before.actorId !== context.actor.id || before.command !== by.command) return undefined;
  const { input } = JSON.parse(before.body) as { input: string };
  if (input !== inputHash(by.input)) throw new Refused(by.command, ['commandIdIsNew']);
  return { dossierId, version: before.version };
}

type Path = { name: string; commandId: string; dossierId: string };

/** Tells the observer how it ended, and turns what the engine throws into an error a person can act on. */
async function observed(
  context: Context,
  path: Path,
  work: () => Promise<Result & { from?: string | null; to?: string; repeated?: boolean }>,
) {
  const started = performance.now();
  const { name: command, ...ids } = path;
  const ms = () => Math.round((performance.now() - started) * 1000) / 1000;
  try {
    const { repeated: again, ...done } = await work();
    context.observe?.({ command, ...ids, ...done, outcome: again ? 'repeated' : 'done', ms: ms() });
    return { dossierId: done.dossierId, version: done.version };
  } catch (error) {
    const known = isUnavailable(error) ? new Unavailable(command, { cause: error }) : error;
    context.observe?.({ command, ...ids, outcome: (known as { kind?: string }).kind ?? 'bug', ms: ms() });
    throw known;
  }
}

/** Commands on dossiers of one machine. */
export const commandOf =
  (machine: AnyStateMachine) =>
  <S extends z.ZodType, F = undefined>(name: CommandName, spec: Spec<S, F>): Command => ({
    name,
    input: spec.input,
    probe: async (context, row) =>
      spec.event(
        (await spec.read?.(context, row, undefined)) as F,
        undefined,
        { actor: context.actor, now: context.now },
        row,
      ),
    run: (context, call, given) =>
      observed(context, { name, commandId: call.commandId, dossierId: call.dossierId }, async () => {
        const { db, actor, now } = context;
        const input = given as z.output<S>;
        const by: By = { command: name, commandId: call.commandId, actor, at: now, input };
        try {
          const row = await dossierFor(context, call.dossierId);
          if (!may(actor, name, row)) throw new Forbidden(name, rolesFor(name));
          if (row.version !== call.expectedVersion) throw new RowsMismatch();
          // Before anything is read: a step that does not exist here has no facts to look for.
          assertStep(machine, row, name.slice(name.indexOf('.') + 1));
          const facts = (await spec.read?.(context, row, input)) as F;
          const step = advance(machine, row, spec.event(facts, input, { actor, now }, row));
          const outcome = spec.outcome?.(step, facts, input, { actor, now, call }, row) ?? {};
          const { writes = [], receipts = [], messages = [] } = outcome;
          const kept = receiptWrites(row.id, row.version + 1, receipts, by);
          await commit(db, [...record(row, step, by, messages, kept.hashes), ...kept.writes, ...writes]);
          return { dossierId: row.id, version: row.version + 1, from: row.state, to: step.state };
        } catch (error) {
          const before = await repeated(context, by, call.dossierId, call.dossierId);
          if (before) return { ...before, repeated: true };
          throw error instanceof RowsMismatch || isUniqueViolation(error) ? new Conflict(call.dossierId) : error;
        }
      }),
  });

/** What a command that opens a dossier decides. */
export type OpenSpec<S extends z.ZodType, F> = {
  input: S;
  read?: (context: Context, input: z.output<S>, id: string) => Promise<F>;
  open: (
    facts: F,
    input: z.output<S>,
    asked: Omit<Asked, 'call'> & { id: string },
  ) => Omit<Opening, 'id' | 'workflow'> & Outcome & { event: EventObject };
};

export type OpenCommand = {
  name: CommandName;
  input: z.ZodType;
  /** Opens a dossier; its id is the command id, so that a repeat finds the dossier it made. */
  run(context: Context, call: { commandId: string }, input: unknown): Promise<Result>;
};

/** Commands that open a dossier of one machine. */
export const openingOf =
  (machine: AnyStateMachine, workflow: Opening['workflow']) =>
  <S extends z.ZodType, F = undefined>(name: CommandName, spec: OpenSpec<S, F>): OpenCommand => ({
    name,
    input: spec.input,
    run: (context, { commandId }, given) =>
      observed(context, { name, commandId, dossierId: commandId }, async () => {
        const { db, actor, now } = context;
        const input = given as z.output<S>;
        if (!may(actor, name, null)) throw new Forbidden(name, rolesFor(name));
        const by: By = { command: name, commandId, actor, at: now, input };
        const again = await repeated(context, by, commandId, commandId);
        if (again) return { ...again, repeated: true };
        const facts = (await spec.read?.(context, input, commandId)) as F;
        const {
          event,
          writes = [],
          receipts = [],
          messages = [],
          ...opening
        } = spec.open(facts, input, { actor, now, id: commandId });
        const step = begin(machine, event);
        const kept = receiptWrites(commandId, 1, receipts, by);
        try {
          const opened = recordOpening({ ...opening, id: commandId, workflow }, step, by, messages, kept.hashes);
          await commit(db, [...opened, ...kept.writes, ...writes]);
        } catch (error) {
          const before = await repeated(context, by, commandId, commandId);
          if (before) return { ...before, repeated: true };
          throw error instanceof RowsMismatch || isUniqueViolation(error) ? new Conflict(commandId) : error;
        }
        return { dossierId: commandId, version: 1, from: null, to: step.state };
      }),
  });

/**
 * Saving the answers of one section: audited, with the section's own version, without moving the dossier. What the answers
 * decide (`outcome`) is kept in the same commit.
 */
export async function saveSection(
  context: Context,
  name: CommandName,
  call: Call & { section: string },
  body: Record<string, unknown>,
  whileIn: readonly string[],
  { writes = [], receipts = [] }: Pick<Outcome, 'writes' | 'receipts'> = {},
): Promise<Result> {
  return observed(context, { name, commandId: call.commandId, dossierId: call.dossierId }, async () => {
    const row = await dossierFor(context, call.dossierId);
    if (!may(context.actor, name, row)) throw new Forbidden(name, rolesFor(name));
    const by: By = { command: name, commandId: call.commandId, actor: context.actor, at: context.now, input: body };
    const before = await sectionOf(context.db, row.id, call.section);
    try {
      // Inside: a repeat of a page that was saved before the dossier moved on gets the answer of the first.
      if (!whileIn.includes(row.state)) throw new Conflict(row.id);
      if ((before?.version ?? 0) !== call.expectedVersion) throw new RowsMismatch();
      const kept = receiptWrites(row.id, call.expectedVersion + 1, receipts, by);
      const saved = recordSection(row, before, call.section, body, by, kept.hashes);
      await commit(context.db, [...saved, ...kept.writes, ...writes]);
    } catch (error) {
      const done = await repeated(context, by, `${row.id}/${call.section}`, row.id);
      if (done) return { ...done, repeated: true };
      throw error instanceof RowsMismatch || isUniqueViolation(error) ? new Conflict(row.id) : error;
    }
    return { dossierId: row.id, version: call.expectedVersion + 1, from: row.state, to: row.state };
  });
}

/** For `read`: what was pointed at must exist, else the message `unknown` stands at that field. */
export function required<T>(found: T | undefined | null, field: string, message = 'unknown'): T {
  if (found === undefined || found === null) throw new Invalid({ [field]: message });
  return found;
}
