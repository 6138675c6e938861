import { commit, type Db } from '#dialect';
import { attempt, session, setupToken } from '#db/schema/account.ts';
import { lte } from 'drizzle-orm';

/** Nothing outlives this: sessions end after twelve hours, however busy. */
const day = 86_400_000;

/** Removes counted attempts, sessions and one-time links whose time is over. Nothing depends on it; tables stay small by it. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  await commit(db, [
    { build: (tx) => tx.delete(attempt).where(lte(attempt.expiresAt, now)) },
    { build: (tx) => tx.delete(session).where(lte(session.createdAt, new Date(now.getTime() - day))) },
    { build: (tx) => tx.delete(setupToken).where(lte(setupToken.expiresAt, new Date(now.getTime() - 30 * day))) },
  ]);
}
