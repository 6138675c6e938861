import { close, engine, migrate, open, type Db } from '#dialect';
import { randomUUID } from 'node:crypto';

let template: Promise<Buffer> | undefined;

async function sqliteTemplate(): Promise<Buffer> {
  const db = open(':memory:');
  await migrate(db);
  return (db as unknown as { $client: { serialize(): Buffer } }).$client.serialize();
}

/**
 * A fresh, migrated, empty database on the engine of this run: in memory for SQLite, a database of its own on the server of
 * `DATABASE_URL` for PostgreSQL.
 */
export async function testDatabase(): Promise<Db> {
  if ((engine as string) === 'sqlite') {
    template ??= sqliteTemplate();
    return open(await template);
  }
  const url = new URL(process.env.DATABASE_URL!);
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const admin = open(url.href) as unknown as {
    $client: { query(sql: string): Promise<unknown>; end(): Promise<void> };
  };
  await admin.$client.query(await postgresTemplate(url).then((source) => `create database ${name} template ${source}`));
  await admin.$client.end();
  url.pathname = `/${name}`;
  return open(url.href);
}

let postgresSource: Promise<string> | undefined;

/** One migrated database per test process; the others are copies of it. */
function postgresTemplate(url: URL): Promise<string> {
  postgresSource ??= (async () => {
    const name = `template_${randomUUID().replaceAll('-', '')}`;
    const admin = open(url.href) as unknown as {
      $client: { query(sql: string): Promise<unknown>; end(): Promise<void> };
    };
    await admin.$client.query(`create database ${name}`);
    await admin.$client.end();
    const own = new URL(url.href);
    own.pathname = `/${name}`;
    const db = open(own.href);
    await migrate(db);
    await (db as unknown as { $client: { end(): Promise<void> } }).$client.end();
    return name;
  })();
  return postgresSource;
}

/** Lets go of a database of a test. */
export const closeTestDatabase = (db: Db): Promise<void> => close(db);
