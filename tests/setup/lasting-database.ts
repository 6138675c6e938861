import { close, engine, migrate, open, type Db } from '#dialect';
import { join } from 'node:path';
import { testDatabase } from './database.ts';

/** The address of a fresh, migrated database that outlives a process: a file in the folder, or one on the server of this run. */
export async function lastingDatabase(folder: string, name = 'register'): Promise<string> {
  if ((engine as string) === 'sqlite') {
    const file = join(folder, `${name}.sqlite`);
    const db = open(file);
    await migrate(db);
    await close(db);
    return file;
  }
  const db: Db = await testDatabase();
  const { options } = (db as unknown as { $client: { options: { connectionString: string } } }).$client;
  await close(db);
  return options.connectionString;
}
