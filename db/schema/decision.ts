import { col, index, table } from '#dialect';

/** The receipt of one decision: which rule of which version gave which answer on which facts. It outlives the code. */
export const decision = table(
  'decision',
  {
    id: col.text('id').primaryKey(),
    dossierId: col.text('dossier_id').notNull(),
    version: col.int('version').notNull(),
    kind: col
      .oneOf('kind', [
        'classification',
        'change',
        'duty',
        'competence',
        'designation',
        'term',
        'human',
        'opinion',
      ] as const)
      .notNull(),
    rule: col.text('rule').notNull(),
    lawVersion: col.text('law_version').notNull(),
    governingDay: col.day('governing_day').notNull(),
    facts: col.json<Record<string, unknown>>('facts').notNull(),
    answer: col.json<Record<string, unknown>>('answer').notNull(),
    citations: col.json<string[]>('citations').notNull(),
    decidedBy: col.text('decided_by').notNull(),
    decidedAt: col.instant('decided_at').notNull(),
    hash: col.text('hash').notNull(),
  },
  (t) => [index('decision_dossier').on(t.dossierId, t.version)],
);
