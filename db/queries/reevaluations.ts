import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm';
import { dossier } from '../schema/dossier.ts';
import { difference, differenceKind, reevaluation, reevaluationCount } from '../schema/reevaluation.ts';

const ph = sql.placeholder;
const pageSize = 25;

const columns = {
  run: reevaluation,
  reference: dossier.reference,
  state: dossier.state,
  version: dossier.version,
  openedAt: dossier.openedAt,
};

const byId = prepared('reevaluation_by_id', (db) =>
  db
    .select(columns)
    .from(reevaluation)
    .innerJoin(dossier, eq(dossier.id, reevaluation.id))
    .where(eq(reevaluation.id, ph('id'))),
);
export async function reevaluationById(db: Db, id: string) {
  const [row] = await byId(db).execute({ id });
  return row;
}

const underWay = prepared('reevaluations_under_way', (db) =>
  db
    .select(columns)
    .from(dossier)
    .innerJoin(reevaluation, eq(reevaluation.id, dossier.id))
    .where(and(eq(dossier.workflow, 'reevaluation'), inArray(dossier.state, ['planned', 'running'])))
    .orderBy(asc(dossier.openedAt), asc(dossier.id))
    .limit(1),
);
/** The run that the register works on now: the oldest that is planned or running. */
export async function openReevaluation(db: Db) {
  const [row] = await underWay(db).execute({});
  return row;
}

const latestOfLaw = prepared('latest_reevaluation', (db) =>
  db
    .select({ run: reevaluation, state: dossier.state })
    .from(dossier)
    .innerJoin(reevaluation, eq(reevaluation.id, dossier.id))
    .where(and(eq(dossier.workflow, 'reevaluation'), eq(reevaluation.kind, 'law')))
    .orderBy(desc(dossier.openedAt), desc(dossier.id))
    .limit(1),
);
/** The run over the law in force that was planned last. */
export async function latestReevaluation(db: Db) {
  const [row] = await latestOfLaw(db).execute({});
  return row;
}

const list = prepared('reevaluations', (db) =>
  db
    .select({
      ...columns,
      differences: sql<
        number | null
      >`(select c.count from reevaluation_count c where c.run_id = ${reevaluation.id} and c.name = 'differences')`,
    })
    .from(dossier)
    .innerJoin(reevaluation, eq(reevaluation.id, dossier.id))
    .where(
      and(
        eq(dossier.workflow, 'reevaluation'),
        eq(reevaluation.kind, ph('kind')),
        or(
          lt(dossier.openedAt, sql.param(ph('at'), dossier.openedAt)),
          and(eq(dossier.openedAt, sql.param(ph('at'), dossier.openedAt)), lt(dossier.id, ph('id'))),
        ),
      ),
    )
    .orderBy(desc(dossier.openedAt), desc(dossier.id))
    .limit(pageSize + 1),
);
/** Runs of one kind, the newest first, twenty-five at a time. */
export async function reevaluationsOf(
  db: Db,
  kind: 'law' | 'scenario',
  { at, id }: { at: Date; id: string } = { at: new Date('9999-12-31T00:00:00Z'), id: '' },
) {
  const rows = await list(db).execute({ kind, at, id });
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? { at: last.openedAt, id: last.run.id } : null };
}

const counts = prepared('reevaluation_counts', (db) =>
  db
    .select({ name: reevaluationCount.name, count: reevaluationCount.count })
    .from(reevaluationCount)
    .where(eq(reevaluationCount.runId, ph('runId'))),
);
/** Everything that was counted of a run, by name. */
export const countsOfRun = async (db: Db, runId: string): Promise<ReadonlyMap<string, number>> =>
  new Map((await counts(db).execute({ runId })).map(({ name, count }) => [name, count]));

export type DifferenceFilter = { kind: string | null; deviceClass: string | null; providerId: string | null };

/** One statement per set of filters, so that each is planned once and walks an index of its own. */
const pages = Array.from({ length: 8 }, (_, n) =>
  prepared(`differences_${n}`, (db) =>
    db
      .select()
      .from(difference)
      .where(
        and(
          eq(difference.runId, ph('runId')),
          gt(difference.systemNumber, ph('after')),
          ...(n & 1
            ? [
                inArray(
                  difference.systemNumber,
                  db
                    .select({ number: differenceKind.systemNumber })
                    .from(differenceKind)
                    .where(and(eq(differenceKind.runId, ph('runId')), eq(differenceKind.kind, ph('kind')))),
                ),
              ]
            : []),
          ...(n & 2 ? [eq(difference.deviceClass, ph('deviceClass'))] : []),
          ...(n & 4 ? [eq(difference.providerId, ph('providerId'))] : []),
        ),
      )
      .orderBy(asc(difference.systemNumber))
      .limit(ph('limit')),
  ),
);

/** Differences of a run in the order of the numbers of the systems, behind a number, at most `limit` and one more to tell whether there are others. */
export async function differencesOf(db: Db, runId: string, filter: DifferenceFilter, after = '', limit = pageSize) {
  const { kind, deviceClass, providerId } = filter;
  const n = (kind ? 1 : 0) + (deviceClass ? 2 : 0) + (providerId ? 4 : 0);
  const given = {
    runId,
    after,
    limit: limit + 1,
    ...(kind && { kind }),
    ...(deviceClass && { deviceClass }),
    ...(providerId && { providerId }),
  };
  const rows = await pages[n]!(db).execute(given);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)!.systemNumber : null };
}

const one = prepared('difference_of_system_in_run', (db) =>
  db
    .select()
    .from(difference)
    .where(and(eq(difference.runId, ph('runId')), eq(difference.systemNumber, ph('number')))),
);
export async function differenceIn(db: Db, runId: string, number: string) {
  const [row] = await one(db).execute({ runId, number });
  return row;
}

const ofSystem = prepared('differences_of_system', (db) =>
  db
    .select({ difference, reference: dossier.reference, day: reevaluation.day })
    .from(difference)
    .innerJoin(reevaluation, eq(reevaluation.id, difference.runId))
    .innerJoin(dossier, eq(dossier.id, difference.runId))
    .where(and(eq(difference.systemId, ph('systemId')), eq(reevaluation.kind, 'law')))
    .orderBy(desc(difference.foundAt), desc(difference.runId))
    .limit(20),
);
/** What runs over the law in force changed for a system, newest first, twenty at most. */
export const differencesOfSystem = async (db: Db, systemId: string) => ofSystem(db).execute({ systemId });

export type DifferenceRow = typeof difference.$inferSelect;
