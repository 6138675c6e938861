import { prepared, type Db } from '#dialect';
import { asc, eq, sql } from 'drizzle-orm';
import {
  awareness,
  awarenessChoice,
  duty,
  finalReport,
  incident,
  incidentFact,
  informationRequest,
  triage,
} from '../schema/incident.ts';

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

const candidates = prepared('awareness_of', (db) =>
  db
    .select()
    .from(awareness)
    .where(eq(awareness.dossierId, ph('id')))
    .orderBy(asc(awareness.version), asc(awareness.id)),
);
/** The moments from which the parties may have known, in the order in which they were added. */
export const awarenessOf = async (db: Db, id: string) => candidates(db).execute({ id });

const choices = prepared('awareness_choices_of', (db) =>
  db
    .select()
    .from(awarenessChoice)
    .where(eq(awarenessChoice.dossierId, ph('id')))
    .orderBy(asc(awarenessChoice.version)),
);
/** The choices among them, in the order in which they were made. */
export const awarenessChoicesOf = async (db: Db, id: string) => choices(db).execute({ id });
