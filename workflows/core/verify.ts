import type { Db } from '#dialect';
import { auditRows, heads, sealsOf } from '#db/queries/audit.ts';
import { sha256 } from './canonical.ts';

export type Verdict = {
  integrity: 'intact' | 'broken';
  completeness: 'complete' | 'truncated' | 'unknown';
  /** The first row that does not fit: its sequence number and subject. */
  firstFault: { seq: number; subject: string; fault: string } | null;
  rows: number;
  /** The hash over all heads: the same for two copies of one register. */
  head: string;
};

export type LogRow = { seq: number; subject: string; version: number; body: string; hash: string };

/** One hash over the heads of all chains, by subject. */
export const rootOf = (all: Iterable<{ subject: string; version: number; hash: string }>): string =>
  sha256(
    ...[...all]
      .sort((a, b) => (a.subject < b.subject ? -1 : 1))
      .map(({ subject, version, hash }) => `${subject} ${version} ${hash}\n`),
  );

type Found = { version: number; hash: string };

/** What the content says that it is; a content that cannot be read says nothing. */
function statedIn(body: string): { subject?: unknown; version?: unknown } {
  try {
    return JSON.parse(body) as { subject?: unknown; version?: unknown };
  } catch {
    return {};
  }
}

/** Follows every chain row by row. */
export function chainChecker() {
  const chains = new Map<string, Found>();
  let firstFault: Verdict['firstFault'] = null;
  let rows = 0;
  const fault = (row: LogRow, what: string) => {
    firstFault ??= { seq: row.seq, subject: row.subject, fault: what };
  };
  const add = (row: LogRow) => {
    rows += 1;
    const before = chains.get(row.subject) ?? { version: 0, hash: '' };
    if (row.version !== before.version + 1) fault(row, `version ${row.version} follows ${before.version}`);
    if (sha256(before.hash, row.body) !== row.hash) fault(row, 'the hash does not fit the row before and the content');
    const stated = statedIn(row.body);
    if (stated.subject !== row.subject || stated.version !== row.version) fault(row, 'the content names another row');
    chains.set(row.subject, { version: row.version, hash: row.hash });
  };
  return { add, chains, result: () => ({ firstFault, rows }) };
}

/**
 * Reads and hashes the whole log. *Integrity*: every row fits the one before. *Completeness*: every dossier and section stands at
 * its last row, and no seal knows of more rows than there are.
 */
export async function verifyLog(db: Db): Promise<Verdict> {
  const checker = chainChecker();
  // A seal holds for the rows up to its last one; the log is followed up to there and compared.
  const seals = await sealsOf(db);
  const missed: string[] = [];
  let next = 0;
  const compare = (lastSeq: number) => {
    while (next < seals.length && seals[next]!.lastSeq <= lastSeq) {
      const seal = seals[next]!;
      if (seal.rows !== checker.result().rows || seal.root !== rootOf(headsOf(checker.chains))) missed.push(seal.day);
      next += 1;
    }
  };
  for await (const page of auditRows(db)) {
    for (const row of page) {
      compare(row.seq - 1);
      checker.add(row);
    }
  }
  compare(Number.MAX_SAFE_INTEGER);
  const stated = await heads(db);
  const truncated = stated.some(({ subject, version, hash }) => {
    const found = checker.chains.get(subject);
    return found === undefined || found.version !== version || found.hash !== hash;
  });
  const { firstFault, rows } = checker.result();
  // A chain without its dossier means that the dossier was removed.
  const orphaned = checker.chains.size !== stated.length;
  return {
    integrity: firstFault ? 'broken' : 'intact',
    completeness: truncated || orphaned || missed.length > 0 ? 'truncated' : 'complete',
    firstFault,
    rows,
    head: rootOf(headsOf(checker.chains)),
  };
}

function* headsOf(chains: ReadonlyMap<string, Found>) {
  for (const [subject, { version, hash }] of chains) yield { subject, version, hash };
}
