import { prepared, type Db } from '#dialect';
import { asc, desc, gt, sql } from 'drizzle-orm';
import { auditEvent, dossier, seal, section } from '../schema/dossier.ts';

const ph = sql.placeholder;
const pageSize = 2000;

const page = prepared('audit_page', (db) =>
  db
    .select()
    .from(auditEvent)
    .where(gt(auditEvent.seq, ph('after')))
    .orderBy(asc(auditEvent.seq))
    .limit(pageSize),
);

/** The whole log in the order in which it was written, two thousand rows at a time. */
export async function* auditRows(db: Db, after = 0): AsyncGenerator<(typeof auditEvent.$inferSelect)[]> {
  for (let last = after; ;) {
    const rows = await page(db).execute({ after: last });
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.seq;
  }
}

const dossierHeads = prepared('dossier_heads', (db) =>
  db
    .select({ subject: dossier.id, workflow: dossier.workflow, version: dossier.version, hash: dossier.auditHash })
    .from(dossier)
    .where(gt(dossier.id, ph('after')))
    .orderBy(asc(dossier.id))
    .limit(pageSize),
);
const sectionHeads = prepared('section_heads', (db) =>
  db
    .select({
      subject: sql<string>`${section.dossierId} || '/' || ${section.name}`,
      version: section.version,
      hash: section.auditHash,
    })
    .from(section)
    .orderBy(asc(section.dossierId), asc(section.name)),
);

export type Head = { subject: string; version: number; hash: string };

/** The head of every chain: where each dossier and each section says that it stands. */
export async function heads(db: Db): Promise<Head[]> {
  const found: Head[] = await sectionHeads(db).execute({});
  for (let after = ''; ;) {
    const rows = await dossierHeads(db).execute({ after });
    found.push(...rows.map(({ subject, version, hash }) => ({ subject, version, hash })));
    if (rows.length < pageSize) return found;
    after = rows.at(-1)!.subject;
  }
}

const lastSeal = prepared('last_seal', (db) => db.select().from(seal).orderBy(desc(seal.day)).limit(1));
/** The latest seal, or undefined when none was made yet. */
export const latestSeal = async (db: Db) => (await lastSeal(db).execute({}))[0];

const allSeals = prepared('all_seals', (db) => db.select().from(seal).orderBy(asc(seal.day)));
export const sealsOf = async (db: Db) => allSeals(db).execute({});

const recent = prepared('audit_recent', (db) =>
  db
    .select()
    .from(auditEvent)
    .where(sql`${auditEvent.seq} < ${ph('before')}`)
    .orderBy(desc(auditEvent.seq))
    .limit(51),
);
/** The log for reading, newest first, fifty at a time, paged by sequence number. */
export async function recentAudit(db: Db, before = Number.MAX_SAFE_INTEGER) {
  const rows = await recent(db).execute({ before });
  return { items: rows.slice(0, 50), next: rows.length > 50 ? rows[49]!.seq : null };
}
