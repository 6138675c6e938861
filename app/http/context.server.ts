import { data, redirect, type AppLoadContext } from '@remix-run/node';
import type { Actor, Context } from '#workflows/core/context.ts';
import { languageOf } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { now } from './clock.server.ts';
import { database } from './db.server.ts';
import { log } from './log.server.ts';
import { personOf, type Person } from './person.server.ts';
import { returnPath, withReturn } from './return-path.ts';
import type { Membership, Role, SessionView } from './session-view.ts';

/** What a page of a signed-in person works with: everything a command needs, and the person as pages show him or her. */
export type PersonContext = Context & { session: SessionView };

/** What a public page works with. */
export type PublicContext = Omit<Context, 'actor'> & { actor: Actor | null; session: SessionView | null };

const observe: NonNullable<Context['observe']> = (observation) => log.info(observation, 'command');

const viewOf = ({ session, memberships }: Person, active: Membership): SessionView => ({
  userId: session.user.id,
  name: session.user.name,
  language: session.user.language,
  memberships,
  active,
});

/** The person as commands know him or her: in the one role that is in use, for the one organisation. */
export const actorOf = ({ userId, name, language, active }: SessionView): Actor => ({
  id: userId,
  name,
  roles: [active.role],
  organisationId: active.organisationId,
  language,
});

/** Who is signed in, completely: with a second factor where that is asked. Null for everybody else. */
export async function sessionOf(request: Request, context?: AppLoadContext): Promise<SessionView | null> {
  const person = await personOf(request, context);
  return person && person.missing === null && person.active ? viewOf(person, person.active) : null;
}

/** The address of the step of signing in that comes next, remembering the page that was asked for. */
export function nextStep(missing: NonNullable<Person['missing']>, lang: 'nl' | 'en', back: string | null): string {
  const step = { code: paths.signInCode(lang), enrolment: paths.signInSecure(lang), role: paths.signIn(lang) }[missing];
  return withReturn(step, back);
}

/**
 * The context of a signed-in person. Call it in every loader and action behind sign-in, not only in a layout:
 * the loaders of a page run at the same time, and an action runs before any of them.
 * Throws a redirect (303) to the step of signing in that is missing; afterwards the person returns to this page.
 */
export async function requireContext(request: Request, context?: AppLoadContext): Promise<PersonContext> {
  const { pathname, search } = new URL(request.url);
  const person = await personOf(request, context);
  const back = returnPath(pathname + search);
  if (!person) throw redirect(withReturn(paths.signIn(languageOf(pathname, null)), back), 303);
  const { missing, active, session } = person;
  if (missing !== null || !active) throw redirect(nextStep(missing ?? 'role', session.user.language, back), 303);
  const view = viewOf(person, active);
  return { db: await database(), actor: actorOf(view), now: now(), observe, session: view };
}

/** The same for a person who works in one of these roles; for others the page does not open (403). */
export async function requireRole(
  request: Request,
  roles: readonly Role[],
  context?: AppLoadContext,
): Promise<PersonContext> {
  const found = await requireContext(request, context);
  if (roles.includes(found.session.active.role)) return found;
  throw data({ type: '/problems/forbidden', status: 403 }, { status: 403 });
}

/** The context of a page that is open to all; with the person when one is signed in. */
export async function optionalContext(request: Request, context?: AppLoadContext): Promise<PublicContext> {
  const session = await sessionOf(request, context);
  return { db: await database(), actor: session && actorOf(session), now: now(), observe, session };
}
