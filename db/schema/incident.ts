import { col, index, table } from '#dialect';

/** Something that happened with a system, as first reported. State: the dossier with the same id. */
export const incident = table(
  'incident',
  {
    id: col.text('id').primaryKey(),
    systemId: col.text('system_id').notNull(),
    deploymentId: col.text('deployment_id'),
    siteId: col.text('site_id'),
    providerId: col.text('provider_id').notNull(),
    reporterId: col.text('reporter_id').notNull(),
    deployerId: col.text('deployer_id'),
    /** Day, or first day of a range. */
    occurredOn: col.day('occurred_on').notNull(),
    /** What happened; no names, no citizen service numbers. */
    narrative: col.text('narrative').notNull(),
    /** The facts for the law, as last known. */
    facts: col.json<Record<string, unknown>>('facts').notNull(),
    ownReference: col.text('own_reference'),
  },
  (t) => [
    index('incident_system').on(t.systemId),
    index('incident_provider').on(t.providerId),
    index('incident_deployer').on(t.deployerId),
  ],
);

/** Facts told later: what was known when. */
export const incidentFact = table(
  'incident_fact',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    organisationId: col.text('organisation_id').notNull(),
    facts: col.json<Record<string, unknown>>('facts').notNull(),
    note: col.text('note').notNull(),
    knownOn: col.day('known_on').notNull(),
    toldAt: col.instant('told_at').notNull(),
  },
  (t) => [index('incident_fact_dossier').on(t.dossierId)],
);

/** One duty of one party, as the law module derived it, or as a person decided otherwise with a reason. */
export const duty = table(
  'duty',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    /** Identifier of the duty in the law module, e.g. mdr-87. */
    name: col.text('name').notNull(),
    capacity: col.text('capacity').notNull(),
    organisationId: col.text('organisation_id'),
    addressee: col.text('addressee').notNull(),
    outcome: col.oneOf('outcome', ['report', 'not-required', 'undetermined'] as const).notNull(),
    basis: col.json<string[]>('basis').notNull(),
    why: col.json<{ nl: string; en: string }>('why').notNull(),
    lawStatus: col.text('law_status').notNull(),
    deadlineId: col.text('deadline_id'),
    filedOn: col.day('filed_on'),
    filedText: col.text('filed_text'),
  },
  (t) => [index('duty_dossier').on(t.dossierId)],
);

/** A question of the inspectorate with a term (Awb 5:16), and its answer. */
export const informationRequest = table(
  'information_request',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    organisationId: col.text('organisation_id').notNull(),
    question: col.text('question').notNull(),
    askedOn: col.day('asked_on').notNull(),
    dueOn: col.day('due_on').notNull(),
    answer: col.text('answer'),
    answeredOn: col.day('answered_on'),
    withdrawnOn: col.day('withdrawn_on'),
  },
  (t) => [index('information_request_dossier').on(t.dossierId)],
);

/** The manufacturer's final report (MDR art. 89(5)): root cause and actions, with IMDRF terms. */
export const finalReport = table(
  'final_report',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    rootCause: col.text('root_cause').notNull(),
    actions: col.text('actions').notNull(),
    /** IMDRF Annex A (problem) and Annex D (conclusion). */
    problemCode: col.text('problem_code').notNull(),
    conclusionCode: col.text('conclusion_code').notNull(),
    submittedOn: col.day('submitted_on').notNull(),
  },
  (t) => [index('final_report_dossier').on(t.dossierId)],
);

/** The triage of a report: visible factors and outcome, never a bare number. */
export const triage = table(
  'triage',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    severity: col.text('severity').notNull(),
    factors: col.json<string[]>('factors').notNull(),
    outcome: col.text('outcome').notNull(),
    reason: col.text('reason').notNull(),
    byUserId: col.text('by_user_id').notNull(),
    at: col.instant('at').notNull(),
  },
  (t) => [index('triage_dossier').on(t.dossierId)],
);
