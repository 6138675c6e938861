import { close, engine, migrate, open, type Db } from '#dialect';
import { randomUUID } from 'node:crypto';

// This file is checked with the types of either engine; what only the other one has is described here.
type Pool = { query(sql: string): Promise<{ rows: Record<string, string>[] }>; end(): Promise<void> };
const poolOf = (db: Db) => (db as unknown as { $client: Pool }).$client;
const onSqlite = (engine as string) === 'sqlite';

const fileOf = (db: Db): Buffer => (db as unknown as { $client: { serialize(): Buffer } }).$client.serialize();

let template: Promise<Buffer> | undefined;

async function sqliteTemplate(): Promise<Buffer> {
  const db = open(':memory:');
  await migrate(db);
  return fileOf(db);
}

/** Emptied databases on the server, still open. Emptying one costs a hundredth of copying the template. */
const free: Db[] = [];

/**
 * A fresh, migrated, empty database on the engine of this run: in memory for SQLite, a database of its own on the server of
 * `DATABASE_URL` for PostgreSQL.
 */
export async function testDatabase(): Promise<Db> {
  if (onSqlite) {
    template ??= sqliteTemplate();
    return open(await template);
  }
  const emptied = free.pop();
  if (emptied) return emptied;
  const url = new URL(process.env.DATABASE_URL!);
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const source = await postgresTemplate(url);
  await atServer(url, `create database ${name} template ${source}`);
  url.pathname = `/${name}`;
  return open(url.href);
}

async function atServer(url: URL, sql: string): Promise<void> {
  const admin = poolOf(open(url.href));
  await admin.query(sql);
  await admin.end();
}

let postgresSource: Promise<string> | undefined;

/** One migrated database per test process; the others are copies of it. */
function postgresTemplate(url: URL): Promise<string> {
  postgresSource ??= (async () => {
    const name = `template_${randomUUID().replaceAll('-', '')}`;
    await atServer(url, `create database ${name}`);
    const own = new URL(url.href);
    own.pathname = `/${name}`;
    const db = open(own.href);
    await migrate(db);
    await close(db);
    return name;
  })();
  return postgresSource;
}

let emptying: Promise<string> | undefined;

/** One text that empties every table and starts every series of numbers again; the schema is the same in each database. */
async function sqlToEmpty(pool: Pool): Promise<string> {
  const tables = await pool.query(`select tablename as name from pg_tables where schemaname = 'public'`);
  const series = await pool.query(`select sequencename as name from pg_sequences where schemaname = 'public'`);
  return [
    'begin',
    // Order does not matter then: no key is checked against another table.
    'set local session_replication_role = replica',
    ...tables.rows.map(({ name }) => `delete from "${name}"`),
    ...series.rows.map(({ name }) => `alter sequence "${name}" restart`),
    'commit',
  ].join(';');
}

/**
 * What a database holds, to begin others with: what many tests begin with is made once, by the real commands. Each call of the
 * result gives a database of its own with exactly that.
 */
export async function remembered(db: Db): Promise<() => Promise<Db>> {
  if (onSqlite) {
    const file = fileOf(db);
    return () => Promise.resolve(open(file));
  }
  const text = await sqlToFill(poolOf(db));
  return async () => {
    const copy = await testDatabase();
    await poolOf(copy).query(text);
    return copy;
  };
}

/** One text that puts every row and every number of this database in an empty one. */
async function sqlToFill(pool: Pool): Promise<string> {
  const tables = await pool.query(`select tablename as name from pg_tables where schemaname = 'public'`);
  const series = await pool.query(
    `select sequencename as name, last_value as last from pg_sequences where schemaname = 'public' and last_value is not null`,
  );
  const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const filled: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await pool.query(`select json_agg(t)::text as rows from "${name}" t`);
    if (rows[0]!.rows)
      filled.push(
        `insert into "${name}" select * from json_populate_recordset(null::"${name}", ${quoted(rows[0]!.rows)})`,
      );
  }
  return [
    'begin',
    'set local session_replication_role = replica',
    ...filled,
    ...series.rows.map(({ name, last }) => `select setval(${quoted(`"${name}"`)}, ${last})`),
    'commit',
  ].join(';');
}

/** Lets go of a database of a test; nothing of it is left for the next one. */
export async function closeTestDatabase(db: Db): Promise<void> {
  if (onSqlite) return close(db);
  const pool = poolOf(db);
  await pool.query(await (emptying ??= sqlToEmpty(pool)));
  free.push(db);
}
