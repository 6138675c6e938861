import { commit, type Db } from '#dialect';
import { generateIdFromEntropySize } from 'lucia';
import {
  moveSession,
  revokeAllWrites,
  touchSession,
  type PersonFacts,
  type SessionFacts,
} from '#workflows/account/session-store.ts';
import { now } from './clock.server.ts';
import { idleMs, luciaOf } from './lucia.server.ts';

/** However busy: after so long a person signs in again (NIST SP 800-63B-4 allows 24 hours). */
export const absoluteMs = 12 * 60 * 60 * 1000;
/** How precisely the list of sessions knows when one was last used: the price is one write per minute of use. */
const seenEveryMs = 60 * 1000;

/** A session that holds, and whose it is. The id is the secret of the cookie: it goes nowhere else. */
export type Session = SessionFacts & {
  id: string;
  user: PersonFacts & { id: string };
};

type Working = Pick<SessionFacts, 'organisationId' | 'role'>;

/** Begins a session under a new id, which no visitor can have chosen. Returns the id. */
export async function create(
  db: Db,
  userId: string,
  facts: Working & Pick<SessionFacts, 'device' | 'secondFactorAt'>,
): Promise<string> {
  const at = now();
  const session = await luciaOf(db).createSession(userId, { ...facts, createdAt: at, seenAt: at });
  return session.id;
}

/** The session with this id; null when there is none, when it expired, or when its person may no longer sign in. Counts as use. */
export async function validate(db: Db, id: string): Promise<Session | null> {
  const lucia = luciaOf(db);
  const { session, user } = await lucia.validateSession(id);
  if (!session) return null;
  const at = now();
  if (!user.active || at.getTime() >= session.createdAt.getTime() + absoluteMs) {
    await lucia.invalidateSession(id);
    return null;
  }
  if (!session.fresh && at.getTime() - session.seenAt.getTime() >= seenEveryMs) {
    await touchSession(db, id, at, new Date(at.getTime() + idleMs));
  }
  const { createdAt, seenAt, device, secondFactorAt, organisationId, role } = session;
  return { id, createdAt, seenAt, device, secondFactorAt, organisationId, role, user };
}

/**
 * The same session under a new id, for every change of what it may do. The old id is worth nothing.
 * Returns the new id; null when the session ended meanwhile.
 */
export async function renew(
  db: Db,
  id: string,
  changes: Partial<Working & Pick<SessionFacts, 'secondFactorAt'>>,
): Promise<string | null> {
  const newId = generateIdFromEntropySize(25);
  return (await moveSession(db, id, newId, changes)) ? newId : null;
}

/** Ends a session; one that does not exist has ended already. */
export const revoke = (db: Db, id: string): Promise<void> => luciaOf(db).invalidateSession(id);

/** Ends all sessions of a person, save the one with this id. */
export const revokeAll = (db: Db, userId: string, exceptId?: string): Promise<void> =>
  commit(db, revokeAllWrites(userId, exceptId));
