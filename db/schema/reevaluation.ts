import { col, index, primaryKey, table } from '#dialect';

/** What the law last made of a system, in short: what the next evaluation is compared with. Written in the commit of the receipt. */
export const standing = table('standing', {
  systemId: col.text('system_id').primaryKey(),
  asOf: col.day('as_of').notNull(),
  /** The conclusion without reasons; the receipt holds the whole answer. */
  body: col.json<Record<string, unknown>>('body').notNull(),
  /** The hash of the receipt it is taken from. */
  receipt: col.text('receipt').notNull(),
});

/** One evaluation of the whole register, or one calculation of a proposal over it. State: the dossier with the same id. */
export const reevaluation = table(
  'reevaluation',
  {
    id: col.text('id').primaryKey(),
    kind: col.oneOf('kind', ['law', 'scenario'] as const).notNull(),
    /** The proposal that is calculated, for a scenario. */
    scenario: col.text('scenario'),
    /** The local day whose law is applied to every system. */
    day: col.day('day').notNull(),
    cause: col.oneOf('cause', ['version', 'day', 'by-hand'] as const).notNull(),
    /** The law versions that the register knew, each with its hash, and the last day on which something began to apply. */
    lawKey: col.text('law_key').notNull(),
    lawVersions: col.json<{ id: string; hash: string | null }[]>('law_versions').notNull(),
    changedOn: col.day('changed_on').notNull(),
    /** The system up to which all are evaluated; the next slice begins behind it. */
    cursor: col.text('cursor').notNull(),
    evaluated: col.int('evaluated').notNull(),
    /** How many there were to evaluate when it was planned. */
    total: col.int('total').notNull(),
    startedAt: col.instant('started_at'),
    endedAt: col.instant('ended_at'),
  },
  (t) => [index('reevaluation_kind').on(t.kind, t.day, t.id)],
);

/** One system of which a run made something else than was known, with both outcomes in short. */
export const difference = table(
  'difference',
  {
    runId: col.text('run_id').notNull(),
    systemId: col.text('system_id').notNull(),
    systemNumber: col.text('system_number').notNull(),
    systemName: col.text('system_name').notNull(),
    versionLabel: col.text('version_label').notNull(),
    providerId: col.text('provider_id').notNull(),
    /** The class in the new outcome. */
    deviceClass: col.text('device_class').notNull(),
    before: col.json<Record<string, unknown>>('before').notNull(),
    after: col.json<Record<string, unknown>>('after').notNull(),
    /** What differs, in the order of weight. */
    kinds: col.json<string[]>('kinds').notNull(),
    /** What it leaves for a person to settle. */
    questions: col.json<string[]>('questions').notNull(),
    /** Hashes of the receipts of both outcomes; a scenario has none. */
    beforeReceipt: col.text('before_receipt'),
    afterReceipt: col.text('after_receipt'),
    foundAt: col.instant('found_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.systemNumber] }),
    index('difference_system').on(t.systemId, t.foundAt),
    index('difference_provider').on(t.runId, t.providerId, t.systemNumber),
    index('difference_class').on(t.runId, t.deviceClass, t.systemNumber),
  ],
);

/** The kinds of a difference, one row each, so that filtering is a range of an index. */
export const differenceKind = table(
  'difference_kind',
  {
    runId: col.text('run_id').notNull(),
    kind: col.text('kind').notNull(),
    systemNumber: col.text('system_number').notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.kind, t.systemNumber] })],
);

/** What is counted of a run, by name; kept in the commit of what it counts. */
export const reevaluationCount = table(
  'reevaluation_count',
  {
    runId: col.text('run_id').notNull(),
    name: col.text('name').notNull(),
    count: col.int('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.name] })],
);
