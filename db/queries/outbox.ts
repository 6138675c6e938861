import { prepared, type Db } from '#dialect';
import { and, asc, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { dossier, notice, outbox, party } from '../schema/dossier.ts';

const ph = sql.placeholder;

export type OutboxRow = typeof outbox.$inferSelect;

const open = prepared('outbox_open', (db) =>
  db.select().from(outbox).where(isNull(outbox.deliveredAt)).orderBy(asc(outbox.dueAt), asc(outbox.id)).limit(100),
);
/** Messages that were not delivered yet, the oldest first; a hundred at most. */
export const undelivered = async (db: Db) => open(db).execute({});

const audience = prepared('parties_with_capacity', (db) =>
  db
    .select({ organisationId: party.organisationId })
    .from(party)
    .where(and(eq(party.dossierId, ph('dossierId')), eq(party.capacity, ph('capacity')))),
);
/** The organisations that take part in a dossier with this capacity. */
export const partiesWith = async (db: Db, dossierId: string, capacity: string) =>
  audience(db).execute({ dossierId, capacity });

const authorities = prepared('authorities', (db) =>
  db
    .select({ id: sql<string>`id` })
    .from(sql`organisation`)
    .where(sql`kind = 'authority'`),
);
/** The authorities of the register: they take part without being a party. */
export const authorityIds = async (db: Db) => (await authorities(db).execute({})).map(({ id }) => id);

const page = 50;
const messages = prepared('notices_of', (db) =>
  db
    .select({ notice, reference: dossier.reference, title: dossier.title, workflow: dossier.workflow })
    .from(notice)
    .innerJoin(dossier, eq(dossier.id, notice.dossierId))
    .where(
      and(
        eq(notice.organisationId, ph('organisationId')),
        or(
          lt(notice.at, sql.param(ph('before'), notice.at)),
          and(eq(notice.at, sql.param(ph('before'), notice.at)), lt(notice.id, ph('beforeId'))),
        ),
      ),
    )
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(page + 1),
);
/** What an organisation was told, newest first, paged by key. */
export async function noticesOf(
  db: Db,
  organisationId: string,
  cursor = { at: new Date('9999-12-31T00:00:00Z'), id: '' },
) {
  const rows = await messages(db).execute({ organisationId, before: cursor.at, beforeId: cursor.id });
  const items = rows.slice(0, page);
  const last = items.at(-1)?.notice;
  return { items, next: rows.length > page && last ? { at: last.at, id: last.id } : null };
}
