import { matchesWords, prepared, type Db } from '#dialect';
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { registerEntry } from '../schema/system.ts';

const columns = {
  dossierId: registerEntry.dossierId,
  number: registerEntry.number,
  name: registerEntry.name,
  versionLabel: registerEntry.versionLabel,
  providerName: registerEntry.providerName,
  purpose: registerEntry.purpose,
  status: registerEntry.status,
};
const atMost = 20;

/** Systems of the register that can be taken into use and have all these folded words, by name; twenty at most. */
export const usableEntries = async (db: Db, words: readonly string[]) =>
  db
    .select(columns)
    .from(registerEntry)
    .where(and(matchesWords(registerEntry.seq, words), ne(registerEntry.status, 'withdrawn')))
    .orderBy(asc(registerEntry.name), asc(registerEntry.seq))
    .limit(atMost);

const byNumber = prepared('usable_entry_by_number', (db) =>
  db
    .select(columns)
    .from(registerEntry)
    .where(eq(registerEntry.number, sql.placeholder('number'))),
);
/** The entry with this number, whatever its status. */
export async function entryToUse(db: Db, number: string) {
  const [row] = await byNumber(db).execute({ number });
  return row;
}

/** The public status of several systems, by dossier. */
export async function statusesOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await db
    .select({ id: registerEntry.dossierId, status: registerEntry.status })
    .from(registerEntry)
    .where(inArray(registerEntry.dossierId, [...ids]));
  return new Map(rows.map(({ id, status }) => [id, status]));
}
