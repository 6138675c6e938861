import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, gt, inArray, lt, lte, or, sql } from 'drizzle-orm';
import { deadline } from '../schema/deadline.ts';
import { dossier } from '../schema/dossier.ts';
import { incident } from '../schema/incident.ts';
import { registerEntry, system } from '../schema/system.ts';

const ph = sql.placeholder;
const pageSize = 25;

// The condition stands inside `min`, so that the few limits of the dossier are read and not all that are open.
/** The earliest limit that still runs. */
const nextDueOn = sql<
  string | null
>`(select min(case when l.status = 'open' then l.due_on end) from deadline l where l.dossier_id = ${dossier.id})`;
/** The earliest limit there ever was: it keeps its place when the duty is fulfilled. Without one: behind all others. */
const rank = sql<string>`coalesce((select min(case when l.status <> 'lapsed' then l.due_on end) from deadline l where l.dossier_id = ${dossier.id}), '9999')`;

const row = {
  id: dossier.id,
  reference: dossier.reference,
  state: dossier.state,
  turn: dossier.turn,
  openedAt: dossier.openedAt,
  changedAt: dossier.changedAt,
  systemName: system.name,
  versionLabel: system.versionLabel,
  systemNumber: system.number,
  occurredOn: incident.occurredOn,
  facts: incident.facts,
  sites: registerEntry.sites,
  nextDueOn,
  providerWasLate: sql<
    boolean | number
  >`exists (select 1 from deadline p where p.organisation_id = ${incident.providerId} and p.status = 'late')`,
};

const incidentsWith = <C extends Partial<typeof ranked>>(db: Db, columns: typeof row & C) =>
  db
    .select(columns)
    .from(dossier)
    .innerJoin(incident, eq(incident.id, dossier.id))
    .innerJoin(system, eq(system.id, incident.systemId))
    .leftJoin(registerEntry, eq(registerEntry.dossierId, incident.systemId));
const ranked = { rank: rank.as('rank') };
const incidentsByRank = (db: Db) => incidentsWith(db, { ...row, ...ranked });
const incidents = (db: Db) => incidentsWith(db, row);

const afterRank = or(gt(rank, ph('rank')), and(eq(rank, ph('rank')), gt(dossier.id, ph('id'))));

const beforeChange = or(
  lt(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)),
  and(eq(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)), lt(dossier.id, ph('beforeId'))),
);

const inState = prepared('worklist_in_state', (db) =>
  incidentsByRank(db)
    .where(and(eq(dossier.workflow, 'incident'), eq(dossier.state, ph('state')), afterRank))
    .orderBy(asc(rank), asc(dossier.id))
    .limit(pageSize + 1),
);

const everywhere = prepared('worklist_all', (db) =>
  incidents(db)
    .where(and(eq(dossier.workflow, 'incident'), beforeChange))
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(pageSize + 1),
);

const changedInState = prepared('worklist_changed_in_state', (db) =>
  incidents(db)
    .where(and(eq(dossier.workflow, 'incident'), eq(dossier.state, ph('state')), beforeChange))
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(pageSize + 1),
);

const pressing = prepared('worklist_pressing', (db) =>
  incidentsByRank(db)
    .where(
      and(
        eq(dossier.workflow, 'incident'),
        inArray(
          dossier.id,
          db
            .select({ id: deadline.dossierId })
            .from(deadline)
            .where(and(eq(deadline.status, 'open'), lte(deadline.dueOn, ph('until')))),
        ),
        afterRank,
      ),
    )
    .orderBy(asc(rank), asc(dossier.id))
    .limit(pageSize + 1),
);

export type RankCursor = { rank: string; id: string };
export type ChangeCursor = { at: Date; id: string };
const first: RankCursor = { rank: '', id: '' };
const newest: ChangeCursor = { at: new Date('9999-12-31T00:00:00Z'), id: '' };

const byRank = <R extends { id: string; rank: string }>(rows: R[]) => {
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? { rank: last.rank, id: last.id } : null };
};

/** Incidents in one state, the earliest limit first, twenty-five at a time. */
export const worklistInState = async (db: Db, state: string, { rank, id }: RankCursor = first) =>
  byRank(await inState(db).execute({ state, rank, id }));

/** Incidents with a running limit on or before a local day, the earliest first, twenty-five at a time. */
export const worklistUntil = async (db: Db, until: string, { rank, id }: RankCursor = first) =>
  byRank(await pressing(db).execute({ until, rank, id }));

/** All incidents, or (state) those in one state, last changed first, twenty-five at a time. */
export async function worklistOfAll(db: Db, { at, id }: ChangeCursor = newest, state: string | null = null) {
  const key = { before: at, beforeId: id };
  const rows = state === null ? await everywhere(db).execute(key) : await changedInState(db).execute({ ...key, state });
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? { at: last.changedAt, id: last.id } : null };
}

export type WorklistRow = Awaited<ReturnType<typeof worklistOfAll>>['items'][number];

const reviews = prepared('registrations_in_review', (db) =>
  db
    .select({
      id: dossier.id,
      reference: dossier.reference,
      title: dossier.title,
      changedAt: dossier.changedAt,
      providerName: sql<string | null>`(select o.name from organisation o where o.id = ${dossier.organisationId})`,
    })
    .from(dossier)
    .where(
      and(
        eq(dossier.workflow, 'registration'),
        eq(dossier.state, 'inReview'),
        or(
          gt(dossier.changedAt, sql.param(ph('at'), dossier.changedAt)),
          and(eq(dossier.changedAt, sql.param(ph('at'), dossier.changedAt)), gt(dossier.id, ph('id'))),
        ),
      ),
    )
    .orderBy(asc(dossier.changedAt), asc(dossier.id))
    .limit(pageSize + 1),
);

/** Registrations that wait for the inspectorate, the longest waiting first, twenty-five at a time. */
export async function registrationsInReview(db: Db, { at, id }: ChangeCursor = { at: new Date(0), id: '' }) {
  const rows = await reviews(db).execute({ at, id });
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? { at: last.changedAt, id: last.id } : null };
}

const byReference = prepared('incidents_by_reference', (db) =>
  db
    .select({
      reference: dossier.reference,
      id: dossier.id,
      state: dossier.state,
      turn: dossier.turn,
      reportedAt: dossier.openedAt,
      changedAt: dossier.changedAt,
      occurredOn: incident.occurredOn,
      systemNumber: system.number,
      systemName: system.name,
      versionLabel: system.versionLabel,
      nextDueOn,
    })
    .from(dossier)
    .innerJoin(incident, eq(incident.id, dossier.id))
    .innerJoin(system, eq(system.id, incident.systemId))
    .where(and(eq(dossier.workflow, 'incident'), lt(dossier.reference, ph('before'))))
    .orderBy(desc(dossier.reference))
    .limit(pageSize + 1),
);

/** Incidents with the highest numbers below `before` (none: the newest), twenty-five at a time; for the interface in JSON. */
export async function incidentsBefore(db: Db, before: string | null) {
  const rows = await byReference(db).execute({ before: before ?? 'INC-9999-999999' });
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? items.at(-1)!.reference : null };
}
