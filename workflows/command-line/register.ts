import { close, migrate, open, type Db } from '#dialect';

/** Opens the register that `DATABASE_URL` names (as the server does), works on it, and closes it. */
export async function withRegister<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = open(process.env.DATABASE_URL ?? '.data/waarborg.sqlite');
  try {
    await migrate(db);
    return await work(db);
  } finally {
    await close(db);
  }
}
