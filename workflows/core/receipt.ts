import type { Write } from '#dialect';
import { decision } from '#db/schema/decision.ts';
import { canonical, sha256 } from './canonical.ts';
import type { By } from './record.ts';

/** One decision with all it rested on: rule, version of the law, governing day, facts, answer, citations. */
export type Receipt = {
  kind: (typeof decision.$inferSelect)['kind'];
  rule: string;
  lawVersion: string;
  /** The day whose law was applied (local). */
  governingDay: string;
  facts: Record<string, unknown>;
  answer: Record<string, unknown>;
  citations: readonly string[];
};

/** The rows of the receipts, and their hashes for the audit row of the same step. */
export function receiptWrites(
  dossierId: string,
  version: number,
  receipts: readonly Receipt[],
  by: By,
): { writes: Write[]; hashes: string[] } {
  const kept = receipts.map((receipt, n) => {
    const hash = sha256(canonical(receipt));
    const row = {
      ...receipt,
      id: `${by.commandId}/${n}`,
      dossierId,
      version,
      citations: [...receipt.citations],
      decidedBy: receipt.kind === 'human' || receipt.kind === 'opinion' ? by.actor.id : 'engine',
      decidedAt: by.at,
      hash,
    };
    return { hash, write: { rows: 1, build: (tx) => tx.insert(decision).values(row) } satisfies Write };
  });
  return { writes: kept.map(({ write }) => write), hashes: kept.map(({ hash }) => hash) };
}
