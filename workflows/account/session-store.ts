import { prepared, SessionAdapter, type Db, type Write } from '#dialect';
import { sessionByHash } from '#db/queries/sessions.ts';
import { session, user, type PersonRole } from '#db/schema/account.ts';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Adapter } from 'lucia';
import { sha256 } from '../core/canonical.ts';

/** What is kept of a session beside whose it is and when it expires. */
export type SessionFacts = {
  createdAt: Date;
  seenAt: Date;
  device: string;
  secondFactorAt: Date | null;
  organisationId: string | null;
  role: PersonRole | null;
};
export type PersonFacts = {
  email: string;
  name: string;
  language: 'nl' | 'en';
  active: boolean;
  enrolledAt: Date | null;
};

/** What the table holds in place of a session id: it opens nothing. The id has 125 random bits, so a plain hash is enough. */
export const sessionHash = (id: string): string => sha256(id);

/** One engine keeps whole seconds, the other an instant. */
const toInstant = (kept: number | Date): Date => (typeof kept === 'number' ? new Date(kept * 1000) : kept);
const expiryOf = (at: Date): typeof session.$inferInsert.expiresAt => {
  const sample: unknown = session.expiresAt.dataType;
  return (sample === 'number' ? Math.floor(at.getTime() / 1000) : at) as typeof session.$inferInsert.expiresAt;
};

/**
 * The session table as Lucia reads and writes it, with the hash in place of the id.
 * @param idleMs after so long without a request a session ends.
 * @param aheadMs how far the clock of this process is ahead of the machine's, which is the one Lucia reads.
 */
export function sessionStore(db: Db, idleMs: number, aheadMs: () => number): Adapter {
  const kept = new SessionAdapter(db, session, user);
  const ours = (machine: Date) => new Date(machine.getTime() + aheadMs());
  const machines = (our: Date) => new Date(our.getTime() - aheadMs());
  return {
    async getSessionAndUser(id) {
      const row = await sessionByHash(db, sessionHash(id));
      if (!row) return [null, null];
      const { id: _hash, userId, expiresAt, ...attributes } = row.session;
      const { id: _user, ...person } = row.user;
      return [
        { id, userId, expiresAt: machines(toInstant(expiresAt)), attributes },
        { id: userId, attributes: { ...person, enrolledAt: row.enrolledAt } },
      ];
    },
    getUserSessions: (userId) => kept.getUserSessions(userId),
    setSession: ({ id, expiresAt, ...rest }) =>
      kept.setSession({ ...rest, id: sessionHash(id), expiresAt: ours(expiresAt) }),
    updateSessionExpiration: (id, expiresAt) =>
      touchSession(db, id, new Date(ours(expiresAt).getTime() - idleMs), ours(expiresAt)),
    deleteSession: (id) => kept.deleteSession(sessionHash(id)),
    deleteUserSessions: (userId) => kept.deleteUserSessions(userId),
    deleteExpiredSessions: () => kept.deleteExpiredSessions(),
  };
}

// Sessions are written outside `commit`, one statement at a time: they are no part of the register, so they must not
// make its public pages look changed.

const ph = sql.placeholder;
const touch = prepared('touch_session', (db) =>
  db
    .update(session)
    .set({ seenAt: ph('seenAt') as never, expiresAt: ph('expiresAt') as never })
    .where(eq(session.id, ph('hash'))),
);

/** Notes that a session was used, and until when it holds now. */
export async function touchSession(db: Db, id: string, seenAt: Date, expiresAt: Date): Promise<void> {
  await touch(db).execute({ hash: sessionHash(id), seenAt, expiresAt: expiryOf(expiresAt) });
}

/** The same session under a new id: whoever knew the old one has nothing. False when the old one is not there. */
export async function moveSession(
  db: Db,
  id: string,
  newId: string,
  changes: Partial<Pick<SessionFacts, 'secondFactorAt' | 'organisationId' | 'role'>>,
): Promise<boolean> {
  const moved = await db
    .update(session)
    .set({ ...changes, id: sessionHash(newId) })
    .where(eq(session.id, sessionHash(id)))
    .returning({ id: session.id });
  return moved.length === 1;
}

/** Ends one session of this person, by the hash that the list of sessions shows. */
export async function revokeByHash(db: Db, userId: string, hash: string): Promise<void> {
  await db.delete(session).where(and(eq(session.userId, userId), eq(session.id, hash)));
}

/** Ends all sessions of a person, save the one with this id; for the commit of the command that asks for it. */
export const revokeAllWrites = (userId: string, exceptId?: string): Write[] => {
  const own = eq(session.userId, userId);
  const ended = exceptId === undefined ? own : and(own, ne(session.id, sessionHash(exceptId)));
  return [{ build: (tx) => tx.delete(session).where(ended) }];
};
