import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, exists, lt, notInArray, or, sql } from 'drizzle-orm';
import { user } from '../schema/account.ts';
import { application, assignment, certificate, deficiency, report } from '../schema/conformity.ts';
import { dossier, party } from '../schema/dossier.ts';
import { organisation } from '../schema/organisation.ts';
import { system } from '../schema/system.ts';

const ph = sql.placeholder;

const byId = prepared('application_by_id', (db) =>
  db
    .select()
    .from(application)
    .where(eq(application.id, ph('id'))),
);
export async function applicationById(db: Db, id: string) {
  const [row] = await byId(db).execute({ id });
  return row;
}

/** States in which an application asks nothing more of anybody. */
export const endedStates = ['declined', 'withdrawn', 'refused', 'certificateWithdrawn'];

const ofSystem = prepared('applications_of_system', (db) =>
  db
    .select({
      id: application.id,
      bodyId: application.bodyId,
      bodyName: organisation.name,
      state: dossier.state,
      reference: dossier.reference,
      procedure: application.procedure,
    })
    .from(application)
    .innerJoin(dossier, eq(dossier.id, application.id))
    .innerJoin(organisation, eq(organisation.id, application.bodyId))
    .where(eq(application.systemId, ph('systemId')))
    .orderBy(desc(dossier.openedAt), desc(dossier.id)),
);
/** Every application for a system version, newest first. */
export const applicationsOfSystem = async (db: Db, systemId: string) => ofSystem(db).execute({ systemId });

const deficiencies = prepared('deficiencies_of', (db) =>
  db
    .select()
    .from(deficiency)
    .where(eq(deficiency.dossierId, ph('id')))
    .orderBy(asc(deficiency.number)),
);
export const deficienciesOf = async (db: Db, id: string) => deficiencies(db).execute({ id });

const assignments = prepared('assignments_of', (db) =>
  db
    .select({
      id: assignment.id,
      userId: assignment.userId,
      name: user.name,
      task: assignment.task,
      since: assignment.since,
    })
    .from(assignment)
    .innerJoin(user, eq(user.id, assignment.userId))
    .where(eq(assignment.dossierId, ph('id')))
    .orderBy(asc(assignment.since), asc(user.name)),
);
/** Who works on an assessment, with names: for the body's own pages. */
export const assignmentsOf = async (db: Db, id: string) => assignments(db).execute({ id });

const reports = prepared('reports_of', (db) =>
  db
    .select()
    .from(report)
    .where(eq(report.dossierId, ph('id')))
    .orderBy(asc(report.writtenOn), asc(report.id)),
);
export const reportsOf = async (db: Db, id: string) => reports(db).execute({ id });

const certificates = prepared('certificates_of_application', (db) =>
  db
    .select()
    .from(certificate)
    .where(eq(certificate.applicationId, ph('id'))),
);
export async function certificateOf(db: Db, applicationId: string) {
  const [row] = await certificates(db).execute({ id: applicationId });
  return row;
}

const byNumber = prepared('certificate_by_number', (db) =>
  db
    .select({ id: certificate.id })
    .from(certificate)
    .where(and(eq(certificate.bodyId, ph('bodyId')), eq(certificate.number, ph('number')))),
);
export async function certificateNumberTaken(db: Db, bodyId: string, number: string): Promise<boolean> {
  return (await byNumber(db).execute({ bodyId, number })).length > 0;
}

const certificateById = prepared('certificate_by_id', (db) =>
  db
    .select()
    .from(certificate)
    .where(eq(certificate.id, ph('id'))),
);
export async function certificateWithId(db: Db, id: string) {
  const [row] = await certificateById(db).execute({ id });
  return row;
}

const systemCertificates = prepared('certificates_of_system', (db) =>
  db
    .select({ certificate, bodyName: organisation.name })
    .from(certificate)
    .innerJoin(organisation, eq(organisation.id, certificate.bodyId))
    .where(eq(certificate.systemId, ph('systemId')))
    .orderBy(desc(certificate.issuedOn), desc(certificate.id)),
);
/** The certificates recorded in the register for a system version, newest first. */
export const certificatesOfSystem = async (db: Db, systemId: string) => systemCertificates(db).execute({ systemId });

const bodyCertificates = prepared('certificates_of_body', (db) =>
  db
    .select({
      certificate,
      systemName: system.name,
      versionLabel: system.versionLabel,
      providerName: organisation.name,
    })
    .from(certificate)
    .innerJoin(system, eq(system.id, certificate.systemId))
    .innerJoin(organisation, eq(organisation.id, certificate.providerId))
    .where(eq(certificate.bodyId, ph('bodyId')))
    .orderBy(asc(certificate.validUntil), asc(certificate.id))
    .limit(200),
);
/** A body's certificates, the first to expire on top; two hundred at most. */
export const certificatesOfBody = async (db: Db, bodyId: string) => bodyCertificates(db).execute({ bodyId });

const page = 50;
const applications = prepared('applications_of_party', (db) =>
  db
    .select({
      dossier,
      systemName: system.name,
      versionLabel: system.versionLabel,
      deviceClass: application.deviceClass,
      regulation: application.regulation,
      bodyId: application.bodyId,
      providerId: application.providerId,
      bodyName: sql<string>`(select name from organisation b where b.id = ${application.bodyId})`,
      providerName: sql<string>`(select name from organisation p where p.id = ${application.providerId})`,
    })
    .from(application)
    .innerJoin(dossier, eq(dossier.id, application.id))
    .innerJoin(system, eq(system.id, application.systemId))
    .where(
      and(
        or(
          exists(
            db
              .select({ one: sql`1` })
              .from(party)
              .where(and(eq(party.dossierId, application.id), eq(party.organisationId, ph('organisationId')))),
          ),
          eq(ph('organisationId'), ''),
        ),
        or(
          lt(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)),
          and(eq(dossier.changedAt, sql.param(ph('before'), dossier.changedAt)), lt(dossier.id, ph('beforeId'))),
        ),
      ),
    )
    .orderBy(desc(dossier.changedAt), desc(dossier.id))
    .limit(page + 1),
);
const desk = 200;
const openOfBody = prepared('open_applications_of_body', (db) =>
  db
    .select({
      dossier,
      systemName: system.name,
      versionLabel: system.versionLabel,
      providerName: organisation.name,
      dueOn: sql<
        string | null
      >`(select min(d.due_on) from deadline d where d.dossier_id = ${dossier.id} and d.status = 'open')`,
      standsStill: sql<
        string | null
      >`(select min(d.due_on) from deadline d where d.dossier_id = ${dossier.id} and d.status = 'paused')`,
    })
    .from(application)
    .innerJoin(dossier, eq(dossier.id, application.id))
    .innerJoin(system, eq(system.id, application.systemId))
    .innerJoin(organisation, eq(organisation.id, application.providerId))
    .where(and(eq(application.bodyId, ph('bodyId')), notInArray(dossier.state, [...endedStates, 'certified'])))
    .orderBy(asc(dossier.openedAt), asc(dossier.id))
    .limit(desk + 1),
);
/** What a body has in hand, oldest first, each with its first open limit; two hundred at most, `more` when there are others. */
export async function openApplicationsOf(db: Db, bodyId: string) {
  const rows = await openOfBody(db).execute({ bodyId });
  return { items: rows.slice(0, desk), more: rows.length > desk };
}

const tasksOfPerson = prepared('assignments_of_user', (db) =>
  db
    .select({ dossierId: assignment.dossierId, task: assignment.task })
    .from(application)
    .innerJoin(dossier, eq(dossier.id, application.id))
    .innerJoin(assignment, eq(assignment.dossierId, application.id))
    .where(
      and(
        eq(application.bodyId, ph('bodyId')),
        eq(assignment.userId, ph('userId')),
        notInArray(dossier.state, [...endedStates, 'certified']),
      ),
    )
    .orderBy(asc(assignment.since), asc(assignment.id))
    .limit(desk),
);
/** What one person of a body is assigned to in assessments that still run, the oldest task first; two hundred at most. */
export const assignmentsOfUser = async (db: Db, bodyId: string, userId: string) =>
  tasksOfPerson(db).execute({ bodyId, userId });

export type ChangedCursor = { at: Date; id: string };
const newest: ChangedCursor = { at: new Date('9999-12-31T00:00:00Z'), id: '' };

/** Applications in which an organisation takes part (null: all, for the inspectorate), last changed first, paged by key. */
export async function applicationsOf(db: Db, organisationId: string | null, cursor: ChangedCursor = newest) {
  const rows = await applications(db).execute({
    organisationId: organisationId ?? '',
    before: cursor.at,
    beforeId: cursor.id,
  });
  const items = rows.slice(0, page);
  const last = items.at(-1)?.dossier;
  return { items, next: rows.length > page && last ? { at: last.changedAt, id: last.id } : null };
}

/** Whether an application that still runs exists for this system version (art. 53(1): no parallel application). */
export async function runningApplication(db: Db, systemId: string) {
  const [row] = await db
    .select({ id: application.id, reference: dossier.reference })
    .from(application)
    .innerJoin(dossier, eq(dossier.id, application.id))
    .where(
      and(eq(application.systemId, systemId), notInArray(dossier.state, [...endedStates, 'certified', 'suspended'])),
    )
    .limit(1);
  return row;
}
