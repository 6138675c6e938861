import { commit, isUniqueViolation, type Db } from '#dialect';
import { auditRows, latestSeal } from '#db/queries/audit.ts';
import { seal } from '#db/schema/dossier.ts';
import { dayOf } from '../core/days.ts';
import { chainChecker, rootOf } from '../core/verify.ts';

/**
 * Seals the log as it stands: number of rows and one hash over the heads of all chains. Once per local day; returns the root, or null
 * when today was sealed already. The seal is what a copy outside this machine is compared with.
 */
export async function sealAudit(db: Db, now: Date): Promise<string | null> {
  const day = dayOf(now);
  if ((await latestSeal(db))?.day === day) return null;
  const checker = chainChecker();
  let lastSeq = 0;
  for await (const page of auditRows(db)) {
    for (const row of page) {
      checker.add(row);
      lastSeq = row.seq;
    }
  }
  const { rows } = checker.result();
  const root = rootOf([...checker.chains].map(([subject, head]) => ({ subject, ...head })));
  try {
    await commit(db, [{ rows: 1, build: (tx) => tx.insert(seal).values({ day, rows, lastSeq, root, at: now }) }]);
  } catch (error) {
    // Another worker sealed this day at the same moment.
    if (!isUniqueViolation(error)) throw error;
    return null;
  }
  return root;
}
