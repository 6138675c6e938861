import { col, index, primaryKey, table, uniqueIndex } from '#dialect';

export const workflows = [
  'registration',
  'conformity',
  'incident',
  'deployment',
  'organisation',
  'account',
  'reevaluation',
] as const;
export type Workflow = (typeof workflows)[number];

export const capacities = [
  'provider',
  'authorised-representative',
  'notified-body',
  'deployer',
  'authority',
  'reporter',
  'self',
] as const;
export type Capacity = (typeof capacities)[number];

/** Everything that has a state: one table for all workflows, so that worklists, permissions, deadlines and audit are uniform. */
export const dossier = table(
  'dossier',
  {
    id: col.text('id').primaryKey(),
    workflow: col.oneOf('workflow', workflows).notNull(),
    /** The number people use: NL-AI-2026-000123, CA-2026-000042, INC-2026-000311. */
    reference: col.text('reference').notNull(),
    title: col.text('title').notNull(),
    organisationId: col.text('organisation_id'),
    /** The state value of the machine, nested states joined by a dot. */
    state: col.text('state').notNull(),
    context: col.json<Record<string, unknown>>('context').notNull(),
    /** The number of the last audited step. The only lock. */
    version: col.int('version').notNull(),
    auditHash: col.text('audit_hash').notNull(),
    /** Who has to act: the capacity of a party, or nobody. */
    turn: col.oneOf('turn', capacities),
    openedAt: col.instant('opened_at').notNull(),
    changedAt: col.instant('changed_at').notNull(),
  },
  (t) => [
    uniqueIndex('dossier_reference').on(t.workflow, t.reference),
    index('dossier_changed').on(t.workflow, t.changedAt, t.id),
    index('dossier_state').on(t.workflow, t.state, t.changedAt, t.id),
    index('dossier_organisation').on(t.organisationId, t.workflow),
  ],
);

/** Who takes part in a dossier, and in which capacity. Only parties, competent authorities and the public of a public dossier see it. */
export const party = table(
  'party',
  {
    dossierId: col.text('dossier_id').notNull(),
    organisationId: col.text('organisation_id').notNull(),
    capacity: col.oneOf('capacity', capacities).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.dossierId, t.organisationId, t.capacity] }),
    index('party_organisation').on(t.organisationId, t.capacity),
  ],
);

/** Every change, with the exact bytes that were hashed. A subject is a dossier, or a section of one (`<dossier>/<section>`). */
export const auditEvent = table(
  'audit_event',
  {
    seq: col.serial('seq'),
    dossierId: col.text('dossier_id').notNull(),
    subject: col.text('subject').notNull(),
    version: col.int('version').notNull(),
    command: col.text('command').notNull(),
    commandId: col.text('command_id').notNull(),
    actorId: col.text('actor_id').notNull(),
    organisationId: col.text('organisation_id'),
    at: col.instant('at').notNull(),
    body: col.text('body').notNull(),
    hash: col.text('hash').notNull(),
  },
  (t) => [
    uniqueIndex('audit_subject_version').on(t.subject, t.version),
    uniqueIndex('audit_command').on(t.commandId, t.subject),
    index('audit_dossier').on(t.dossierId, t.seq),
  ],
);

/** The answers of one group of questions. It has its own version, so that two people can work on two sections. */
export const section = table(
  'section',
  {
    dossierId: col.text('dossier_id').notNull(),
    name: col.text('name').notNull(),
    version: col.int('version').notNull(),
    body: col.json<Record<string, unknown>>('body').notNull(),
    auditHash: col.text('audit_hash').notNull(),
    changedBy: col.text('changed_by').notNull(),
    changedAt: col.instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.dossierId, t.name] })],
);

/** What has to happen after a commit, at least once. */
export const outbox = table(
  'outbox',
  {
    id: col.text('id').primaryKey(),
    kind: col.oneOf('kind', ['command', 'notice'] as const).notNull(),
    dossierId: col.text('dossier_id').notNull(),
    payload: col.json<Record<string, unknown>>('payload').notNull(),
    dueAt: col.instant('due_at').notNull(),
    claimedAt: col.instant('claimed_at'),
    deliveredAt: col.instant('delivered_at'),
    attempts: col.int('attempts').notNull(),
    lastError: col.text('last_error'),
  },
  (t) => [index('outbox_open').on(t.deliveredAt, t.dueAt, t.id)],
);

/** A message for the people of an organisation about a dossier, delivered from the outbox. */
export const notice = table(
  'notice',
  {
    id: col.text('id').primaryKey(),
    organisationId: col.text('organisation_id').notNull(),
    dossierId: col.text('dossier_id').notNull(),
    message: col.text('message').notNull(),
    at: col.instant('at').notNull(),
    readAt: col.instant('read_at'),
  },
  (t) => [index('notice_organisation').on(t.organisationId, t.at, t.id)],
);

/** The heads of all chains on one day, as one hash: proof against removal of whole dossiers. */
export const seal = table('seal', {
  day: col.day('day').primaryKey(),
  /** How many audit rows there were, and the highest sequence number. */
  rows: col.int('rows').notNull(),
  lastSeq: col.int('last_seq').notNull(),
  root: col.text('root').notNull(),
  at: col.instant('at').notNull(),
});

/** Yearly series of reference numbers. */
export const counter = table('counter', {
  series: col.text('series').primaryKey(),
  value: col.int('value').notNull(),
});

/** Counts kept in the same commit as what they count, so that no page counts. */
export const tally = table('tally', {
  key: col.text('key').primaryKey(),
  count: col.int('count').notNull(),
});
