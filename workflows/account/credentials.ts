import type { Write } from '#dialect';
import { password, recoveryCode, secondFactor } from '#db/schema/account.ts';
import { and, eq, isNull } from 'drizzle-orm';

// Everything here is a list of writes, so that a command can commit it together with its audit row.

/** The password of an account, its first or a new one. */
export const passwordWrites = (userId: string, hash: string, now: Date): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx
        .insert(password)
        .values({ userId, hash, changedAt: now })
        .onConflictDoUpdate({ target: password.userId, set: { hash, changedAt: now } }),
  },
];

/** Prepares a second factor: it counts from the moment that a code made with it has been typed. A confirmed one is refused. */
export const preparedFactorWrites = (userId: string, secret: string): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx
        .insert(secondFactor)
        .values({ userId, secret, confirmedAt: null, lastStep: 0 })
        .onConflictDoUpdate({
          target: secondFactor.userId,
          set: { secret, lastStep: 0 },
          setWhere: isNull(secondFactor.confirmedAt),
        }),
  },
];

/** Confirms the prepared second factor with the step of the code that was typed; its recovery codes replace all others. */
export const secondFactorWrites = (
  userId: string,
  secret: string,
  step: number,
  codeHashes: readonly string[],
  now: Date,
): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx
        .update(secondFactor)
        .set({ confirmedAt: now, lastStep: step })
        .where(and(eq(secondFactor.userId, userId), eq(secondFactor.secret, secret), isNull(secondFactor.confirmedAt))),
  },
  ...recoveryCodeWrites(userId, codeHashes),
];

/** New recovery codes (hashes); the old ones stop working. */
export const recoveryCodeWrites = (userId: string, codeHashes: readonly string[]): Write[] => [
  { build: (tx) => tx.delete(recoveryCode).where(eq(recoveryCode.userId, userId)) },
  {
    rows: codeHashes.length,
    build: (tx) => tx.insert(recoveryCode).values(codeHashes.map((codeHash) => ({ userId, codeHash, usedAt: null }))),
  },
];

/** Uses a recovery code: refused when it does not exist or was used already. */
export const usedRecoveryCodeWrites = (userId: string, codeHash: string, now: Date): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx
        .update(recoveryCode)
        .set({ usedAt: now })
        .where(and(eq(recoveryCode.userId, userId), eq(recoveryCode.codeHash, codeHash), isNull(recoveryCode.usedAt))),
  },
];

/** Takes the second factor and its recovery codes away; at the next sign-in a role that needs one asks for a new one. */
export const resetSecondFactorWrites = (userId: string): Write[] => [
  { build: (tx) => tx.delete(recoveryCode).where(eq(recoveryCode.userId, userId)) },
  { build: (tx) => tx.delete(secondFactor).where(eq(secondFactor.userId, userId)) },
];
