import { col, index, primaryKey, table, uniqueIndex } from '#dialect';

export const roles = [
  'provider',
  'authorised-representative',
  'notified-body-assessor',
  'notified-body-decider',
  'deployer',
  'inspector',
  'administrator',
] as const;
export type PersonRole = (typeof roles)[number];

/** A person who may sign in. Its state (invited, active, blocked) is the dossier with the same id. */
export const user = table(
  'user',
  {
    id: col.text('id').primaryKey(),
    /** Lower case. */
    email: col.text('email').notNull(),
    name: col.text('name').notNull(),
    language: col.oneOf('language', ['nl', 'en'] as const).notNull(),
    /** False while the account may not sign in. */
    active: col.bool('active').notNull(),
  },
  (t) => [uniqueIndex('user_email').on(t.email)],
);

/** Kept apart from the person: the session adapter selects every column of `user`. */
export const password = table('password', {
  userId: col
    .text('user_id')
    .primaryKey()
    .references(() => user.id),
  hash: col.text('hash').notNull(),
  changedAt: col.instant('changed_at').notNull(),
});

/** The id stored is a hash: who reads the table cannot use a session. */
export const session = table(
  'session',
  {
    id: col.text('id').primaryKey(),
    userId: col
      .text('user_id')
      .notNull()
      .references(() => user.id),
    expiresAt: col.sessionExpiry('expires_at').notNull(),
    createdAt: col.instant('created_at').notNull(),
    seenAt: col.instant('seen_at').notNull(),
    device: col.text('device').notNull(),
    /** When the second factor was given in this session. */
    secondFactorAt: col.instant('second_factor_at'),
    /** The membership the person works in: organisation and role. */
    organisationId: col.text('organisation_id'),
    role: col.oneOf('role', roles),
  },
  (t) => [index('session_user').on(t.userId)],
);

export const secondFactor = table('second_factor', {
  userId: col
    .text('user_id')
    .primaryKey()
    .references(() => user.id),
  /** Base32 secret of the authenticator. */
  secret: col.text('secret').notNull(),
  confirmedAt: col.instant('confirmed_at'),
  /** The last time step that was accepted: a code works once. */
  lastStep: col.int('last_step').notNull(),
});

export const recoveryCode = table(
  'recovery_code',
  {
    userId: col
      .text('user_id')
      .notNull()
      .references(() => user.id),
    codeHash: col.text('code_hash').notNull(),
    usedAt: col.instant('used_at'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.codeHash] })],
);

/** A one-time link: to set up the first administrator, or to accept an invitation. Only the hash is kept. */
export const setupToken = table('setup_token', {
  hash: col.text('hash').primaryKey(),
  userId: col.text('user_id'),
  purpose: col.oneOf('purpose', ['first-administrator', 'invitation'] as const).notNull(),
  expiresAt: col.instant('expires_at').notNull(),
  usedAt: col.instant('used_at'),
});

/** Counted attempts per account and per address; they survive a restart. */
export const attempt = table('attempt', {
  key: col.text('key').primaryKey(),
  points: col.int('points').notNull(),
  expiresAt: col.instant('expires_at').notNull(),
});

/** Present only in a database that was filled with the demonstration: the accounts that the sign-in page may list. */
export const demoAccount = table('demo_account', {
  userId: col
    .text('user_id')
    .primaryKey()
    .references(() => user.id),
  password: col.text('password').notNull(),
  position: col.int('position').notNull(),
});
