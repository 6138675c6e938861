import { prepared, type Db } from '#dialect';
import { and, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { dossier, party } from '../schema/dossier.ts';
import { incident } from '../schema/incident.ts';

const ph = sql.placeholder;
const pageSize = 50;

const ofOrganisation = prepared('own_incidents', (db) =>
  db
    .select({
      id: dossier.id,
      reference: dossier.reference,
      title: dossier.title,
      workflow: dossier.workflow,
      state: dossier.state,
      turn: dossier.turn,
      changedAt: dossier.changedAt,
      occurredOn: incident.occurredOn,
      // Only what binds the reader: limits of the other party are not for this list.
      ownDueOn: sql<string | null>`(
        select min(case when l.status = 'open' and l.organisation_id = ${ph('organisationId')} then l.due_on end)
        from deadline l where l.dossier_id = ${dossier.id}
      )`,
    })
    // Begins with what the organisation takes part in; who reports is one of these too, so nothing comes twice.
    .from(party)
    .innerJoin(incident, eq(incident.id, party.dossierId))
    .innerJoin(dossier, eq(dossier.id, incident.id))
    .where(
      and(
        eq(party.organisationId, ph('organisationId')),
        inArray(party.capacity, ['provider', 'authorised-representative', 'deployer']),
        or(
          lt(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)),
          and(eq(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)), lt(dossier.id, ph('beforeId'))),
        ),
      ),
    )
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(pageSize + 1),
);

/** Incidents in which an organisation takes part, with its own first running limit; last changed first, paged by key. */
export async function ownIncidents(
  db: Db,
  organisationId: string,
  cursor = { at: new Date('9999-12-31T00:00:00Z'), id: '' },
) {
  const rows = await ofOrganisation(db).execute({ organisationId, before: cursor.at, beforeId: cursor.id });
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? { at: last.changedAt, id: last.id } : null };
}
