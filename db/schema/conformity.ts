import { col, index, table, uniqueIndex } from '#dialect';

/** An application of a provider to a notified body for one system version. State: the dossier with the same id. */
export const application = table(
  'application',
  {
    id: col.text('id').primaryKey(),
    systemId: col.text('system_id').notNull(),
    providerId: col.text('provider_id').notNull(),
    bodyId: col.text('body_id').notNull(),
    regulation: col.oneOf('regulation', ['MDR', 'IVDR'] as const).notNull(),
    deviceClass: col.text('device_class').notNull(),
    /** Annex and chapters of the chosen procedure. */
    procedure: col.text('procedure').notNull(),
    requiredCodes: col.json<string[]>('required_codes').notNull(),
    basicUdiDi: col.text('basic_udi_di'),
    /** The applicant declared earlier applications, or that there were none (art. 53(3)). */
    earlierApplications: col.text('earlier_applications').notNull(),
    /** Days that the body set itself (Annex VII 4.5.1) while no statutory maximum applies. */
    ownTermDays: col.int('own_term_days'),
    contractedOn: col.day('contracted_on'),
  },
  (t) => [
    index('application_system').on(t.systemId),
    index('application_body').on(t.bodyId),
    index('application_provider').on(t.providerId),
  ],
);

/** Who works on an assessment, as what. A reviewer or decider may not be an assessor of the same project (Annex VII 4.7). */
export const assignment = table(
  'assignment',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    userId: col.text('user_id').notNull(),
    task: col.oneOf('task', ['responsible', 'assessor', 'reviewer', 'decider'] as const).notNull(),
    since: col.day('since').notNull(),
  },
  (t) => [
    index('assignment_dossier').on(t.dossierId),
    uniqueIndex('assignment_once').on(t.dossierId, t.userId, t.task),
  ],
);

/** A deficiency: a question of the body that stops the clock, tied to a requirement. */
export const deficiency = table(
  'deficiency',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    number: col.int('number').notNull(),
    stage: col.text('stage').notNull(),
    requirement: col.text('requirement').notNull(),
    question: col.text('question').notNull(),
    /** An open one bars a certificate (Annex VII 4.7). */
    preventsIssue: col.bool('prevents_issue').notNull(),
    answer: col.text('answer'),
    status: col.oneOf('status', ['open', 'answered', 'accepted', 'withdrawn'] as const).notNull(),
    askedOn: col.day('asked_on').notNull(),
    answeredOn: col.day('answered_on'),
  },
  (t) => [index('deficiency_dossier').on(t.dossierId, t.number)],
);

/** What the body concluded at the end of a stage: the text of its report. */
export const report = table(
  'report',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    stage: col.oneOf('stage', ['audit', 'examination', 'recommendation', 'review', 'decision'] as const).notNull(),
    conclusion: col.text('conclusion').notNull(),
    writtenBy: col.text('written_by').notNull(),
    writtenOn: col.day('written_on').notNull(),
  },
  (t) => [index('report_dossier').on(t.dossierId)],
);

/** A certificate (MDR Annex XII, art. 56). Expiry is a day, not a status. */
export const certificate = table(
  'certificate',
  {
    id: col.text('id').primaryKey(),
    number: col.text('number').notNull(),
    applicationId: col.text('application_id').notNull(),
    systemId: col.text('system_id').notNull(),
    bodyId: col.text('body_id').notNull(),
    providerId: col.text('provider_id').notNull(),
    type: col.text('type').notNull(),
    deviceClass: col.text('device_class').notNull(),
    issuedOn: col.day('issued_on').notNull(),
    validUntil: col.day('valid_until').notNull(),
    conditions: col.text('conditions'),
    status: col.oneOf('status', ['ISSUED', 'SUSPENDED', 'REINSTATED', 'WITHDRAWN'] as const).notNull(),
    statusOn: col.day('status_on').notNull(),
    statusReason: col.text('status_reason'),
  },
  (t) => [
    uniqueIndex('certificate_number').on(t.bodyId, t.number),
    index('certificate_system').on(t.systemId),
    index('certificate_body').on(t.bodyId, t.validUntil, t.id),
  ],
);
