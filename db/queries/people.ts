import { prepared, type Db } from '#dialect';
import { and, asc, eq, gt, or, sql } from 'drizzle-orm';
import { user } from '../schema/account.ts';
import { dossier } from '../schema/dossier.ts';
import { membership, organisation } from '../schema/organisation.ts';
import type { NameCursor } from './organisations.ts';

const ph = sql.placeholder;
const pageSize = 50;

const people = prepared('people', (db) =>
  db
    .select({ id: user.id, name: user.name, email: user.email, active: user.active, state: dossier.state })
    .from(user)
    .innerJoin(dossier, eq(dossier.id, user.id))
    .where(or(gt(user.name, ph('afterName')), and(eq(user.name, ph('afterName')), gt(user.id, ph('afterId')))))
    .orderBy(asc(user.name), asc(user.id))
    .limit(pageSize + 1),
);

const rolesBetween = prepared('people_roles', (db) =>
  db
    .select({ userId: membership.userId, role: membership.role, organisationName: organisation.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(sql`${user.name} >= ${ph('first')}`, sql`${user.name} <= ${ph('last')}`))
    .orderBy(asc(organisation.name)),
);

/** Everybody with an account by name, with their roles; fifty at a time, paged by key. */
export async function peopleByName(db: Db, cursor: NameCursor = { name: '', id: '' }) {
  const rows = await people(db).execute({ afterName: cursor.name, afterId: cursor.id });
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  const roles = last ? await rolesBetween(db).execute({ first: items[0]!.name, last: last.name }) : [];
  return {
    items: items.map((person) => ({ ...person, roles: roles.filter(({ userId }) => userId === person.id) })),
    next: rows.length > pageSize && last ? { name: last.name, id: last.id } : null,
  };
}
