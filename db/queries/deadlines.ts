import { prepared, type Db } from '#dialect';
import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { deadline } from '../schema/deadline.ts';
import { dossier } from '../schema/dossier.ts';

const ph = sql.placeholder;

const ofDossier = prepared('deadlines_of_dossier', (db) =>
  db
    .select()
    .from(deadline)
    .where(eq(deadline.dossierId, ph('id')))
    .orderBy(asc(deadline.dueOn), asc(deadline.id)),
);

/** Every limit of a dossier, the earliest due day first. */
export const deadlinesOf = async (db: Db, dossierId: string) => ofDossier(db).execute({ id: dossierId });

const missed = prepared('deadlines_missed', (db) =>
  db
    .select({
      id: deadline.id,
      dossierId: deadline.dossierId,
      name: deadline.name,
      dueOn: deadline.dueOn,
      workflow: dossier.workflow,
      version: dossier.version,
    })
    .from(deadline)
    .innerJoin(dossier, eq(dossier.id, deadline.dossierId))
    .where(and(eq(deadline.status, 'open'), lt(deadline.dueOn, ph('today')), isNull(deadline.passedAt)))
    .orderBy(asc(deadline.dueOn), asc(deadline.id))
    .limit(200),
);

/** Open limits whose last day is before `today` (local) and that were not yet recorded as passed. */
export const missedDeadlines = async (db: Db, today: string) => missed(db).execute({ today });

const page = { size: 50 };
const after = or(
  gt(deadline.dueOn, ph('afterDue')),
  and(eq(deadline.dueOn, ph('afterDue')), gt(deadline.id, ph('afterId'))),
);
const row = {
  deadline,
  reference: dossier.reference,
  title: dossier.title,
  workflow: dossier.workflow,
};

const forOrganisation = prepared('deadlines_for_organisation', (db) =>
  db
    .select(row)
    .from(deadline)
    .innerJoin(dossier, eq(dossier.id, deadline.dossierId))
    .where(and(eq(deadline.organisationId, ph('organisationId')), inArray(deadline.status, ['open', 'paused']), after))
    .orderBy(asc(deadline.dueOn), asc(deadline.id))
    .limit(page.size + 1),
);

const forAll = prepared('deadlines_for_all', (db) =>
  db
    .select(row)
    .from(deadline)
    .innerJoin(dossier, eq(dossier.id, deadline.dossierId))
    .where(and(inArray(deadline.status, ['open', 'paused']), eq(dossier.workflow, 'incident'), after))
    .orderBy(asc(deadline.dueOn), asc(deadline.id))
    .limit(page.size + 1),
);

export type DeadlineCursor = { dueOn: string; id: string };

/** Running limits by last day: of one organisation, or (null) of all incidents for the inspectorate. Paged by key. */
export async function runningDeadlines(
  db: Db,
  organisationId: string | null,
  cursor: DeadlineCursor = { dueOn: '', id: '' },
) {
  const key = { afterDue: cursor.dueOn, afterId: cursor.id };
  const rows =
    organisationId === null
      ? await forAll(db).execute(key)
      : await forOrganisation(db).execute({ ...key, organisationId });
  const items = rows.slice(0, page.size);
  const last = items.at(-1)?.deadline;
  return { items, next: rows.length > page.size && last ? { dueOn: last.dueOn, id: last.id } : null };
}
