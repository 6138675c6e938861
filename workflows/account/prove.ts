import type { Db } from '#dialect';
import { secondFactorOf, unusedRecoveryCodesOf } from '#db/queries/accounts.ts';
import { secondFactor } from '#db/schema/account.ts';
import { and, eq, isNotNull, lt } from 'drizzle-orm';
import { acceptedStep } from './one-time-code.ts';
import { hashRecoveryCode, looksLikeRecoveryCode } from './recovery-codes.ts';

/** Whether this is a code of the person's authenticator that was not used before. It is used up by asking. */
export async function proveByCode(db: Db, userId: string, code: string, now: Date): Promise<boolean> {
  const factor = await secondFactorOf(db, userId);
  if (!factor?.confirmedAt) return false;
  const step = acceptedStep(factor.secret, code, factor.lastStep, now);
  if (step === undefined) return false;
  // The condition decides when the same code arrives twice at once.
  const used = await db
    .update(secondFactor)
    .set({ lastStep: step })
    .where(and(eq(secondFactor.userId, userId), isNotNull(secondFactor.confirmedAt), lt(secondFactor.lastStep, step)))
    .returning({ userId: secondFactor.userId });
  return used.length === 1;
}

/** The hash under which this recovery code is kept, when it is one of the person's that was not used. Does not use it up. */
export async function findRecoveryCode(db: Db, userId: string, code: string): Promise<string | undefined> {
  if (!looksLikeRecoveryCode(code)) return undefined;
  const hash = await hashRecoveryCode(userId, code);
  return (await unusedRecoveryCodesOf(db, userId)).find(({ codeHash }) => codeHash === hash)?.codeHash;
}
