import { prepared, type Db } from '#dialect';
import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import { user } from '../schema/account.ts';
import {
  mandate,
  designation,
  identifier,
  membership,
  organisation,
  site,
  type OrganisationKind,
} from '../schema/organisation.ts';

const ph = sql.placeholder;

const byId = prepared('organisation_by_id', (db) =>
  db
    .select()
    .from(organisation)
    .where(eq(organisation.id, ph('id'))),
);

export async function organisationById(db: Db, id: string) {
  const [row] = await byId(db).execute({ id });
  return row;
}

/** Several organisations at once, in no particular order. */
export const organisationsByIds = async (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(organisation)
        .where(inArray(organisation.id, [...new Set(ids)]));

const pageSize = 50;
const ofKind = prepared('organisations_of_kind', (db) =>
  db
    .select()
    .from(organisation)
    .where(
      and(
        eq(organisation.kind, ph('kind')),
        or(
          gt(organisation.name, ph('afterName')),
          and(eq(organisation.name, ph('afterName')), gt(organisation.id, ph('afterId'))),
        ),
      ),
    )
    .orderBy(asc(organisation.name), asc(organisation.id))
    .limit(pageSize + 1),
);

export type NameCursor = { name: string; id: string };

/** Organisations of one kind by name, fifty at a time, paged by key. */
export async function organisationsOfKind(db: Db, kind: OrganisationKind, cursor: NameCursor = { name: '', id: '' }) {
  const rows = await ofKind(db).execute({ kind, afterName: cursor.name, afterId: cursor.id });
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? { name: last.name, id: last.id } : null };
}

const identifiers = prepared('identifiers_of', (db) =>
  db
    .select()
    .from(identifier)
    .where(eq(identifier.organisationId, ph('id')))
    .orderBy(asc(identifier.type), asc(identifier.value)),
);
export const identifiersOf = async (db: Db, id: string) => identifiers(db).execute({ id });

const byIdentifier = prepared('organisation_by_identifier', (db) =>
  db
    .select({ organisation })
    .from(identifier)
    .innerJoin(organisation, eq(organisation.id, identifier.organisationId))
    .where(and(eq(identifier.type, ph('type')), eq(identifier.value, ph('value')))),
);
/** The organisation that carries this identifier. */
export async function organisationByIdentifier(db: Db, type: string, value: string) {
  const [row] = await byIdentifier(db).execute({ type, value });
  return row?.organisation;
}

const designations = prepared('designations_of', (db) =>
  db
    .select()
    .from(designation)
    .where(eq(designation.organisationId, ph('id')))
    .orderBy(asc(designation.regulation), asc(designation.code), asc(designation.validFrom)),
);
export const designationsOf = async (db: Db, id: string) => designations(db).execute({ id });

const sites = prepared('sites_of', (db) =>
  db
    .select()
    .from(site)
    .where(eq(site.organisationId, ph('id')))
    .orderBy(asc(site.name), asc(site.id)),
);
export const sitesOf = async (db: Db, id: string) => sites(db).execute({ id });

const members = prepared('members_of', (db) =>
  db
    .select({ userId: user.id, name: user.name, email: user.email, role: membership.role })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(eq(membership.organisationId, ph('id')))
    .orderBy(asc(user.name), asc(user.id)),
);
export const membersOf = async (db: Db, id: string) => members(db).execute({ id });

const mandates = prepared('mandates_of', (db) =>
  db
    .select({
      id: mandate.id,
      representativeId: mandate.representativeId,
      name: organisation.name,
      validFrom: mandate.validFrom,
      validTo: mandate.validTo,
    })
    .from(mandate)
    .innerJoin(organisation, eq(organisation.id, mandate.representativeId))
    .where(eq(mandate.providerId, ph('id')))
    .orderBy(asc(mandate.validFrom), asc(mandate.id)),
);
/** Whom a provider has mandated, now and before. */
export const mandatesOf = async (db: Db, providerId: string) => mandates(db).execute({ id: providerId });

/** The representatives of a provider on a local day. */
export const representativesOn = async (db: Db, providerId: string, day: string) =>
  (await mandatesOf(db, providerId)).filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
