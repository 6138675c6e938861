import { prepared, type Db } from '#dialect';
import { and, asc, eq, sql } from 'drizzle-orm';
import { term } from '../schema/organisation.ts';

const ph = sql.placeholder;

const one = prepared('term_by_code', (db) =>
  db
    .select()
    .from(term)
    .where(and(eq(term.list, ph('list')), eq(term.code, ph('code')))),
);
/** One term of a published list, or undefined. */
export async function termOf(db: Db, list: string, code: string) {
  const [row] = await one(db).execute({ list, code });
  return row;
}

const all = prepared('terms_of_list', (db) =>
  db
    .select()
    .from(term)
    .where(eq(term.list, ph('list')))
    .orderBy(asc(term.code)),
);
/** A whole list in the order of its codes. */
export const termsOf = async (db: Db, list: string) => all(db).execute({ list });
