import type { AppLoadContext } from '@remix-run/node';
import { commit, type Db } from '#dialect';
import { accountByEmail, membershipsOf } from '#db/queries/accounts.ts';
import { preparedFactorWrites } from '#workflows/account/credentials.ts';
import { newSecret } from '#workflows/account/one-time-code.ts';
import { isPassword } from '#workflows/account/password.ts';
import { countAttempt, forgiveAttempt, networkOf, type Subject } from '#workflows/account/throttle.ts';
import { now } from './clock.server.ts';
import { isKnownBrowser, knownBrowserCookie, sessionCookie, sessionIdOf } from './cookies.server.ts';
import { database } from './db.server.ts';
import { deviceOf } from './device.ts';
import { log } from './log.server.ts';
import { personOfSession, type Person } from './person.server.ts';
import { create, revoke, validate } from './session.server.ts';

/** How an attempt to prove who one is ended. */
export type Attempt<Done> =
  | { outcome: 'done'; value: Done }
  | { outcome: 'wrong' }
  /** Nobody tries again before this moment. */
  | { outcome: 'throttled'; until: Date };

/** The address of the caller, as limits count it. The development server does not tell it. */
export const callerOf = (context: AppLoadContext | undefined): Subject => ({
  kind: 'address',
  of: networkOf(context?.clientAddress ?? 'unknown'),
});

/** Tries something that may be tried a limited number of times; what succeeds does not count. */
export async function attempt<Done>(
  db: Db,
  subjects: readonly Subject[],
  tryIt: () => Promise<Done | undefined>,
): Promise<Attempt<Done>> {
  const until = await countAttempt(db, subjects, now());
  if (until) return { outcome: 'throttled', until };
  const value = await tryIt();
  if (value === undefined) return { outcome: 'wrong' };
  await forgiveAttempt(db, subjects);
  return { outcome: 'done', value };
}

/** Begins a session for somebody who just proved to be this person, in place of the one the browser had. */
export async function begin(request: Request, userId: string): Promise<{ person: Person; cookie: string }> {
  const db = await database();
  const old = sessionIdOf(request);
  if (old !== undefined) await revoke(db, old);
  const [first] = await membershipsOf(db, userId);
  const id = await create(db, userId, {
    device: deviceOf(request.headers.get('user-agent')),
    secondFactorAt: null,
    organisationId: first?.organisationId ?? null,
    role: first?.role ?? null,
  });
  const session = await validate(db, id);
  if (!session) throw new Error('A new session does not hold');
  const person = await personOfSession(db, session);
  // A new secret each time: one that was seen before it was confirmed must not become the second factor of this person.
  if (person.missing === 'enrolment') await commit(db, preparedFactorWrites(userId, newSecret()));
  return { person, cookie: sessionCookie(request, id) };
}

/**
 * Signs in by e-mail address and password. An unknown address, a wrong password, and an account that may not sign in give the
 * same answer after the same work; all three are counted.
 */
export async function signIn(
  request: Request,
  context: AppLoadContext | undefined,
  typed: { email: string; password: string },
): Promise<Attempt<{ person: Person; cookies: string[] }>> {
  const db = await database();
  const account = await accountByEmail(db, typed.email);
  const hash = account?.passwordHash ?? undefined;
  const known = account && hash !== undefined && isKnownBrowser(request, account.user.id, hash);
  const subjects: Subject[] = [callerOf(context), { kind: known ? 'known browser' : 'account', of: typed.email }];
  const result = await attempt(db, subjects, async () => {
    const right = await isPassword(typed.password, hash);
    return right && account?.user.active ? account.user.id : undefined;
  });
  log.info({ outcome: result.outcome, ...(result.outcome === 'done' && { userId: result.value }) }, 'sign-in');
  if (result.outcome !== 'done') return result;
  const { person, cookie } = await begin(request, result.value);
  return {
    outcome: 'done',
    value: { person, cookies: [cookie, knownBrowserCookie(request, result.value, hash!)] },
  };
}
