import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { application } from '../schema/conformity.ts';
import { section } from '../schema/dossier.ts';
import {
  deployment,
  deploymentVersion,
  productFamily,
  registerEntry,
  system,
  versionChange,
} from '../schema/system.ts';

const ph = sql.placeholder;

const version = {
  id: system.id,
  number: system.number,
  name: system.name,
  versionLabel: system.versionLabel,
};

const registered = prepared('registered_versions', (db) =>
  db
    .select({ ...version, seq: registerEntry.seq, status: registerEntry.status, registeredOn: system.registeredOn })
    .from(system)
    .innerJoin(registerEntry, eq(registerEntry.dossierId, system.id))
    .where(eq(system.familyId, ph('familyId')))
    .orderBy(desc(registerEntry.seq)),
);
/** The versions of a product that are or were in the register, the last entered first. */
export const registeredVersions = async (db: Db, familyId: string) => registered(db).execute({ familyId });
export type RegisteredVersion = Awaited<ReturnType<typeof registeredVersions>>[number];

const changeTo = prepared('change_to', (db) =>
  db
    .select({ change: versionChange, from: version })
    .from(versionChange)
    .innerJoin(system, eq(system.id, versionChange.fromId))
    .where(eq(versionChange.toId, ph('toId'))),
);
/** The step to a version from the one before it, or undefined when there is none. */
export async function changeToVersion(db: Db, toId: string) {
  const [row] = await changeTo(db).execute({ toId });
  return row;
}

const changesIn = prepared('changes_in_family', (db) =>
  db
    .select({
      toId: versionChange.toId,
      fromId: versionChange.fromId,
      kind: versionChange.kind,
      decidedAt: versionChange.decidedAt,
    })
    .from(versionChange)
    .innerJoin(system, eq(system.id, versionChange.toId))
    .where(eq(system.familyId, ph('familyId')))
    .orderBy(asc(versionChange.decidedAt), asc(versionChange.toId)),
);
/** Every step between the versions of a product, oldest first. */
export const changesInFamily = async (db: Db, familyId: string) => changesIn(db).execute({ familyId });

const opinionColumns = {
  dossierId: section.dossierId,
  version: section.version,
  body: section.body,
  at: section.changedAt,
};

const ofInspection = prepared('opinion_of_inspection', (db) =>
  db
    .select(opinionColumns)
    .from(section)
    .where(and(eq(section.dossierId, ph('systemId')), eq(section.name, 'opinion'))),
);
const ofBodies = prepared('opinions_of_bodies', (db) =>
  db
    .select(opinionColumns)
    .from(application)
    .innerJoin(section, and(eq(section.dossierId, application.id), eq(section.name, 'opinion')))
    .where(eq(application.systemId, ph('systemId')))
    .orderBy(asc(section.changedAt), asc(section.dossierId)),
);
/** What an inspector and notified bodies think of the step to a version; each has one opinion, the last it gave. */
export async function opinionsOn(db: Db, systemId: string) {
  const [own, bodies] = await Promise.all([ofInspection(db).execute({ systemId }), ofBodies(db).execute({ systemId })]);
  return [...own, ...bodies];
}

/** The section of a view on the classification is named after the command that recorded it. */
const isView = and(gte(section.name, 'opinion-'), lt(section.name, 'opinion.'));

const inUseWithView = prepared('uses_with_a_view', (db) =>
  db
    .selectDistinct({ id: deployment.id })
    .from(deployment)
    .innerJoin(section, and(eq(section.dossierId, deployment.id), isView))
    .where(eq(deployment.systemId, ph('systemId'))),
);
const usedBeforeWithView = prepared('past_uses_with_a_view', (db) =>
  db
    .selectDistinct({ id: deploymentVersion.deploymentId })
    .from(deploymentVersion)
    .innerJoin(section, and(eq(section.dossierId, deploymentVersion.deploymentId), isView))
    .where(eq(deploymentVersion.systemId, ph('systemId'))),
);
/** The places where a version is or was in use and of which the institution recorded a view on a classification. */
export async function usesWithView(db: Db, systemId: string): Promise<string[]> {
  const found = await Promise.all([
    inUseWithView(db).execute({ systemId }),
    usedBeforeWithView(db).execute({ systemId }),
  ]);
  return [...new Set(found.flat().map(({ id }) => id))];
}

const past = prepared('past_versions_of_deployment', (db) =>
  db
    .select({ startedOn: deploymentVersion.startedOn, endedOn: deploymentVersion.endedOn, system: version })
    .from(deploymentVersion)
    .innerJoin(system, eq(system.id, deploymentVersion.systemId))
    .where(eq(deploymentVersion.deploymentId, ph('deploymentId')))
    .orderBy(desc(deploymentVersion.startedOn), desc(deploymentVersion.id)),
);
/** The versions that a deployment ran before the present one, the last first. */
export const pastVersionsOf = async (db: Db, deploymentId: string) => past(db).execute({ deploymentId });

const products = prepared('own_products', (db) =>
  db
    .select({ ...version, familyId: system.familyId, family: productFamily.name })
    .from(system)
    .innerJoin(productFamily, eq(productFamily.id, system.familyId))
    .innerJoin(registerEntry, eq(registerEntry.dossierId, system.id))
    .where(eq(system.providerId, ph('providerId')))
    .orderBy(desc(registerEntry.seq))
    .limit(500),
);
/** The latest registered version of each product of a provider, the last entered first. */
export async function ownProducts(db: Db, providerId: string) {
  const rows = await products(db).execute({ providerId });
  return rows.filter(({ familyId }, n) => rows.findIndex((one) => one.familyId === familyId) === n);
}
