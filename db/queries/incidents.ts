import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, exists, lt, or, sql } from 'drizzle-orm';
import { dossier, party } from '../schema/dossier.ts';
import { duty, finalReport, incident, incidentFact, informationRequest, triage } from '../schema/incident.ts';
import { system } from '../schema/system.ts';
import type { ChangedCursor } from './conformity.ts';

const ph = sql.placeholder;

const byId = prepared('incident_by_id', (db) =>
  db
    .select()
    .from(incident)
    .where(eq(incident.id, ph('id'))),
);
export async function incidentById(db: Db, id: string) {
  const [row] = await byId(db).execute({ id });
  return row;
}

const duties = prepared('duties_of', (db) =>
  db
    .select()
    .from(duty)
    .where(eq(duty.dossierId, ph('id')))
    .orderBy(asc(duty.id)),
);
export const dutiesOf = async (db: Db, id: string) => duties(db).execute({ id });

const facts = prepared('incident_facts_of', (db) =>
  db
    .select()
    .from(incidentFact)
    .where(eq(incidentFact.dossierId, ph('id')))
    .orderBy(asc(incidentFact.toldAt), asc(incidentFact.id)),
);
export const factsOf = async (db: Db, id: string) => facts(db).execute({ id });

const requests = prepared('information_requests_of', (db) =>
  db
    .select()
    .from(informationRequest)
    .where(eq(informationRequest.dossierId, ph('id')))
    .orderBy(asc(informationRequest.askedOn), asc(informationRequest.id)),
);
export const requestsOf = async (db: Db, id: string) => requests(db).execute({ id });

const triages = prepared('triages_of', (db) =>
  db
    .select()
    .from(triage)
    .where(eq(triage.dossierId, ph('id')))
    .orderBy(asc(triage.at)),
);
export const triagesOf = async (db: Db, id: string) => triages(db).execute({ id });

const finals = prepared('final_reports_of', (db) =>
  db
    .select()
    .from(finalReport)
    .where(eq(finalReport.dossierId, ph('id')))
    .orderBy(asc(finalReport.submittedOn), asc(finalReport.id)),
);
export const finalReportsOf = async (db: Db, id: string) => finals(db).execute({ id });

const page = 50;
const newest: ChangedCursor = { at: new Date('9999-12-31T00:00:00Z'), id: '' };
const row = {
  dossier,
  systemName: system.name,
  versionLabel: system.versionLabel,
  systemNumber: system.number,
  occurredOn: incident.occurredOn,
  harm: sql<string>`(select f.severity from triage f where f.dossier_id = ${incident.id} order by f.at desc limit 1)`,
  nextDueOn: sql<
    string | null
  >`(select min(l.due_on) from deadline l where l.dossier_id = ${incident.id} and l.status = 'open')`,
};
const before = or(
  lt(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)),
  and(eq(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)), lt(dossier.id, ph('beforeId'))),
);

const ofParty = prepared('incidents_of_party', (db) =>
  db
    .select(row)
    .from(dossier)
    .innerJoin(incident, eq(incident.id, dossier.id))
    .innerJoin(system, eq(system.id, incident.systemId))
    .where(
      and(
        eq(dossier.workflow, 'incident'),
        exists(
          db
            .select({ one: sql`1` })
            .from(party)
            .where(and(eq(party.dossierId, dossier.id), eq(party.organisationId, ph('organisationId')))),
        ),
        before,
      ),
    )
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);

const inState = prepared('incidents_in_state', (db) =>
  db
    .select(row)
    .from(dossier)
    .innerJoin(incident, eq(incident.id, dossier.id))
    .innerJoin(system, eq(system.id, incident.systemId))
    .where(and(eq(dossier.workflow, 'incident'), eq(dossier.state, ph('state')), before))
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);

const all = prepared('incidents_all', (db) =>
  db
    .select(row)
    .from(dossier)
    .innerJoin(incident, eq(incident.id, dossier.id))
    .innerJoin(system, eq(system.id, incident.systemId))
    .where(and(eq(dossier.workflow, 'incident'), before))
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);

const cut = <R extends { dossier: { changedAt: Date; id: string } }>(rows: R[]) => {
  const items = rows.slice(0, page);
  const last = items.at(-1)?.dossier;
  return { items, next: rows.length > page && last ? { at: last.changedAt, id: last.id } : null };
};

/** Incidents in which an organisation takes part, last changed first, paged by key. */
export const incidentsOfParty = async (db: Db, organisationId: string, cursor: ChangedCursor = newest) =>
  cut(await ofParty(db).execute({ organisationId, before: cursor.at, beforeId: cursor.id }));

/** All incidents, or those in one state, last changed first, paged by key: for the inspectorate. */
export const incidentsInState = async (db: Db, state: string | null, cursor: ChangedCursor = newest) => {
  const key = { before: cursor.at, beforeId: cursor.id };
  return cut(state === null ? await all(db).execute(key) : await inState(db).execute({ ...key, state }));
};
