import { randomBytes } from 'node:crypto';
import type { Write } from '#dialect';
import { setupToken } from '#db/schema/account.ts';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { sha256 } from '../core/canonical.ts';

const days = 86_400_000;
/** How long a one-time link works, in milliseconds. */
const validFor = { 'first-administrator': days, invitation: 7 * days };

/** What the table holds in place of the token of a one-time link. */
export const tokenHash = (token: string): string => sha256(token);

/** A one-time link and the write that makes it work. The token is shown once; an older link for the same person keeps its term. */
export function newSetupLink(
  purpose: keyof typeof validFor,
  userId: string | null,
  now: Date,
): { token: string; expiresAt: Date; writes: Write[] } {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + validFor[purpose]);
  const row = { hash: tokenHash(token), userId, purpose, expiresAt, usedAt: null };
  return { token, expiresAt, writes: [{ rows: 1, build: (tx) => tx.insert(setupToken).values(row) }] };
}

/** Uses a one-time link: refused when it was used already or has expired. */
export const usedLinkWrites = (hash: string, now: Date): Write[] => [
  {
    rows: 1,
    build: (tx) =>
      tx
        .update(setupToken)
        .set({ usedAt: now })
        .where(and(eq(setupToken.hash, hash), isNull(setupToken.usedAt), gt(setupToken.expiresAt, now))),
  },
];
