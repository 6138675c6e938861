import { col, index, table } from '#dialect';
import type { Capacity } from './dossier.ts';

export type Explanation = { nl: string; en: string };
export type Moved = { from: string; to: string; reason: string; name?: string };
export type Stop = { from: string; to: string | null; ground: string };
/** One step of the sum: rule, provision, from and to (local days or instants), why, and whether it is only another reading. */
export type SumStep = { rule: string; cite: string | null; from: string; to: string; why: Explanation; open: boolean };
/** What a limit was before a change: its day, start, rule and version of the law; and what changed it, in which audited step. */
export type DeadlineChange = {
  dueOn: string;
  reason: string;
  at: string;
  startedOn?: string;
  rule?: string;
  lawVersion?: string | null;
  cause?: 'facts' | 'awareness';
  version?: number;
};

export const deadlineStatuses = ['open', 'paused', 'met', 'late', 'lapsed'] as const;

/** A legal time limit: a due day with its citation and its sum, never a timer. `met` and `late` are frozen at first filing. */
export const deadline = table(
  'deadline',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    name: col.text('name').notNull(),
    /** Whom it binds. */
    organisationId: col.text('organisation_id'),
    capacity: col.text('capacity').$type<Capacity>(),
    status: col.oneOf('status', deadlineStatuses).notNull(),
    startedOn: col.day('started_on').notNull(),
    nominalOn: col.day('nominal_on').notNull(),
    targetOn: col.day('target_on').notNull(),
    dueOn: col.day('due_on').notNull(),
    dueAt: col.text('due_at').notNull(),
    lengthDays: col.int('length_days'),
    trigger: col.json<Explanation>('trigger').notNull(),
    rule: col.text('rule').notNull(),
    lawStatus: col.text('law_status').notNull(),
    citations: col.json<string[]>('citations').notNull(),
    explanation: col.json<Explanation>('explanation').notNull(),
    /** Absent for limits that were opened before the sum was kept. */
    steps: col.json<SumStep[]>('steps'),
    /** The version of the law that set it, such as `mdr@2021-05-26`. */
    lawVersion: col.text('law_version'),
    moved: col.json<Moved[]>('moved').notNull(),
    stops: col.json<Stop[]>('stops').notNull(),
    history: col.json<DeadlineChange[]>('history').notNull(),
    openedVersion: col.int('opened_version').notNull(),
    closedVersion: col.int('closed_version'),
    closedOn: col.day('closed_on'),
    /** Set when the missed limit was recorded as a step. */
    passedAt: col.instant('passed_at'),
  },
  (t) => [
    index('deadline_open').on(t.status, t.dueOn, t.id),
    index('deadline_organisation').on(t.organisationId, t.status, t.dueOn, t.id),
    index('deadline_dossier').on(t.dossierId),
  ],
);
