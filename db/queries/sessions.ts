import { prepared, type Db } from '#dialect';
import { and, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import { secondFactor, session, user } from '../schema/account.ts';

const ph = sql.placeholder;

const byHash = prepared('session_by_hash', (db) =>
  db
    .select({ session, user, enrolledAt: secondFactor.confirmedAt })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(secondFactor, and(eq(secondFactor.userId, session.userId), isNotNull(secondFactor.confirmedAt)))
    .where(eq(session.id, ph('hash'))),
);

/** The session with this hash, its person, and since when that person has a second factor. Says nothing about expiry. */
export async function sessionByHash(db: Db, hash: string) {
  const [row] = await byHash(db).execute({ hash });
  return row;
}

const ofUser = prepared('sessions_of_user', (db) =>
  db
    .select({ hash: session.id, device: session.device, createdAt: session.createdAt, seenAt: session.seenAt })
    .from(session)
    .where(
      and(
        eq(session.userId, ph('userId')),
        gt(session.seenAt, sql.param(ph('seenAfter'), session.seenAt)),
        gt(session.createdAt, sql.param(ph('createdAfter'), session.createdAt)),
      ),
    )
    .orderBy(desc(session.seenAt), desc(session.id))
    .limit(50),
);

/** The sessions of a person that were used and begun after these instants, the last used first; at most fifty. */
export const sessionsOf = async (db: Db, userId: string, seenAfter: Date, createdAfter: Date) =>
  ofUser(db).execute({ userId, seenAfter, createdAfter });
