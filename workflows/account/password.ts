import { hash, verify } from '@node-rs/argon2';

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The package's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** The hash of no password: verifying against it takes as long as against a real one. */
const nobody = hash('no account has this password', cost);

/** A password as it is compared: Unicode NFKC (NIST SP 800-63B-4, 3.1.1.2), otherwise untouched. */
export const normalised = (password: string): string => password.normalize('NFKC');

/** The argon2id hash to keep, with its parameters and salt in it. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), cost);

/**
 * Whether this is the password. Without a hash (no such account, no password yet) the answer is no,
 * after the same work, so that the time tells nothing.
 */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const right = await verify(kept ?? (await nobody), normalised(password));
  return right && kept !== undefined;
}
