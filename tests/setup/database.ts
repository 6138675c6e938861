import { close, engine, migrate, open, type Db } from '#dialect';
import { randomUUID } from 'node:crypto';

// This file is checked with the types of either engine; what only the other one has is described here.
type Pool = { query(sql: string): Promise<{ rows: Record<string, string>[] }>; end(): Promise<void> };
const poolOf = (db: Db) => (db as unknown as { $client: Pool }).$client;
const onSqlite = (engine as string) === 'sqlite';

let template: Promise<Buffer> | undefined;

async function sqliteTemplate(): Promise<Buffer> {
  const db = open(':memory:');
  await migrate(db);
  return (db as unknown as { $client: { serialize(): Buffer } }).$client.serialize();
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

/** Lets go of a database of a test; nothing of it is left for the next one. */
export async function closeTestDatabase(db: Db): Promise<void> {
  if (onSqlite) return close(db);
  const pool = poolOf(db);
  await pool.query(await (emptying ??= sqlToEmpty(pool)));
  free.push(db);
}
