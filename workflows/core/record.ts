import { preparedWrite, type Write } from '#dialect';
import { auditEvent, dossier, outbox, party, section, type Capacity, type Workflow } from '#db/schema/dossier.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { EventObject } from 'xstate';
import { canonical, sha256 } from './canonical.ts';
import type { Actor } from './context.ts';
import type { Step } from './runtime.ts';

/** Who does it, when and under which command id. */
export type By = { command: string; commandId: string; actor: Actor; at: Date; input: unknown };

export type DossierRow = typeof dossier.$inferSelect;
export type Party = { organisationId: string; capacity: Capacity };
export type Message = {
  kind: 'command' | 'notice';
  dossierId?: string;
  payload: Record<string, unknown>;
  dueAt?: Date;
};

const ph = sql.placeholder;

const moveDossier = preparedWrite('move_dossier', (tx) =>
  tx
    .update(dossier)
    .set({
      state: sql`${ph('state')}`,
      context: ph('context') as never,
      version: sql`${dossier.version} + 1`,
      auditHash: sql`${ph('hash')}`,
      turn: sql`${ph('turn')}`,
      changedAt: ph('at') as never,
    })
    .where(and(eq(dossier.id, ph('id')), eq(dossier.version, ph('expected')))),
);

const insertAudit = preparedWrite('insert_audit', (tx) =>
  tx.insert(auditEvent).values({
    dossierId: ph('dossierId'),
    subject: ph('subject'),
    version: ph('version'),
    command: ph('command'),
    commandId: ph('commandId'),
    actorId: ph('actorId'),
    organisationId: ph('organisationId'),
    at: ph('at'),
    body: ph('body'),
    hash: ph('hash'),
  }),
);

const insertOutbox = preparedWrite('insert_outbox', (tx) =>
  tx.insert(outbox).values({
    id: ph('id'),
    kind: ph('kind'),
    dossierId: ph('dossierId'),
    payload: ph('payload'),
    dueAt: ph('dueAt'),
    attempts: 0,
  }),
);

const insertDossier = preparedWrite('insert_dossier', (tx) =>
  tx.insert(dossier).values({
    id: ph('id'),
    workflow: ph('workflow'),
    reference: ph('reference'),
    title: ph('title'),
    organisationId: ph('organisationId'),
    state: ph('state'),
    context: ph('context'),
    version: 1,
    auditHash: ph('auditHash'),
    turn: ph('turn'),
    openedAt: ph('at'),
    changedAt: ph('at'),
  }),
);

const insertParty = preparedWrite('insert_party', (tx) =>
  tx
    .insert(party)
    .values({ dossierId: ph('dossierId'), organisationId: ph('organisationId'), capacity: ph('capacity') }),
);

/**
 * The hash of what was typed. The text itself stays out of the chain, so that it can be erased; its hash shows that it was not
 * changed. Prepared `writes` (credentials) do not count: they differ on a repeat.
 */
export const inputHash = (input: unknown): string =>
  sha256(
    canonical(
      input !== null && typeof input === 'object' && 'writes' in input
        ? { ...input, writes: undefined }
        : (input ?? null),
    ),
  );

type Entry = {
  dossierId: string;
  subject: string;
  workflow: Workflow;
  version: number;
  event: EventObject;
  from: string | null;
  to: string;
  context: Record<string, unknown>;
  receipts?: readonly string[];
};

/** The audit row of one change: the exact bytes, and their hash over the hash before. */
export function auditRow(previousHash: string, entry: Entry, by: By): { hash: string; write: Write } {
  const body = canonical({
    ...entry,
    command: by.command,
    commandId: by.commandId,
    actorId: by.actor.id,
    organisationId: by.actor.organisationId,
    roles: by.actor.roles,
    at: by.at,
    input: inputHash(by.input),
    previous: previousHash,
  });
  const hash = sha256(previousHash, body);
  const { dossierId, subject, version } = entry;
  const { command, commandId, actor, at } = by;
  const row = {
    dossierId,
    subject,
    version,
    command,
    commandId,
    actorId: actor.id,
    organisationId: actor.organisationId,
    at,
    body,
    hash,
  };
  return { hash, write: insertAudit(row, 1) };
}

function outboxWrites(dossierId: string, step: Step, messages: readonly Message[], by: By): Write[] {
  const told: Message[] = step.effects.map(({ type, params }) => ({ kind: 'notice', payload: { type, ...params } }));
  return [...told, ...messages].map((message, n) =>
    insertOutbox(
      {
        id: `${by.commandId}/${n}`,
        kind: message.kind,
        dossierId: message.dossierId ?? dossierId,
        payload: message.payload,
        dueAt: message.dueAt ?? by.at,
      },
      1,
    ),
  );
}

/** The writes that make a step official: the dossier moves on, its chain grows, its effects are queued. */
export function record(
  row: DossierRow,
  step: Step,
  by: By,
  messages: readonly Message[],
  receipts: readonly string[],
): Write[] {
  const { id, workflow, version } = row;
  const { event, state, context } = step;
  const entry = {
    dossierId: id,
    subject: id,
    workflow,
    version: version + 1,
    event,
    from: row.state,
    to: state,
    context,
    receipts,
  };
  const audit = auditRow(row.auditHash, entry, by);
  const moved = { id, expected: version, state, context, hash: audit.hash, turn: step.turn, at: by.at };
  return [moveDossier(moved, 1), audit.write, ...outboxWrites(id, step, messages, by)];
}

export type Opening = {
  id: string;
  workflow: Workflow;
  reference: string;
  title: string;
  organisationId: string | null;
  parties: readonly Party[];
};

/** The writes that open a dossier: its row, its parties, the first link of its chain. */
export function recordOpening(
  opening: Opening,
  step: Step,
  by: By,
  messages: readonly Message[],
  receipts: readonly string[],
): Write[] {
  const { id, workflow, reference, title, organisationId, parties } = opening;
  const { event, state, context } = step;
  const entry = { dossierId: id, subject: id, workflow, version: 1, event, from: null, to: state, context, receipts };
  const audit = auditRow('', entry, by);
  const row = {
    id,
    workflow,
    reference,
    title,
    organisationId,
    state,
    context,
    auditHash: audit.hash,
    turn: step.turn,
    at: by.at,
  };
  return [
    insertDossier(row, 1),
    audit.write,
    ...parties.map(({ organisationId, capacity }) => insertParty({ dossierId: id, organisationId, capacity }, 1)),
    ...outboxWrites(id, step, messages, by),
  ];
}

export type SectionRow = typeof section.$inferSelect;

/** The writes that save one section of a dossier: its own version, its own chain; the dossier stays where it is. */
export function recordSection(
  row: DossierRow,
  before: SectionRow | undefined,
  name: string,
  body: Record<string, unknown>,
  by: By,
  receipts: readonly string[] = [],
): Write[] {
  const subject = `${row.id}/${name}`;
  const version = (before?.version ?? 0) + 1;
  // The step is named by its command: `saveSection`, or what else is kept beside the dossier.
  const event = { type: by.command.slice(by.command.indexOf('.') + 1), section: name };
  const entry = {
    dossierId: row.id,
    subject,
    workflow: row.workflow,
    version,
    event,
    from: row.state,
    to: row.state,
    context: {},
    ...(receipts.length > 0 && { receipts }),
  };
  const audit = auditRow(before?.auditHash ?? '', entry, by);
  const values = { version, body, auditHash: audit.hash, changedBy: by.actor.id, changedAt: by.at };
  const save: Write = before
    ? {
        rows: 1,
        build: (tx) =>
          tx
            .update(section)
            .set(values)
            .where(and(eq(section.dossierId, row.id), eq(section.name, name), eq(section.version, before.version))),
      }
    : { rows: 1, build: (tx) => tx.insert(section).values({ dossierId: row.id, name, ...values }) };
  // A section may only be saved while its dossier stands where the writer saw it.
  const unmoved: Write = {
    rows: 1,
    build: (tx) =>
      tx
        .update(dossier)
        .set({ changedAt: by.at })
        .where(and(eq(dossier.id, row.id), eq(dossier.state, row.state))),
  };
  return [save, audit.write, unmoved];
}
