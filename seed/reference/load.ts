import { commit, type Db, type Write } from '#dialect';
import { term } from '#db/schema/organisation.ts';
import { lists, type Term } from './lists.ts';

/** Rows per statement: well under the number of parameters that an engine takes. */
const batch = 500;

function* writes(rows: readonly Term[]): Generator<Write> {
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    yield { rows: some.length, build: (tx) => tx.insert(term).values(some) };
  }
}

/**
 * Loads the published lists that the register does not have yet, each in one commit, so that an interruption leaves whole lists only.
 * Terms carry no state: they are no dossiers, and `say` gets one line about the loading. Returns how many terms were added.
 */
export async function loadReference(db: Db, say: (line: string) => void): Promise<number> {
  const present = new Set(
    (await db.selectDistinct({ list: term.list }).from(term)).map(({ list }) => list.replace(/^IMDRF-.$/, 'IMDRF')),
  );
  let added = 0;
  for (const [name, read] of Object.entries(lists)) {
    if (present.has(name)) continue;
    const rows = await read();
    await commit(db, [...writes(rows)]);
    added += rows.length;
  }
  if (added > 0) say(`Loaded ${added} terms of published lists (notified bodies, designation codes, IMDRF, EMDN)`);
  return added;
}
