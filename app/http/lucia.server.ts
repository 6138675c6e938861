import { Lucia, TimeSpan } from 'lucia';
import type { Db } from '#dialect';
import { sessionStore, type PersonFacts, type SessionFacts } from '#workflows/account/session-store.ts';
import { aheadMs } from './clock.server.ts';

/** After so long without a request a session ends. NIST SP 800-63B-4 allows an hour at this level of assurance. */
export const idleMs = 30 * 60 * 1000;

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionFacts, PersonFacts>;
    DatabaseSessionAttributes: SessionFacts;
    DatabaseUserAttributes: PersonFacts;
  }
}

const create = (db: Db): Lucia<SessionFacts, PersonFacts> =>
  new Lucia(sessionStore(db, idleMs, aheadMs), {
    sessionExpiresIn: new TimeSpan(idleMs, 'ms'),
    getSessionAttributes: (facts) => facts,
    getUserAttributes: (facts) => facts,
  });

const made = new WeakMap<Db, Lucia<SessionFacts, PersonFacts>>();

/** Lucia over this database. Used by `session.server.ts` alone, so that replacing it touches nothing else. */
export function luciaOf(db: Db) {
  const lucia = made.get(db) ?? create(db);
  made.set(db, lucia);
  return lucia;
}
