import { DrizzlePostgreSQLAdapter } from '@lucia-auth/adapter-drizzle';
import { and, asc, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { join } from 'node:path';
import pg from 'pg';
import { RowsMismatch } from '../rows-mismatch.ts';

export const engine = 'postgres';
export const table = pgTable;
export { index, primaryKey, uniqueIndex };

/** The whole vocabulary of columns: what both engines share. Days are ISO text, instants `timestamptz`. */
export const col = {
  text: (name: string) => text(name),
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) => text(name, { enum: values }),
  int: (name: string) => integer(name),
  serial: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  bool: (name: string) => boolean(name),
  day: (name: string) => text(name),
  instant: (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }),
  json: <T>(name: string) => jsonb(name).$type<T>(),
  sessionExpiry: (name: string) => timestamp(name, { withTimezone: true, mode: 'date' }),
};

export type Db = NodePgDatabase & { $client: pg.Pool };
export type Tx = Pick<NodePgDatabase, 'insert' | 'update' | 'delete' | 'select' | 'execute'>;

type Runnable = PromiseLike<{ rowCount: number | null }>;
type Preparable = {
  prepare(name: string): { execute(params?: Record<string, unknown>): PromiseLike<{ rowCount: number | null }> };
};

/** One statement of a commit. `rows`: how many rows it must touch, or the whole command is undone. */
export type Write = { rows?: number; build: (tx: Tx) => Runnable };

/** A write that the server plans once per connection: for the statements that every command runs. */
export function preparedWrite(name: string, build: (tx: Tx) => Preparable) {
  return (params: Record<string, unknown>, rows?: number): Write => ({
    build: (tx) => build(tx).prepare(name).execute(params),
    ...(rows === undefined ? {} : { rows }),
  });
}

/** A query that is prepared once per pool; the result awaits like any query. */
export function prepared<Q extends { prepare(name: string): unknown }>(name: string, build: (db: Db) => Q) {
  const known = new WeakMap<Db, ReturnType<Q['prepare']>>();
  return (db: Db): ReturnType<Q['prepare']> => {
    const found = known.get(db);
    if (found) return found;
    const made = build(db).prepare(name) as ReturnType<Q['prepare']>;
    known.set(db, made);
    return made;
  };
}

/** Opens a pool. Every call has a deadline, so that a silent server becomes an error and not a hanging page. */
export function open(location: string | Buffer): Db {
  const client = new pg.Pool({
    connectionString: String(location),
    max: 8,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that the server drops is replaced on the next call; without a listener it would end the process.
  client.on('error', () => undefined);
  return drizzle(client);
}

/** Brings the schema up to date. Run from the project's root, where `db/migrations` stands. */
export async function migrate(db: Db): Promise<void> {
  await runMigrations(db, { migrationsFolder: join(process.cwd(), 'db/migrations/postgres') });
}

export async function close(db: Db): Promise<void> {
  await db.$client.end();
}

/** All writes or none, durable when it resolves. Nobody else opens a transaction. */
export async function commit(db: Db, writes: readonly Write[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (const write of writes) {
      const { rowCount } = await write.build(tx);
      if (write.rows !== undefined && rowCount !== write.rows) throw new RowsMismatch();
    }
  });
}

/** A number that changes with every commit to the register: each one adds an audit row. */
export async function registerVersion(db: Db): Promise<number> {
  const { rows } = await db.$client.query<{ last: string | null }>('select max(seq) as last from audit_event');
  return Number(rows[0]?.last ?? 0);
}

const codeOf = (error: unknown): string => {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return String(cause?.code ?? code ?? '');
};

/** Whether a failure means: the unique key was taken already. */
export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === '23505';

/** Whether a failure means: the engine is busy, stopping or out of reach; the same command may succeed later. */
export const isUnavailable = (error: unknown): boolean => /^(08|53|57|40)|^E(CONN|PIPE|TIMEDOUT)/.test(codeOf(error));

/** The next number of a yearly series; a number that is given out and not used stays a gap. */
export async function nextNumber(db: Db, series: string): Promise<number> {
  const { rows } = await db.$client.query<{ value: number }>(
    'insert into counter (series, value) values ($1, 1) on conflict (series) do update set value = counter.value + 1 returning value',
    [series],
  );
  return rows[0]!.value;
}

/** Replaces the searchable words of a register entry. `words` is folded text: lower case, no diacritics. */
export const indexWords = (dossierId: string, words: string): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx.execute(sql`insert into register_search (seq, words) select seq, to_tsvector('simple', ${words}) from register_entry
        where dossier_id = ${dossierId} on conflict (seq) do update set words = excluded.words`),
  },
];

/** The search text for all these folded words, each as a prefix. Words hold letters and digits only. */
export const wordsQuery = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(' & ');

/** `register_search` as a source of its own: the number of the entry, and whether it has the words of a search text. */
export const wordHits = {
  seq: sql.raw('seq'),
  match: (query: unknown): SQL => sql`words @@ to_tsquery('simple', ${query})`,
};

/** A condition on `seq` that holds for entries with all these folded words, each as a prefix. Words hold letters and digits only. */
export const matchesWords = (seq: SQL | Parameters<typeof inArray>[0], words: readonly string[]): SQL =>
  sql`${seq} in (select ${wordHits.seq} from register_search where ${wordHits.match(wordsQuery(words))})`;

type OutboxTable = typeof import('../schema/dossier.ts').outbox;

/** Takes up to `limit` due messages for this worker, in one statement; other workers skip what is being taken. */
export async function claim(db: Db, outbox: OutboxTable, now: Date, stale: Date, limit: number) {
  const free = and(
    isNull(outbox.deliveredAt),
    lte(outbox.dueAt, now),
    or(isNull(outbox.claimedAt), lt(outbox.claimedAt, stale)),
  );
  const next = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(free)
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(limit)
    .for('update', { skipLocked: true });
  return db.update(outbox).set({ claimedAt: now }).where(inArray(outbox.id, next)).returning();
}

export { DrizzlePostgreSQLAdapter as SessionAdapter };
