import { close, migrate, open, type Db } from '#dialect';
import { readSettings } from '../env.server.ts';

// On the process, not in this module: the development server loads modules again, and must not open the file again.
const place = Symbol.for('waarborg.database');
type Holder = { [place]?: Promise<Db> | undefined };
const holder = globalThis as Holder;

async function openAndMigrate(): Promise<Db> {
  const db = open(readSettings().DATABASE_URL);
  await migrate(db);
  return db;
}

/** The one open database of this process; the first call opens it and brings its schema up to date. */
export function database(): Promise<Db> {
  const known = holder[place];
  if (known) return known;
  const opening = openAndMigrate();
  holder[place] = opening;
  // A failure is told to whoever asked; the next one tries again.
  opening.catch(() => {
    if (holder[place] === opening) holder[place] = undefined;
  });
  return opening;
}

/** Makes this the database of the process, for tests and tools that opened one themselves. */
export function provideDatabase(db: Db): void {
  holder[place] = Promise.resolve(db);
}

/** Closes what was opened; a later call of `database` opens again. */
export async function closeDatabase(): Promise<void> {
  const known = holder[place];
  holder[place] = undefined;
  if (known) await close(await known);
}
