import { prepared, type Db } from '#dialect';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { demoAccount, password, recoveryCode, secondFactor, setupToken, user } from '../schema/account.ts';
import { membership, organisation } from '../schema/organisation.ts';

const ph = sql.placeholder;

const byEmail = prepared('account_by_email', (db) =>
  db
    .select({ user, passwordHash: password.hash })
    .from(user)
    .leftJoin(password, eq(password.userId, user.id))
    .where(eq(user.email, ph('email'))),
);

/** The account with this address (lower case) and the hash of its password, when it has one. */
export async function accountByEmail(db: Db, email: string) {
  const [row] = await byEmail(db).execute({ email });
  return row;
}

const byId = prepared('account_by_id', (db) =>
  db
    .select({ user, passwordHash: password.hash, passwordChangedAt: password.changedAt })
    .from(user)
    .leftJoin(password, eq(password.userId, user.id))
    .where(eq(user.id, ph('id'))),
);

/** The account with this id and the hash of its password, when it has one. */
export async function accountById(db: Db, id: string) {
  const [row] = await byId(db).execute({ id });
  return row;
}

const memberships = prepared('memberships_of', (db) =>
  db
    .select({ organisationId: membership.organisationId, organisationName: organisation.name, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.userId, ph('userId')))
    .orderBy(asc(organisation.name), asc(membership.organisationId), asc(membership.role)),
);

/** For whom, and as what, a person may work. */
export const membershipsOf = async (db: Db, userId: string) => memberships(db).execute({ userId });

const factor = prepared('second_factor_of', (db) =>
  db
    .select()
    .from(secondFactor)
    .where(eq(secondFactor.userId, ph('userId'))),
);

/** The second factor of a person, confirmed or only prepared. */
export async function secondFactorOf(db: Db, userId: string) {
  const [row] = await factor(db).execute({ userId });
  return row;
}

const unusedCodes = prepared('unused_recovery_codes', (db) =>
  db
    .select({ codeHash: recoveryCode.codeHash })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.userId, ph('userId')), isNull(recoveryCode.usedAt))),
);

/** The hashes of the recovery codes that still work: ten at most. */
export const unusedRecoveryCodesOf = async (db: Db, userId: string) => unusedCodes(db).execute({ userId });

const openToken = prepared('open_setup_token', (db) =>
  db
    .select()
    .from(setupToken)
    .where(
      and(
        eq(setupToken.hash, ph('hash')),
        isNull(setupToken.usedAt),
        gt(setupToken.expiresAt, sql.param(ph('now'), setupToken.expiresAt)),
      ),
    ),
);

/** The one-time link with this hash, when it may still be used. */
export async function openSetupToken(db: Db, hash: string, now: Date) {
  const [row] = await openToken(db).execute({ hash, now });
  return row;
}

const anyAccount = prepared('any_active_account', (db) =>
  db.select({ id: user.id }).from(user).where(eq(user.active, true)).limit(1),
);

/** Whether anybody can sign in to this register: one where nobody can is set up through a one-time link. */
export const hasActiveAccounts = async (db: Db) => (await anyAccount(db).execute()).length > 0;

const demo = prepared('demo_accounts', (db) =>
  db
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      password: demoAccount.password,
      organisationName: organisation.name,
      role: membership.role,
      secret: secondFactor.secret,
      lastStep: secondFactor.lastStep,
    })
    .from(demoAccount)
    .innerJoin(user, eq(user.id, demoAccount.userId))
    .innerJoin(membership, eq(membership.userId, user.id))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(secondFactor, eq(secondFactor.userId, user.id))
    .where(eq(user.active, true))
    .orderBy(asc(demoAccount.position), asc(organisation.name), asc(membership.role))
    .limit(100),
);

/** The accounts that the sign-in page of a demonstration shows; none in any other register. One row per membership. */
export const demoAccounts = async (db: Db) => demo(db).execute();
