import { col, index, primaryKey, table, uniqueIndex } from '#dialect';
import { roles } from './account.ts';

export const organisationKinds = [
  'provider',
  'authorised-representative',
  'notified-body',
  'deployer',
  'authority',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A legal person in the register. Its state is the dossier with the same id. */
export const organisation = table(
  'organisation',
  {
    id: col.text('id').primaryKey(),
    kind: col.oneOf('kind', organisationKinds).notNull(),
    name: col.text('name').notNull(),
    /** ISO 3166-1 alpha-2. */
    country: col.text('country').notNull(),
    place: col.text('place').notNull(),
    address: col.text('address').notNull(),
    website: col.text('website'),
    /** Care sector of a deployer. */
    sector: col.text('sector'),
    /** Invented for the demonstration, and shown as such. */
    demonstration: col.bool('demonstration').notNull(),
  },
  (t) => [index('organisation_kind').on(t.kind, t.name, t.id)],
);

/** A typed identifier, stored as text with its leading zeros. */
export const identifier = table(
  'identifier',
  {
    organisationId: col
      .text('organisation_id')
      .notNull()
      .references(() => organisation.id),
    type: col.oneOf('type', ['SRN', 'NB', 'KVK', 'RSIN', 'OIN', 'AGB', 'URA'] as const).notNull(),
    value: col.text('value').notNull(),
    checkedOn: col.day('checked_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.type, t.value] }),
    uniqueIndex('identifier_value').on(t.type, t.value),
  ],
);

/** A place where care is given; the number of the establishment (vestigingsnummer) is text. */
export const site = table(
  'site',
  {
    id: col.text('id').primaryKey(),
    organisationId: col
      .text('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: col.text('name').notNull(),
    establishmentNumber: col.text('establishment_number').notNull(),
    place: col.text('place').notNull(),
    province: col.text('province').notNull(),
  },
  (t) => [index('site_organisation').on(t.organisationId, t.name)],
);

/** Which person may act for which organisation, in which role. */
export const membership = table(
  'membership',
  {
    userId: col.text('user_id').notNull(),
    organisationId: col
      .text('organisation_id')
      .notNull()
      .references(() => organisation.id),
    role: col.oneOf('role', roles).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.organisationId, t.role] }),
    index('membership_organisation').on(t.organisationId),
  ],
);

/** Whom a provider outside the Union has mandated as its authorised representative (MDR art. 11, AI Act art. 22). Days inclusive. */
export const mandate = table(
  'mandate',
  {
    id: col.text('id').primaryKey(),
    providerId: col
      .text('provider_id')
      .notNull()
      .references(() => organisation.id),
    representativeId: col
      .text('representative_id')
      .notNull()
      .references(() => organisation.id),
    validFrom: col.day('valid_from').notNull(),
    validTo: col.day('valid_to'),
  },
  (t) => [index('mandate_provider').on(t.providerId), index('mandate_representative').on(t.representativeId)],
);

/** What a notified body is designated for: regulation, code of Implementing Regulation (EU) 2017/2185, days (inclusive), conditions. */
export const designation = table(
  'designation',
  {
    id: col.text('id').primaryKey(),
    organisationId: col
      .text('organisation_id')
      .notNull()
      .references(() => organisation.id),
    regulation: col.oneOf('regulation', ['MDR', 'IVDR', 'AIA'] as const).notNull(),
    code: col.text('code').notNull(),
    conditions: col.text('conditions'),
    validFrom: col.day('valid_from').notNull(),
    validTo: col.day('valid_to'),
    source: col.text('source').notNull(),
  },
  (t) => [index('designation_organisation').on(t.organisationId, t.regulation, t.code)],
);

/** A term of a published list (IMDRF, designation codes, notified bodies), loaded from `seed/reference` with its source. */
export const term = table(
  'term',
  {
    list: col.text('list').notNull(),
    code: col.text('code').notNull(),
    parent: col.text('parent'),
    label: col.text('label').notNull(),
    definition: col.text('definition'),
    selectable: col.bool('selectable').notNull(),
    release: col.text('release').notNull(),
  },
  (t) => [primaryKey({ columns: [t.list, t.code] })],
);
