import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { decision } from '../schema/decision.ts';
import { auditEvent } from '../schema/dossier.ts';

const receipts = prepared('decisions_of', (db) =>
  db
    .select()
    .from(decision)
    .where(eq(decision.dossierId, sql.placeholder('id')))
    .orderBy(asc(decision.version), asc(decision.id)),
);

/** The receipts of all decisions in a dossier, oldest first. */
export const decisionsOf = async (db: Db, id: string) => receipts(db).execute({ id });

const submitted = prepared('submitted_at_version', (db) =>
  db
    .select({ version: auditEvent.version })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.dossierId, sql.placeholder('id')),
        eq(auditEvent.subject, auditEvent.dossierId),
        eq(auditEvent.command, 'registration.submit'),
      ),
    )
    .orderBy(desc(auditEvent.seq))
    .limit(1),
);
/** The version of a registration at which it was last submitted; undefined when it never was. */
export const submittedAtVersion = async (db: Db, id: string) => (await submitted(db).execute({ id }))[0]?.version;
