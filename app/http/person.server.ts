import type { AppLoadContext } from '@remix-run/node';
import type { Db } from '#dialect';
import { membershipsOf } from '#db/queries/accounts.ts';
import { needsSecondFactor } from '#workflows/account/second-factor-roles.ts';
import { now } from './clock.server.ts';
import { sessionIdOf } from './cookies.server.ts';
import { database } from './db.server.ts';
import { revoke, validate, type Session } from './session.server.ts';
import type { Membership } from './session-view.ts';

/** A person who gave a right password, and what is still missing before he or she is signed in. */
export type Person = {
  session: Session;
  memberships: Membership[];
  /** The membership to work in: the chosen one, else the first. */
  active: Membership | undefined;
  missing: 'code' | 'enrolment' | 'role' | null;
};

/** How long the second step of signing in may take. */
const secondStepMs = 15 * 60 * 1000;

/** What a session is worth now. Roles and second factor are read anew each time, so that taking one away works at once. */
export async function personOfSession(db: Db, session: Session): Promise<Person> {
  const { user, secondFactorAt, organisationId, role } = session;
  const memberships = await membershipsOf(db, user.id);
  const chosen = memberships.find((one) => one.organisationId === organisationId && one.role === role);
  const active = chosen ?? memberships[0];
  const roles = memberships.map((one) => one.role);
  const missing =
    user.enrolledAt !== null
      ? secondFactorAt === null
        ? 'code'
        : null
      : needsSecondFactor(roles)
        ? 'enrolment'
        : null;
  return { session, memberships, active, missing: missing ?? (active ? null : 'role') };
}

async function find(request: Request): Promise<Person | null> {
  const id = sessionIdOf(request);
  if (id === undefined) return null;
  const db = await database();
  const session = await validate(db, id);
  if (!session) return null;
  const person = await personOfSession(db, session);
  const begun = now().getTime() - session.createdAt.getTime();
  if (person.missing === null || session.secondFactorAt !== null || begun < secondStepMs) return person;
  await revoke(db, id);
  return null;
}

// All loaders of one page get the same load context: the session is read once for all of them.
const found = new WeakMap<object, Promise<Person | null>>();

/** Who sent this request, signed in completely or in part; null for the public. `context` saves reading it twice. */
export function personOf(request: Request, context?: AppLoadContext): Promise<Person | null> {
  const known = context && found.get(context);
  if (known) return known;
  const finding = find(request);
  if (context) found.set(context, finding);
  return finding;
}

/** Tells the loaders that run after an action who the person is now, when the action gave the session a new id. */
export function remember(context: AppLoadContext | undefined, person: Person | null): void {
  if (context) found.set(context, Promise.resolve(person));
}
