import { prepared, type Db } from '#dialect';
import { desc, eq, sql } from 'drizzle-orm';
import { productFamily, registerEntry, system, versionChange } from '../schema/system.ts';

const ph = sql.placeholder;

const byNumber = prepared('public_system_by_number', (db) =>
  db
    .select({ entry: registerEntry, system, family: productFamily.name })
    .from(registerEntry)
    .innerJoin(system, eq(system.id, registerEntry.dossierId))
    .innerJoin(productFamily, eq(productFamily.id, system.familyId))
    .where(eq(registerEntry.number, ph('number'))),
);
/** A system that is or was in the register, with what was submitted; undefined for every other number. */
export async function publicSystemByNumber(db: Db, number: string) {
  const [row] = await byNumber(db).execute({ number });
  return row;
}

const versions = prepared('public_versions', (db) =>
  db
    .select({
      number: registerEntry.number,
      name: registerEntry.name,
      versionLabel: registerEntry.versionLabel,
      status: registerEntry.status,
      deviceClass: registerEntry.deviceClass,
      registeredOn: system.registeredOn,
      /** The step from the version before, when it was assessed. */
      change: versionChange.kind,
      follows: sql<
        string | null
      >`(select e.version_label from register_entry e where e.dossier_id = ${versionChange.fromId})`,
      assessedAt: versionChange.decidedAt,
    })
    .from(system)
    .innerJoin(registerEntry, eq(registerEntry.dossierId, system.id))
    .leftJoin(versionChange, eq(versionChange.toId, system.id))
    .where(eq(system.familyId, ph('familyId')))
    .orderBy(desc(registerEntry.seq)),
);
/** The versions of a product that are or were in the register, newest first. */
export const publicVersionsOf = async (db: Db, familyId: string) => versions(db).execute({ familyId });
