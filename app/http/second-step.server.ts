import type { AppLoadContext } from '@remix-run/node';
import { commit } from '#dialect';
import { secondFactorOf } from '#db/queries/accounts.ts';
import {
  preparedFactorWrites,
  recoveryCodeWrites,
  resetSecondFactorWrites,
  secondFactorWrites,
  usedRecoveryCodeWrites,
} from '#workflows/account/credentials.ts';
import { acceptedStep, newSecret } from '#workflows/account/one-time-code.ts';
import { findRecoveryCode, proveByCode } from '#workflows/account/prove.ts';
import { hashRecoveryCode, newRecoveryCodes } from '#workflows/account/recovery-codes.ts';
import type { Actor } from '#workflows/core/context.ts';
import { Conflict } from '#workflows/core/errors.ts';
import { now } from './clock.server.ts';
import { sessionCookie } from './cookies.server.ts';
import { database } from './db.server.ts';
import { changeOwnCredentials } from './own-account.server.ts';
import { personOfSession, remember, type Person } from './person.server.ts';
import { renew, validate } from './session.server.ts';
import { attempt, callerOf, type Attempt } from './sign-in.server.ts';

type From = { request: Request; context: AppLoadContext | undefined; person: Person };

const limitsOf = ({ context, person }: From) =>
  [callerOf(context), { kind: 'code', of: person.session.user.id }] as const;

/** The person as the one who changes the own account. */
const self = ({ session: { user }, active }: Person): Actor => ({
  id: user.id,
  name: user.name,
  roles: active ? [active.role] : [],
  organisationId: active?.organisationId ?? null,
  language: user.language,
});

/** Makes the session one with a second factor, under a new id. Returns the cookie; undefined when the session ended meanwhile. */
async function complete({ request, context, person }: From): Promise<string | undefined> {
  const db = await database();
  const id = await renew(db, person.session.id, { secondFactorAt: now() });
  const session = id === null ? null : await validate(db, id);
  if (!session) return undefined;
  remember(context, await personOfSession(db, session));
  return sessionCookie(request, session.id);
}

/** The second step by a code of the authenticator. Each code works once. */
export async function giveCode(from: From, code: string): Promise<Attempt<string>> {
  const db = await database();
  return attempt(db, limitsOf(from), async () =>
    (await proveByCode(db, from.person.session.user.id, code, now())) ? complete(from) : undefined,
  );
}

/** The second step by a recovery code. Each works once, and its use stands in the history of the account. */
export async function giveRecoveryCode(from: From, code: string): Promise<Attempt<string>> {
  const db = await database();
  const userId = from.person.session.user.id;
  return attempt(db, limitsOf(from), async () => {
    const hash = await findRecoveryCode(db, userId, code);
    if (hash === undefined) return undefined;
    try {
      const context = { db, actor: self(from.person), now: now() };
      await changeOwnCredentials(context, 'useRecoveryCode', usedRecoveryCodeWrites(userId, hash, now()));
    } catch (error) {
      if (error instanceof Conflict) return undefined; // used a moment ago, by whoever else has the list
      throw error;
    }
    return complete(from);
  });
}

const hashAll = (userId: string, codes: readonly string[]) =>
  Promise.all(codes.map((code) => hashRecoveryCode(userId, code)));

/** Confirms the prepared second factor by its first code. Returns the recovery codes, to be shown once, and the cookie. */
export async function confirmSecondFactor(
  from: From,
  code: string,
): Promise<Attempt<{ codes: string[]; cookie: string }>> {
  const db = await database();
  const userId = from.person.session.user.id;
  return attempt(db, limitsOf(from), async () => {
    const factor = await secondFactorOf(db, userId);
    if (!factor || factor.confirmedAt) return undefined;
    const at = now();
    const step = acceptedStep(factor.secret, code, 0, at);
    if (step === undefined) return undefined;
    const codes = newRecoveryCodes();
    const writes = secondFactorWrites(userId, factor.secret, step, await hashAll(userId, codes), at);
    await changeOwnCredentials({ db, actor: self(from.person), now: at }, 'enrolSecondFactor', writes);
    const cookie = await complete(from);
    return cookie === undefined ? undefined : { codes, cookie };
  });
}

/** Ten new recovery codes in place of the old ones, to be shown once. */
export async function renewRecoveryCodes(person: Person): Promise<string[]> {
  const db = await database();
  const userId = person.session.user.id;
  const codes = newRecoveryCodes();
  const writes = recoveryCodeWrites(userId, await hashAll(userId, codes));
  await changeOwnCredentials({ db, actor: self(person), now: now() }, 'renewRecoveryCodes', writes);
  return codes;
}

/** Makes a new secret ready to be confirmed. A second factor that is in use is left alone: `replaceSecondFactor` takes it away. */
export async function prepareSecondFactor(person: Person): Promise<void> {
  const db = await database();
  const userId = person.session.user.id;
  if ((await secondFactorOf(db, userId))?.confirmedAt) return;
  await commit(db, preparedFactorWrites(userId, newSecret()));
}

/**
 * Begins a second factor for a person who just gave the password again: one that is there is taken away and a new one is made
 * ready. The history of the account shows the beginning and the confirmation as two steps of the same name.
 */
export async function replaceSecondFactor(person: Person): Promise<void> {
  const db = await database();
  const userId = person.session.user.id;
  const writes = [...resetSecondFactorWrites(userId), ...preparedFactorWrites(userId, newSecret())];
  await changeOwnCredentials({ db, actor: self(person), now: now() }, 'enrolSecondFactor', writes);
}
