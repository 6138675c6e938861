import { randomBytes } from 'node:crypto';
import { decodeBase32IgnorePadding, encodeBase32UpperCaseNoPadding } from '@oslojs/encoding';
import { createTOTPKeyURI, generateHOTP, verifyHOTP } from '@oslojs/otp';

// RFC 6238 with the parameters that every authenticator knows: SHA-1, 30 seconds, 6 digits.
const secondsPerStep = 30;
const digits = 6;
/** Clocks of telephones differ: the step before and after count too (RFC 6238, 5.2). */
const grace = 1;

/** A new secret of 160 bits, in base32. */
export const newSecret = (): string => encodeBase32UpperCaseNoPadding(randomBytes(20));

const stepAt = (now: Date) => Math.floor(now.getTime() / 1000 / secondsPerStep);
const keyOf = (secret: string) => decodeBase32IgnorePadding(secret);

/** What the QR code holds: the authenticator shows the account under the name of this register. */
export const keyAddress = (secret: string, account: string): string =>
  createTOTPKeyURI('Waarborg', account, keyOf(secret), secondsPerStep, digits);

/** The code as typed: people copy the blank in the middle along. */
const bare = (code: string) => code.replace(/[\s-]/g, '');

/**
 * The time step whose code this is, when it is later than the last one that was used; undefined otherwise.
 * A code that was used, or an older one, is never right again (RFC 6238, 5.2).
 */
export function acceptedStep(secret: string, code: string, lastStep: number, now: Date): number | undefined {
  const typed = bare(code);
  if (!/^\d{6}$/.test(typed)) return undefined;
  const present = stepAt(now);
  const steps = Array.from({ length: 2 * grace + 1 }, (_, n) => present - grace + n);
  const right = steps.filter((step) => verifyHOTP(keyOf(secret), BigInt(step), digits, typed));
  return right.find((step) => step > lastStep);
}

/** The next code that would be accepted; undefined while all present ones have been used. For the demonstration only. */
export function usableCode(secret: string, lastStep: number, now: Date): string | undefined {
  const step = Math.max(stepAt(now), lastStep + 1);
  return step <= stepAt(now) + grace ? generateHOTP(keyOf(secret), BigInt(step), digits) : undefined;
}
