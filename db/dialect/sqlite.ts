import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle';
import Database from 'better-sqlite3';
import { and, asc, inArray, isNull, lt, lte, or, sql, type Query, type SQL } from 'drizzle-orm';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RowsMismatch } from '../rows-mismatch.ts';
import { plannedSelect, valueOf } from './sqlite-rows.ts';

export const engine = 'sqlite';
export const table = sqliteTable;
export { index, primaryKey, uniqueIndex };

/** The whole vocabulary of columns: what both engines share. Days are ISO text, instants milliseconds. */
export const col = {
  text: (name: string) => text(name),
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) => text(name, { enum: values }),
  int: (name: string) => integer(name),
  serial: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  day: (name: string) => text(name),
  instant: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  /** Lucia wants whole seconds on this engine. */
  sessionExpiry: (name: string) => integer(name),
};

export type Db = BetterSQLite3Database & { $client: Database.Database };
export type Tx = Pick<BetterSQLite3Database, 'insert' | 'update' | 'delete' | 'select' | 'run'>;

type Runnable = { run(): { changes: number } };
type Preparable = { prepare(): { getQuery(): Query } };
type Statement = { run(params: Record<string, unknown>): { changes: number } };

/** One statement of a commit. `rows`: how many rows it must touch, or the whole command is undone. */
export type Write = { rows?: number } & (
  { build: (tx: Tx) => Runnable } | { statement: (db: Db) => Statement; params: Record<string, unknown> }
);

/** A write that is made once per connection: for the statements that every command runs. */
function writeOnce(make: (db: Db) => Statement) {
  const statements = new WeakMap<Db, Statement>();
  const statement = (db: Db) => {
    const known = statements.get(db) ?? make(db);
    statements.set(db, known);
    return known;
  };
  return (params: Record<string, unknown>, rows?: number): Write => ({
    statement,
    params,
    ...(rows === undefined ? {} : { rows }),
  });
}

/** A write that is prepared once per connection: for the statements that every command runs. */
export const preparedWrite = (_name: string, build: (tx: Tx) => Preparable) =>
  writeOnce((db) => {
    const { sql: text, params } = build(db).prepare().getQuery();
    const statement = db.$client.prepare(text);
    const values = params.map(valueOf);
    return { run: (given) => statement.run(values.map((value) => value(given))) };
  });

/** A query that is prepared once per connection; the result awaits like any query. */
export function prepared<Q extends { prepare(): unknown }>(_name: string, build: (db: Db) => Q) {
  type Prepared = ReturnType<Q['prepare']>;
  const known = new WeakMap<Db, Prepared>();
  return (db: Db): Prepared => {
    const found = known.get(db);
    if (found) return found;
    const made = build(db).prepare() as Prepared & { getQuery(): Query };
    const execute = plannedSelect(db.$client, made);
    const query: Prepared = execute ? Object.assign(Object.create(made as object), { execute }) : made;
    known.set(db, query);
    return query;
  };
}

/**
 * Opens the database file, makes its folder when missing. WAL with `synchronous = FULL`: an acknowledged commit is on disk.
 * `location`: a path, `file:` URL or `:memory:`; a Buffer is a serialised database.
 */
export function open(location: string | Buffer): Db {
  const path = typeof location === 'string' ? location.replace(/^file:(\/\/)?/, '') : location;
  if (typeof path === 'string' && path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const client = new Database(path, { timeout: 5000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -64000'])
    client.pragma(pragma);
  return drizzle(client);
}

/** Brings the schema up to date. Run from the project's root, where `db/migrations` stands. */
export async function migrate(db: Db): Promise<void> {
  runMigrations(db, { migrationsFolder: join(process.cwd(), 'db/migrations/sqlite') });
}

export async function close(db: Db): Promise<void> {
  db.$client.close();
}

type Waiting = { writes: readonly Write[]; done: () => void; failed: (error: unknown) => void };
type Queue = {
  waiting: Waiting[];
  commits: number;
  run: (sql: 'begin immediate' | 'commit' | 'rollback' | 'savepoint c' | 'release c' | 'rollback to c') => void;
  /** Moves when another connection commits. */
  dataVersion: Database.Statement;
};
const queues = new WeakMap<Db, Queue>();

function queueOf(db: Db): Queue {
  const known = queues.get(db);
  if (known) return known;
  const statements = new Map<string, Database.Statement>();
  const run = (text: string) => {
    const statement = statements.get(text) ?? db.$client.prepare(text);
    statements.set(text, statement);
    statement.run();
  };
  const dataVersion = db.$client.prepare('pragma data_version').pluck();
  const queue: Queue = { waiting: [], commits: 0, run, dataVersion };
  queues.set(db, queue);
  return queue;
}

function perform(db: Db, writes: readonly Write[]): void {
  for (const write of writes) {
    const { changes } = 'build' in write ? write.build(db).run() : write.statement(db).run(write.params);
    if (write.rows !== undefined && changes !== write.rows) throw new RowsMismatch();
  }
}

/** In one transaction, or not at all. Throws what went wrong. */
function transaction(db: Db, { run }: Queue, work: () => void): void {
  try {
    run('begin immediate');
    work();
    run('commit');
  } catch (error) {
    if (db.$client.inTransaction) run('rollback');
    throw error;
  }
}

/** The same commands once more, each behind a savepoint, so that the one that is refused harms no other. Gives those that hold. */
function performApart(db: Db, { run }: Queue, batch: readonly Waiting[]): Waiting[] {
  return batch.filter((one) => {
    run('savepoint c');
    try {
      perform(db, one.writes);
      run('release c');
      return true;
    } catch (error) {
      // A full disk ends the transaction by itself; then there is no savepoint left and the whole batch failed.
      if (!db.$client.inTransaction) throw error;
      run('rollback to c');
      run('release c');
      one.failed(error);
      return false;
    }
  });
}

/**
 * All that waited within one tick goes to disk in one transaction. Hardly ever is one refused, and the index of words writes all it has
 * at every savepoint: so first without, and only when something went wrong all over again with a savepoint per command.
 */
function flush(db: Db, queue: Queue): void {
  const batch = queue.waiting.splice(0);
  let kept = batch;
  const allFailed = (error: unknown) => batch.forEach(({ failed }) => failed(error));
  try {
    transaction(db, queue, () => batch.forEach(({ writes }) => perform(db, writes)));
  } catch (refused) {
    // A database that is busy or full is that for each of them.
    if (batch.length === 1 || isUnavailable(refused)) return allFailed(refused);
    try {
      transaction(db, queue, () => (kept = performApart(db, queue, batch)));
    } catch (error) {
      return allFailed(error);
    }
  }
  queue.commits += 1;
  for (const one of kept) one.done();
}

/**
 * All writes or none, durable when it resolves. Nobody else opens a transaction.
 * The work stays synchronous: a better-sqlite3 transaction cannot span an await.
 */
export function commit(db: Db, writes: readonly Write[]): Promise<void> {
  const queue = queueOf(db);
  return new Promise((done, failed) => {
    queue.waiting.push({ writes, done, failed });
    if (queue.waiting.length === 1) setImmediate(() => flush(db, queue));
  });
}

/** A number that changes with every commit to the register, by this process or another. One integer check. */
export function registerVersion(db: Db): number {
  const queue = queueOf(db);
  return (queue.dataVersion.get() as number) * 2 ** 32 + queue.commits;
}

/** Whether a failure means: the unique key was taken already. */
export function isUniqueViolation(error: unknown): boolean {
  const code =
    (error as { code?: unknown; cause?: { code?: unknown } }).code ??
    (error as { cause?: { code?: unknown } }).cause?.code;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Whether a failure means: the engine is busy or its disk is full; the same command may succeed later. */
export function isUnavailable(error: unknown): boolean {
  const code = String(
    (error as { code?: unknown }).code ?? (error as { cause?: { code?: unknown } }).cause?.code ?? '',
  );
  return /^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN)/.test(code);
}

/** The next number of a yearly series; a number that is given out and not used stays a gap. */
export async function nextNumber(db: Db, series: string): Promise<number> {
  const take = db.$client.prepare(
    'insert into counter (series, value) values (?, 1) on conflict (series) do update set value = value + 1 returning value',
  );
  return (take.get(series) as { value: number }).value;
}

/** A write in the words of this engine; its parameters are named `@name`. */
const engineWrite = (text: string) => writeOnce((db) => db.$client.prepare(text));

const deleteWords = engineWrite(
  'delete from register_search where rowid = (select seq from register_entry where dossier_id = @dossierId)',
);
const insertWords = engineWrite(
  'insert into register_search (rowid, words) select seq, @words from register_entry where dossier_id = @dossierId',
);

/** Replaces the searchable words of a register entry. `words` is folded text: lower case, no diacritics. */
export const indexWords = (dossierId: string, words: string): Write[] => [
  deleteWords({ dossierId }),
  insertWords({ dossierId, words }, 1),
];

/** The search text for all these folded words, each as a prefix. Words hold letters and digits only. */
export const wordsQuery = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(' ');

/** `register_search` as a source of its own: the number of the entry, and whether it has the words of a search text. */
export const wordHits = {
  seq: sql.raw('rowid'),
  match: (query: unknown): SQL => sql`register_search match ${query}`,
};

/** A condition on `seq` that holds for entries with all these folded words, each as a prefix. Words hold letters and digits only. */
export const matchesWords = (seq: SQL | Parameters<typeof inArray>[0], words: readonly string[]): SQL =>
  sql`${seq} in (select ${wordHits.seq} from register_search where ${wordHits.match(wordsQuery(words))})`;

type OutboxTable = typeof import('../schema/dossier.ts').outbox;

/** Takes up to `limit` due messages for this worker, in one statement. A claim older than `stale` is taken again. */
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
    .limit(limit);
  return db.update(outbox).set({ claimedAt: now }).where(inArray(outbox.id, next)).returning();
}

export { DrizzleSQLiteAdapter as SessionAdapter };
