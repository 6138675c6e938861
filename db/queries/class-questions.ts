import { prepared, type Db } from '#dialect';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { registerEntry, registerFacet, system } from '../schema/system.ts';

const ph = sql.placeholder;
const pageSize = 25;

const ofEntry = prepared('questions_of_entry', (db) =>
  db
    .select({ value: registerFacet.value })
    .from(registerFacet)
    .where(and(eq(registerFacet.seq, ph('seq')), eq(registerFacet.facet, 'question'))),
);
/** The questions that stand open with an entry of the register. */
export const questionsOfEntry = async (db: Db, seq: number): Promise<string[]> =>
  (await ofEntry(db).execute({ seq })).map(({ value }) => value);

const page = prepared('entries_with_question', (db) =>
  db
    .select({
      seq: registerEntry.seq,
      id: registerEntry.dossierId,
      number: registerEntry.number,
      name: registerEntry.name,
      versionLabel: registerEntry.versionLabel,
      providerName: registerEntry.providerName,
      deviceClass: registerEntry.deviceClass,
      declaredClass: system.declaredClass,
    })
    .from(registerFacet)
    .innerJoin(registerEntry, eq(registerEntry.seq, registerFacet.seq))
    .innerJoin(system, eq(system.id, registerEntry.dossierId))
    .where(
      and(
        eq(registerFacet.facet, 'question'),
        eq(registerFacet.value, ph('question')),
        lt(registerFacet.seq, ph('before')),
      ),
    )
    .orderBy(desc(registerFacet.seq))
    .limit(pageSize + 1),
);
/** Systems of the register whose classes leave a question, the last entered first, twenty-five at a time. */
export async function entriesWithQuestion(db: Db, question: string, before = 2 ** 31 - 1) {
  const rows = await page(db).execute({ question, before });
  return { items: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]!.seq : null };
}
