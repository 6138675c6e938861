import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { decision } from '../schema/decision.ts';
import { deployment, system } from '../schema/system.ts';
import { dossier } from '../schema/dossier.ts';
import { standing } from '../schema/reevaluation.ts';

const ph = sql.placeholder;

/** The states in which a registration is evaluated again: sent, and not ended. */
export const evaluatedStates = ['inReview', 'awaitingCertificate', 'registered', 'suspended'] as const;

const slice = prepared('systems_to_evaluate', (db) =>
  db
    .select({
      id: system.id,
      number: system.number,
      name: system.name,
      versionLabel: system.versionLabel,
      providerId: system.providerId,
      facts: system.facts,
      version: dossier.version,
      before: standing.body,
    })
    .from(system)
    .innerJoin(dossier, eq(dossier.id, system.id))
    .leftJoin(standing, eq(standing.systemId, system.id))
    .where(and(gt(system.id, ph('after')), inArray(dossier.state, [...evaluatedStates])))
    .orderBy(asc(system.id))
    .limit(ph('limit')),
);
/** The next systems behind an id, with their facts and what the law last made of them. */
export const systemsToEvaluate = async (db: Db, after: string, limit: number) => slice(db).execute({ after, limit });

export type ToEvaluate = Awaited<ReturnType<typeof systemsToEvaluate>>[number];

const count = prepared('count_to_evaluate', (db) =>
  db
    .select({ n: sql<number>`count(*)` })
    .from(dossier)
    .where(and(eq(dossier.workflow, 'registration'), inArray(dossier.state, [...evaluatedStates]))),
);
/** How many systems a run over the whole register has to evaluate; counted once per run. */
export const countToEvaluate = async (db: Db) => Number((await count(db).execute({}))[0]?.n ?? 0);

const standingById = prepared('standing_of', (db) =>
  db
    .select()
    .from(standing)
    .where(eq(standing.systemId, ph('id'))),
);
export async function standingOfSystem(db: Db, id: string) {
  const [row] = await standingById(db).execute({ id });
  return row;
}

const lastReceipt = prepared('last_classification', (db) =>
  db
    .select({ id: decision.id, answer: decision.answer, governingDay: decision.governingDay })
    .from(decision)
    .where(and(eq(decision.dossierId, ph('id')), eq(decision.kind, 'classification')))
    .orderBy(desc(decision.version), desc(decision.id))
    .limit(1),
);
/** The latest receipt of what the law made of a system. */
export async function lastClassification(db: Db, id: string) {
  const [row] = await lastReceipt(db).execute({ id });
  return row;
}

const byPerson = prepared('decided_by_person', (db) =>
  db
    .select({ id: decision.id })
    .from(decision)
    .where(and(eq(decision.dossierId, ph('id')), eq(decision.kind, 'human')))
    .limit(1),
);
/** Whether a person decided on the classification. Once decided a registration never goes back to its provider, so it stands. */
export const isDecidedByPerson = async (db: Db, id: string) => (await byPerson(db).execute({ id })).length > 0;

const receiptById = prepared('receipt_by_id', (db) =>
  db
    .select()
    .from(decision)
    .where(eq(decision.id, ph('id'))),
);
export async function receiptOf(db: Db, id: string) {
  const [row] = await receiptById(db).execute({ id });
  return row;
}

const users = prepared('deployments_in_use', (db) =>
  db
    .select({ id: deployment.id })
    .from(deployment)
    .where(and(eq(deployment.systemId, ph('id')), sql`${deployment.endedOn} is null`)),
);
/** The dossiers of the places where a system is in use now. */
export const usesOfSystem = async (db: Db, id: string) => users(db).execute({ id });
