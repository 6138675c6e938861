import type { Write } from '#dialect';
import { user } from '#db/schema/account.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, openingOf, type Command } from '../core/command.ts';
import { choice, reason, text, supposed } from '../core/input.ts';
import { resetSecondFactorWrites } from './credentials.ts';
import { accountMachine, type AccountEvent } from './machine.ts';
import { revokeAllWrites } from './session-store.ts';

const command = commandOf(accountMachine);
const opening = openingOf(accountMachine, 'account');

/** Writes of credentials that a caller prepared (hashes only), to be kept in the same commit as the step. */
const Credentials = z.object({ writes: z.custom<readonly Write[]>((value) => Array.isArray(value)) });

/** A new account: it may sign in after it was activated by whoever holds its one-time link. */
export const inviteAccount = opening('account.invite', {
  input: z.object({
    email: z.string().trim().toLowerCase().pipe(z.email('email')),
    name: text(120),
    language: choice(['nl', 'en']),
  }),
  open: (_facts, { email, name, language }, { id }) => ({
    event: { type: 'invite' },
    reference: email,
    title: name,
    organisationId: null,
    parties: [],
    writes: [{ rows: 1, build: (tx) => tx.insert(user).values({ id, email, name, language, active: false }) }],
  }),
});

const setActive = (id: string, active: boolean): Write => ({
  rows: 1,
  build: (tx) => tx.update(user).set({ active }).where(eq(user.id, id)),
});

const credentialChange = (
  name: 'changePassword' | 'enrolSecondFactor' | 'renewRecoveryCodes' | 'useRecoveryCode' | 'signOutEverywhere',
) =>
  command(`account.${name}`, {
    input: Credentials,
    event: () => ({ type: name }),
    outcome: (_step, _facts, { writes }) => ({ writes }),
  });

/**
 * What can be done to an account. Commands with `writes` are called by the sign-in pages, which hash and check first;
 * the audit row says that it happened and keeps no secret, hashed or not.
 */
export const accountCommands = {
  activate: command('account.activate', {
    input: Credentials,
    event: () => ({ type: 'activate' }),
    outcome: (_step, _facts, { writes }, _asked, row) => ({ writes: [setActive(row.id, true), ...writes] }),
  }),
  changePassword: credentialChange('changePassword'),
  enrolSecondFactor: credentialChange('enrolSecondFactor'),
  renewRecoveryCodes: credentialChange('renewRecoveryCodes'),
  useRecoveryCode: credentialChange('useRecoveryCode'),
  signOutEverywhere: credentialChange('signOutEverywhere'),
  // Whoever signed in with the old factor, or before the block, is out at once: the sessions end in the same commit.
  resetSecondFactor: command('account.resetSecondFactor', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'resetSecondFactor', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, _asked, row) => ({
      writes: [...resetSecondFactorWrites(row.id), ...revokeAllWrites(row.id)],
    }),
  }),
  changePreferences: command('account.changePreferences', {
    input: z.object({ language: choice(['nl', 'en']) }),
    event: () => ({ type: 'changePreferences' }),
    outcome: (_step, _facts, { language }, _asked, row) => ({
      writes: [{ rows: 1, build: (tx) => tx.update(user).set({ language }).where(eq(user.id, row.id)) }],
    }),
  }),
  block: command('account.block', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'block', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, _asked, row) => ({
      writes: [setActive(row.id, false), ...revokeAllWrites(row.id)],
    }),
  }),
  unblock: command('account.unblock', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'unblock', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, _asked, row) => ({ writes: [setActive(row.id, true)] }),
  }),
} satisfies Record<AccountEvent['type'], Command>;
