import { prepared, type Db } from '#dialect';
import { and, asc, eq, sql } from 'drizzle-orm';
import { designation, identifier, organisation } from '../schema/organisation.ts';

const ph = sql.placeholder;

const bodies = prepared('bodies_with_designations', (db) =>
  db
    .select({
      id: organisation.id,
      name: organisation.name,
      place: organisation.place,
      country: organisation.country,
      number: identifier.value,
      code: designation.code,
      conditions: designation.conditions,
      validFrom: designation.validFrom,
      validTo: designation.validTo,
    })
    .from(organisation)
    .leftJoin(identifier, and(eq(identifier.organisationId, organisation.id), eq(identifier.type, 'NB')))
    .leftJoin(
      designation,
      and(eq(designation.organisationId, organisation.id), eq(designation.regulation, ph('regulation') as never)),
    )
    .where(eq(organisation.kind, 'notified-body'))
    .orderBy(asc(organisation.name), asc(organisation.id), asc(designation.code)),
);

/** Every notified body by name, with one row per designation under this regulation; a body without one has one empty row. */
export const bodiesWithDesignations = async (db: Db, regulation: 'MDR' | 'IVDR') => bodies(db).execute({ regulation });
