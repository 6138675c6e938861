import { prepared, type Db } from '#dialect';
import { asc, eq, sql } from 'drizzle-orm';
import { decision } from '../schema/decision.ts';

const receipts = prepared('decisions_of', (db) =>
  db
    .select()
    .from(decision)
    .where(eq(decision.dossierId, sql.placeholder('id')))
    .orderBy(asc(decision.version), asc(decision.id)),
);

/** The receipts of all decisions in a dossier, oldest first. */
export const decisionsOf = async (db: Db, id: string) => receipts(db).execute({ id });
