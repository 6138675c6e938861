import { createHash, randomInt } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

/** Crockford's base 32 without the signs that look alike. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;
const amount = 10;

/** Ten new codes of 50 bits each, written as XXXXX-XXXXX. To be shown once. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: amount }, () => {
    const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
    return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
  });

const bare = (code: string) => code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

/** Whether the text has the form of a recovery code, so that it need not be hashed to be refused. */
export const looksLikeRecoveryCode = (text: string): boolean =>
  bare(text).length === length && [...bare(text)].every((sign) => signs.includes(sign));

/**
 * The hash to keep. Codes below 112 bits ask for salt and a slow hash (NIST SP 800-63B-4, 3.1.2.2); the salt follows from
 * the account, so that a typed code is found by its hash and ten codes cost one computation to check.
 */
export async function hashRecoveryCode(userId: string, code: string): Promise<string> {
  const salt = createHash('sha256').update(`recovery code of ${userId}`).digest().subarray(0, 16);
  const raw = await hashRaw(bare(code), { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32, salt });
  return raw.toString('base64url');
}
