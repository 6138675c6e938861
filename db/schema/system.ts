import { col, index, primaryKey, table, uniqueIndex } from '#dialect';

/** The product line that versions belong to. */
export const productFamily = table(
  'product_family',
  {
    id: col.text('id').primaryKey(),
    providerId: col.text('provider_id').notNull(),
    name: col.text('name').notNull(),
  },
  (t) => [uniqueIndex('family_name').on(t.providerId, t.name)],
);

/** One registered version of an AI system: what its provider stated when it was submitted. State: the dossier with the same id. */
export const system = table(
  'system',
  {
    id: col.text('id').primaryKey(),
    /** NL-AI-2026-000123; also on extracts and stickers, never reused. */
    number: col.text('number').notNull(),
    familyId: col
      .text('family_id')
      .notNull()
      .references(() => productFamily.id),
    providerId: col.text('provider_id').notNull(),
    name: col.text('name').notNull(),
    versionLabel: col.text('version_label').notNull(),
    /** The submitted sections, by name. */
    sections: col.json<Record<string, Record<string, unknown>>>('sections').notNull(),
    /** The facts for the law, as stated. */
    facts: col.json<Record<string, unknown>>('facts').notNull(),
    /** The engine's answer; its receipt is the decision with the same version. */
    classification: col.json<Record<string, unknown>>('classification').notNull(),
    declaredClass: col.text('declared_class'),
    submittedOn: col.day('submitted_on').notNull(),
    registeredOn: col.day('registered_on'),
  },
  (t) => [
    uniqueIndex('system_number').on(t.number),
    index('system_family').on(t.familyId),
    index('system_provider').on(t.providerId),
  ],
);

/** What everybody may see of a system in a list: a projection, written in the commit of the change. */
export const registerEntry = table(
  'register_entry',
  {
    seq: col.serial('seq'),
    dossierId: col.text('dossier_id').notNull(),
    number: col.text('number').notNull(),
    name: col.text('name').notNull(),
    versionLabel: col.text('version_label').notNull(),
    providerId: col.text('provider_id').notNull(),
    providerName: col.text('provider_name').notNull(),
    purpose: col.text('purpose').notNull(),
    status: col.text('status').notNull(),
    deviceClass: col.text('device_class').notNull(),
    findings: col.json<string[]>('findings').notNull(),
    useArea: col.text('use_area').notNull(),
    sites: col.int('sites').notNull(),
    demonstration: col.bool('demonstration').notNull(),
    changedAt: col.instant('changed_at').notNull(),
  },
  (t) => [
    uniqueIndex('register_dossier').on(t.dossierId),
    uniqueIndex('register_number').on(t.number),
    index('register_name').on(t.name, t.seq),
  ],
);

/** The facets of an entry: one row per value, so that each filter is a range of an index. */
export const registerFacet = table(
  'register_facet',
  {
    facet: col.text('facet').notNull(),
    value: col.text('value').notNull(),
    seq: col.int('seq').notNull(),
  },
  (t) => [primaryKey({ columns: [t.facet, t.value, t.seq] }), index('register_facet_seq').on(t.seq)],
);

/** A system in use at a site. State (in use, paused, ended): the dossier with the same id. */
export const deployment = table(
  'deployment',
  {
    id: col.text('id').primaryKey(),
    systemId: col.text('system_id').notNull(),
    organisationId: col.text('organisation_id').notNull(),
    siteId: col.text('site_id').notNull(),
    department: col.text('department').notNull(),
    startedOn: col.day('started_on').notNull(),
    endedOn: col.day('ended_on'),
    /** Who watches over its use (AI Act art. 26(2)): a function, not a name. */
    oversight: col.text('oversight').notNull(),
  },
  (t) => [
    index('deployment_system').on(t.systemId, t.organisationId),
    index('deployment_organisation').on(t.organisationId, t.id),
  ],
);

/** The step to a version from the one before it, with what the law made of it. A version has one predecessor at most. */
export const versionChange = table(
  'version_change',
  {
    /** The new version. */
    toId: col.text('to_id').primaryKey(),
    fromId: col.text('from_id').notNull(),
    /** What changed, as stated, with where both versions stand in the law. */
    facts: col.json<Record<string, unknown>>('facts').notNull(),
    /** The engine's answer; its receipt is the decision `receiptId`. What a person thinks of it stands beside it. */
    answer: col.json<Record<string, unknown>>('answer').notNull(),
    kind: col
      .oneOf('kind', ['correction', 'minor', 'pre-determined', 'substantial', 'undetermined'] as const)
      .notNull(),
    receiptId: col.text('receipt_id').notNull(),
    decidedBy: col.text('decided_by').notNull(),
    decidedAt: col.instant('decided_at').notNull(),
  },
  (t) => [index('version_change_from').on(t.fromId)],
);

/** A version that a deployment ran before the present one, from and to a local day. */
export const deploymentVersion = table(
  'deployment_version',
  {
    /** The deployment and the step of it that ended this version. */
    id: col.text('id').primaryKey(),
    deploymentId: col.text('deployment_id').notNull(),
    systemId: col.text('system_id').notNull(),
    startedOn: col.day('started_on').notNull(),
    endedOn: col.day('ended_on').notNull(),
  },
  (t) => [
    index('deployment_version_deployment').on(t.deploymentId, t.startedOn),
    index('deployment_version_system').on(t.systemId),
  ],
);
