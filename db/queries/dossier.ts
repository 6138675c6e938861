import { prepared, type Db } from '#dialect';
import { and, asc, eq, sql } from 'drizzle-orm';
import { auditEvent, dossier, party, section } from '../schema/dossier.ts';

const byId = prepared('dossier_by_id', (db) =>
  db
    .select()
    .from(dossier)
    .where(eq(dossier.id, sql.placeholder('id'))),
);

const partiesOf = prepared('dossier_parties', (db) =>
  db
    .select({ organisationId: party.organisationId, capacity: party.capacity })
    .from(party)
    .where(eq(party.dossierId, sql.placeholder('id')))
    .orderBy(asc(party.capacity), asc(party.organisationId)),
);

export type DossierWithParties = typeof dossier.$inferSelect & {
  parties: Pick<typeof party.$inferSelect, 'organisationId' | 'capacity'>[];
};

/** A dossier with its parties, or undefined. Whether the reader may know of it is decided elsewhere. */
export async function dossierById(db: Db, id: string): Promise<DossierWithParties | undefined> {
  const [row] = await byId(db).execute({ id });
  if (!row) return undefined;
  return { ...row, parties: await partiesOf(db).execute({ id }) };
}

const done = prepared('audit_by_command', (db) =>
  db
    .select({
      version: auditEvent.version,
      command: auditEvent.command,
      actorId: auditEvent.actorId,
      body: auditEvent.body,
    })
    .from(auditEvent)
    .where(
      and(eq(auditEvent.commandId, sql.placeholder('commandId')), eq(auditEvent.subject, sql.placeholder('subject'))),
    ),
);

/** The audit row that a command left on a subject, when it was done already. */
export async function auditOfCommand(db: Db, commandId: string, subject: string) {
  const [row] = await done(db).execute({ commandId, subject });
  return row;
}

const sectionByName = prepared('section_by_name', (db) =>
  db
    .select()
    .from(section)
    .where(and(eq(section.dossierId, sql.placeholder('id')), eq(section.name, sql.placeholder('name')))),
);

export async function sectionOf(db: Db, id: string, name: string) {
  const [row] = await sectionByName(db).execute({ id, name });
  return row;
}

const allSections = prepared('sections_of', (db) =>
  db
    .select()
    .from(section)
    .where(eq(section.dossierId, sql.placeholder('id')))
    .orderBy(asc(section.name)),
);

export const sectionsOf = async (db: Db, id: string) => allSections(db).execute({ id });

const history = prepared('dossier_history', (db) =>
  db
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.dossierId, sql.placeholder('id')))
    .orderBy(asc(auditEvent.seq)),
);

/** All audited steps of a dossier, sections included, oldest first. */
export const historyOf = async (db: Db, id: string) => history(db).execute({ id });
