import { redirect } from '@remix-run/node';
import { accountById, secondFactorOf, unusedRecoveryCodesOf } from '#db/queries/accounts.ts';
import { sessionsOf } from '#db/queries/sessions.ts';
import { passwordWrites } from '#workflows/account/credentials.ts';
import { hashPassword, isPassword } from '#workflows/account/password.ts';
import { revokeAllWrites, revokeByHash, sessionHash } from '#workflows/account/session-store.ts';
import { messagesOf } from '../i18n/catalogues.server.ts';
import { paths } from '../paths.ts';
import { refused, showingCodes, throttled } from './attempt-reply.server.ts';
import type { PersonContext } from './context.server.ts';
import { knownBrowserCookie, noSessionCookie, sessionCookie } from './cookies.server.ts';
import { idleMs } from './lucia.server.ts';
import { newPasswordFaults, shortestFor, type Chooser } from './new-password.server.ts';
import { changeOwnCredentials } from './own-account.server.ts';
import { personOf } from './person.server.ts';
import { withReturn } from './return-path.ts';
import { renewRecoveryCodes, replaceSecondFactor } from './second-step.server.ts';
import { absoluteMs, renew } from './session.server.ts';
import { attempt, callerOf } from './sign-in.server.ts';
import type { AppLoadContext } from '@remix-run/node';

type From = { request: Request; context: AppLoadContext; own: PersonContext };

/** What the security page shows of the own account. Sessions go by their hash, which opens nothing. */
export async function securityView({ request, context, own }: From) {
  const { db, now, session } = own;
  const person = await personOf(request, context);
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const sessions = await sessionsOf(db, session.userId, ago(idleMs), ago(absoluteMs));
  const factor = await secondFactorOf(db, session.userId);
  return {
    language: session.language,
    passwordChangedAt: (await accountById(db, session.userId))?.passwordChangedAt ?? null,
    shortest: shortestFor(await chooserOf({ request, context, own })),
    enrolledAt: factor?.confirmedAt ?? null,
    codesLeft: (await unusedRecoveryCodesOf(db, session.userId)).length,
    sessions: sessions.map((one) => ({
      ...one,
      isThis: person !== null && one.hash === sessionHash(person.session.id),
    })),
  };
}

async function chooserOf({ request, context, own }: From): Promise<Chooser> {
  const user = (await personOf(request, context))?.session.user;
  const { memberships, name } = own.session;
  return {
    name,
    email: user?.email ?? '',
    enrolled: Boolean(user?.enrolledAt),
    organisations: memberships.map(({ organisationName }) => organisationName),
    roles: memberships.map(({ role }) => role),
  };
}

/** Checks the password that a form on this page asks for again; the answer to give when it is not right. */
async function passwordAgain({ context, own }: From, form: FormData, field: string) {
  const { db, session } = own;
  const words = messagesOf(session.language).account.security.password;
  const typed = String(form.get(field) ?? '');
  if (typed === '') return refused(form, { [field]: words.empty });
  const account = await accountById(db, session.userId);
  const subjects = [callerOf(context), { kind: 'known browser', of: account?.user.email ?? '' }] as const;
  const result = await attempt(
    db,
    subjects,
    async () => (await isPassword(typed, account?.passwordHash ?? undefined)) || undefined,
  );
  if (result.outcome === 'throttled') return throttled(form, result.until, session.language);
  return result.outcome === 'wrong' ? refused(form, { [field]: words.wrong }) : undefined;
}

const done = (what: string) => `${paths.account.security()}?gedaan=${what}`;

async function changePassword(from: From, form: FormData) {
  const { request, own } = from;
  const faults = newPasswordFaults(form, await chooserOf(from), own.session.language);
  const denied = await passwordAgain(from, form, 'currentPassword');
  if (denied) return denied;
  if (Object.keys(faults).length > 0) return refused(form, faults);
  const person = await personOf(request, from.context);
  if (!person) throw redirect(paths.signIn(own.session.language), 303);
  const { userId } = own.session;
  const hash = await hashPassword(String(form.get('newPassword')));
  const writes = [...passwordWrites(userId, hash, own.now), ...revokeAllWrites(userId, person.session.id)];
  await changeOwnCredentials(own, 'changePassword', writes);
  const id = await renew(own.db, person.session.id, {});
  const headers = new Headers({ 'Set-Cookie': knownBrowserCookie(request, userId, hash) });
  if (id !== null) headers.append('Set-Cookie', sessionCookie(request, id));
  return redirect(done('password'), { status: 303, headers });
}

async function endSession({ request, context, own }: From, form: FormData) {
  const hash = String(form.get('session') ?? '');
  const person = await personOf(request, context);
  await revokeByHash(own.db, own.session.userId, hash);
  if (!person || hash !== sessionHash(person.session.id)) return redirect(done('session'), 303);
  return signedOut(request, own);
}

const signedOut = (request: Request, { session }: PersonContext) =>
  redirect(`${paths.signIn(session.language)}?uit`, {
    status: 303,
    headers: { 'Set-Cookie': noSessionCookie(request) },
  });

async function endAll({ request, own }: From) {
  await changeOwnCredentials(own, 'signOutEverywhere', revokeAllWrites(own.session.userId));
  return signedOut(request, own);
}

async function newCodes(from: From, form: FormData) {
  const denied = await passwordAgain(from, form, 'renewPassword');
  if (denied) return denied;
  const person = await personOf(from.request, from.context);
  if (!person?.session.user.enrolledAt) return redirect(paths.account.security(), 303);
  return showingCodes(await renewRecoveryCodes(person));
}

async function replaceFactor(from: From, form: FormData) {
  const denied = await passwordAgain(from, form, 'replacePassword');
  if (denied) return denied;
  const person = await personOf(from.request, from.context);
  if (person) await replaceSecondFactor(person);
  return redirect(withReturn(paths.signInSecure(from.own.session.language), done('factor')), 303);
}

const acts = { password: changePassword, endSession, endAll, newCodes, replaceFactor };

/** Does what the pressed button of the security page asks. An unknown button is answered with 400. */
export async function securityAction(from: From) {
  const form = await from.request.formData();
  const intent = String(form.get('intent') ?? '');
  if (!Object.hasOwn(acts, intent)) throw new Response(null, { status: 400 });
  return acts[intent as keyof typeof acts](from, form);
}
