import type { Write } from '#dialect';
import { applicationById, assignmentsOf, deficienciesOf } from '#db/queries/conformity.ts';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { deficiency, report } from '#db/schema/conformity.ts';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { closeDeadlines, lapseDeadlines } from '../core/deadlines.ts';
import { reason, text } from '../core/input.ts';
import type { DossierRow, Message } from '../core/record.ts';
import type { Step } from '../core/runtime.ts';
import { ownTerm, stageWrites } from './deadlines.ts';

/** What every step of an assessment may have to look at. */
export async function read({ db }: Pick<Context, 'db'>, row: DossierRow) {
  const [found, deficiencies, assignments, deadlines] = await Promise.all([
    applicationById(db, row.id),
    deficienciesOf(db, row.id),
    assignmentsOf(db, row.id),
    deadlinesOf(db, row.id),
  ]);
  return { application: required(found, 'application'), deficiencies, assignments, deadlines };
}
export type Facts = Awaited<ReturnType<typeof read>>;

/** How many questions wait for an answer. */
export const openQuestions = ({ deficiencies }: Facts) => deficiencies.filter(({ status }) => status === 'open').length;
/** The tasks of one person in this assessment. */
export const tasksOf = ({ assignments }: Facts, userId: string) =>
  assignments.filter((one) => one.userId === userId).map(({ task }) => task);

/** Reviewers and deciders may not be among those who assessed (Annex VII 4.7). */
export const assessed = (tasks: readonly string[]) => tasks.includes('assessor') || tasks.includes('responsible');

/** The stage limits that this step opens and closes. */
export const moved = (step: Step, { application }: Facts, now: Date, row: DossierRow): Write[] =>
  stageWrites(row.id, application.bodyId, row.state, step.state, dayOf(now), row.version + 1);

/** Nobody is bound any more. */
export const ended = (row: DossierRow, now: Date): Write[] =>
  lapseDeadlines(row.id, 'all', dayOf(now), row.version + 1);

/** The decision ends the term that the body set itself. */
export const endOwnTerm = (row: DossierRow, now: Date): Write[] =>
  closeDeadlines(row.id, [ownTerm], dayOf(now), row.version + 1);

/** Keeps what was concluded at the end of a stage. */
export const written = (
  dossierId: string,
  commandId: string,
  stage: (typeof report.$inferInsert)['stage'],
  conclusion: string,
  by: string,
  now: Date,
): Write => ({
  rows: 1,
  build: (tx) =>
    tx.insert(report).values({ id: commandId, dossierId, stage, conclusion, writtenBy: by, writtenOn: dayOf(now) }),
});

/** Concluding a stage accepts the answers given in it. */
export const acceptAnswers = (dossierId: string): Write => ({
  build: (tx) =>
    tx
      .update(deficiency)
      .set({ status: 'accepted' })
      .where(and(eq(deficiency.dossierId, dossierId), eq(deficiency.status, 'answered'))),
});

/** A command of the register on the system, after this step is on disk. */
export const toSystem = (name: string, { application }: Facts, input: Record<string, unknown>): Message => ({
  kind: 'command',
  dossierId: application.systemId,
  payload: { command: name, input },
});

/** The text of a report. */
export const Conclusion = z.object({ conclusion: text(8000, 10) });
/** The grounds of a step. */
export const Reason = z.object({ reason });
