import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { dossier } from '../schema/dossier.ts';
import { organisation, site } from '../schema/organisation.ts';
import { deployment, productFamily, registerEntry, system } from '../schema/system.ts';

const ph = sql.placeholder;

const byId = prepared('system_by_id', (db) =>
  db
    .select()
    .from(system)
    .where(eq(system.id, ph('id'))),
);
export async function systemById(db: Db, id: string) {
  const [row] = await byId(db).execute({ id });
  return row;
}

const byNumber = prepared('system_by_number', (db) =>
  db
    .select()
    .from(system)
    .where(eq(system.number, ph('number'))),
);
export async function systemByNumber(db: Db, number: string) {
  const [row] = await byNumber(db).execute({ number });
  return row;
}

const family = prepared('family_by_name', (db) =>
  db
    .select()
    .from(productFamily)
    .where(and(eq(productFamily.providerId, ph('providerId')), eq(productFamily.name, ph('name')))),
);
export async function familyByName(db: Db, providerId: string, name: string) {
  const [row] = await family(db).execute({ providerId, name });
  return row;
}

const familyVersions = prepared('family_versions', (db) =>
  db
    .select({
      id: system.id,
      number: system.number,
      name: system.name,
      versionLabel: system.versionLabel,
      state: dossier.state,
    })
    .from(system)
    .innerJoin(dossier, eq(dossier.id, system.id))
    .where(eq(system.familyId, ph('familyId')))
    .orderBy(desc(system.submittedOn), desc(system.id)),
);
/** All submitted versions of a product, newest first. */
export const versionsOfFamily = async (db: Db, familyId: string) => familyVersions(db).execute({ familyId });

const entryOf = prepared('register_entry_of', (db) =>
  db
    .select()
    .from(registerEntry)
    .where(eq(registerEntry.dossierId, ph('id'))),
);
/** The public entry of a system, once it was registered. */
export async function entryOfSystem(db: Db, id: string) {
  const [row] = await entryOf(db).execute({ id });
  return row;
}

const entryByNumber = prepared('register_entry_by_number', (db) =>
  db
    .select()
    .from(registerEntry)
    .where(eq(registerEntry.number, ph('number'))),
);
export async function entryByNumberOf(db: Db, number: string) {
  const [row] = await entryByNumber(db).execute({ number });
  return row;
}

const deployments = prepared('deployments_of_system', (db) =>
  db
    .select({ deployment, site, organisationName: organisation.name })
    .from(deployment)
    .innerJoin(site, eq(site.id, deployment.siteId))
    .innerJoin(organisation, eq(organisation.id, deployment.organisationId))
    .where(and(eq(deployment.systemId, ph('id')), isNull(deployment.endedOn)))
    .orderBy(asc(organisation.name), asc(site.name)),
);
/** Where a system is in use now. */
export const deploymentsOfSystem = async (db: Db, id: string) => deployments(db).execute({ id });

const deploymentByIdQuery = prepared('deployment_by_id', (db) =>
  db
    .select({ deployment, site })
    .from(deployment)
    .innerJoin(site, eq(site.id, deployment.siteId))
    .where(eq(deployment.id, ph('id'))),
);
export async function deploymentById(db: Db, id: string) {
  const [row] = await deploymentByIdQuery(db).execute({ id });
  return row;
}

const ofOrganisation = prepared('deployments_of_organisation', (db) =>
  db
    .select({
      deployment,
      site,
      system: { id: system.id, number: system.number, name: system.name, versionLabel: system.versionLabel },
      state: dossier.state,
      systemState: sql<string>`(select state from dossier s where s.id = ${system.id})`,
    })
    .from(deployment)
    .innerJoin(site, eq(site.id, deployment.siteId))
    .innerJoin(system, eq(system.id, deployment.systemId))
    .innerJoin(dossier, eq(dossier.id, deployment.id))
    .where(
      and(eq(deployment.organisationId, ph('organisationId')), or(lt(deployment.id, ph('after')), eq(ph('after'), ''))),
    )
    .orderBy(desc(deployment.id))
    .limit(201),
);
/** What an organisation uses, newest first, two hundred at a time. */
export async function deploymentsOfOrganisation(db: Db, organisationId: string, after = '') {
  const rows = await ofOrganisation(db).execute({ organisationId, after });
  return { items: rows.slice(0, 200), next: rows.length > 200 ? rows[199]!.deployment.id : null };
}
