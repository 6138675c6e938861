import { preparedWrite, type Write } from '#dialect';
import { difference, differenceKind, reevaluationCount } from '#db/schema/reevaluation.ts';
import { sql } from 'drizzle-orm';
import type { Standing } from '../registration/standing.ts';
import type { DifferenceKind, QuestionKind } from './difference.ts';

const ph = sql.placeholder;

const insertDifference = preparedWrite('insert_difference', (tx) =>
  tx.insert(difference).values({
    runId: ph('runId'),
    systemId: ph('systemId'),
    systemNumber: ph('systemNumber'),
    systemName: ph('systemName'),
    versionLabel: ph('versionLabel'),
    providerId: ph('providerId'),
    deviceClass: ph('deviceClass'),
    before: ph('before'),
    after: ph('after'),
    kinds: ph('kinds'),
    questions: ph('questions'),
    beforeReceipt: ph('beforeReceipt'),
    afterReceipt: ph('afterReceipt'),
    foundAt: ph('foundAt'),
  }),
);
const insertKind = preparedWrite('insert_difference_kind', (tx) =>
  tx.insert(differenceKind).values({ runId: ph('runId'), kind: ph('kind'), systemNumber: ph('systemNumber') }),
);
const addCount = preparedWrite('reevaluation_count', (tx) =>
  tx
    .insert(reevaluationCount)
    .values({ runId: ph('runId'), name: ph('name'), count: ph('by') })
    .onConflictDoUpdate({
      target: [reevaluationCount.runId, reevaluationCount.name],
      set: { count: sql`${reevaluationCount.count} + ${ph('by')}` },
    }),
);

/** Counts for a run, by name. */
export const addToRun = (runId: string, name: string, by: number): Write => addCount({ runId, name, by }, 1);

export type FoundDifference = {
  runId: string;
  system: { id: string; number: string; name: string; versionLabel: string; providerId: string };
  before: Standing;
  after: Standing;
  kinds: readonly DifferenceKind[];
  questions: readonly QuestionKind[];
  beforeReceipt: string | null;
  afterReceipt: string | null;
  at: Date;
};

/** The rows of one difference in the list of its run, and what they count for. */
export function differenceWrites({ runId, system, before, after, kinds, questions, at, ...receipts }: FoundDifference) {
  const row = {
    runId,
    systemId: system.id,
    systemNumber: system.number,
    systemName: system.name,
    versionLabel: system.versionLabel,
    providerId: system.providerId,
    deviceClass: after.deviceClass,
    before,
    after,
    kinds,
    questions,
    foundAt: at,
    ...receipts,
  };
  return [
    insertDifference(row, 1),
    ...kinds.map((kind) => insertKind({ runId, kind, systemNumber: system.number }, 1)),
    ...['differences', ...kinds.map((kind) => `kind/${kind}`), ...questions.map((kind) => `question/${kind}`)].map(
      (name) => addToRun(runId, name, 1),
    ),
  ];
}
