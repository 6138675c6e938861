import { col, index, table } from '#dialect';

/** Why an answer is missing. */
export type Gap = { state: 'unknown' | 'not-investigated'; reason: string | null };

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
    /** Last day, where only a range is known. */
    occurredUntil: col.day('occurred_until'),
    /** Answers that are not there, each with what is the matter: not known and why, or not investigated yet. */
    gaps: col.json<Record<string, Gap>>('gaps'),
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
    /** What the law leaves open here, in words. */
    open: col.json<{ nl: string; en: string }[]>('open'),
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

/** A moment from which a party may have known something. It is never removed: withdrawn with a reason, or passed over by a choice. */
export const awareness = table(
  'awareness',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    /** Whose knowledge. */
    knower: col.oneOf('knower', ['provider', 'deployer'] as const).notNull(),
    about: col.oneOf('about', ['event', 'reportability', 'death', 'threat', 'breach'] as const).notNull(),
    source: col.text('source').notNull(),
    /** A local day, or an instant with offset where the hour is known. */
    moment: col.text('moment').notNull(),
    momentOn: col.day('moment_on').notNull(),
    /** Who knew it, as a function and not by name. */
    knownBy: col.text('known_by'),
    note: col.text('note'),
    /** Who told the register. */
    organisationId: col.text('organisation_id').notNull(),
    addedAt: col.instant('added_at').notNull(),
    /** The audited step that brought it. */
    version: col.int('version').notNull(),
    withdrawnAt: col.instant('withdrawn_at'),
    withdrawnReason: col.text('withdrawn_reason'),
  },
  (t) => [index('awareness_dossier').on(t.dossierId)],
);

/** A choice of one moment over earlier ones that stood then, with its reason. The last one whose moment stands counts. */
export const awarenessChoice = table(
  'awareness_choice',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    candidateId: col.text('candidate_id').notNull(),
    over: col.json<string[]>('over').notNull(),
    reason: col.text('reason').notNull(),
    organisationId: col.text('organisation_id').notNull(),
    at: col.instant('at').notNull(),
    version: col.int('version').notNull(),
  },
  (t) => [index('awareness_choice_dossier').on(t.dossierId)],
);
