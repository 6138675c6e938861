import { prepared, type Db } from '#dialect';
import { attempt } from '#db/schema/account.ts';
import { eq, sql } from 'drizzle-orm';
import { sha256 } from '../core/canonical.ts';

/** So many attempts within so many seconds of the first. */
type Limit = { points: number; seconds: number };

const quarter = 15 * 60;
const day = 24 * 60 * 60;

/**
 * Attempts that fail. NIST SP 800-63B-4, 3.2.2 asks for at most 100 in a row per account. A refused attempt does not lengthen
 * the wait, and browsers that signed in to the account before have a count of their own (`known browser`), so that nobody
 * can keep a person out by typing wrong passwords elsewhere.
 */
const limits = {
  address: [{ points: 60, seconds: quarter }],
  account: [
    { points: 10, seconds: quarter },
    { points: 50, seconds: day },
  ],
  'known browser': [
    { points: 10, seconds: quarter },
    { points: 50, seconds: day },
  ],
  code: [
    { points: 10, seconds: quarter },
    { points: 50, seconds: day },
  ],
  link: [{ points: 30, seconds: quarter }],
} satisfies Record<string, Limit[]>;

/** What is counted: a kind of limit, and for whom (an account, an address). Only a hash of the latter is kept. */
export type Subject = { kind: keyof typeof limits; of: string };

/** Of an IPv6 address the network counts: one subscriber has all addresses of a /64. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

const keysOf = (subjects: readonly Subject[]) =>
  subjects.flatMap(({ kind, of }) =>
    limits[kind].map((limit) => ({ ...limit, key: `${kind}/${limit.seconds}/${sha256(of).slice(0, 32)}` })),
  );

const ph = sql.placeholder;
const isOver = sql`${attempt.expiresAt} <= ${sql.param(ph('now'), attempt.expiresAt)}`;

const count = prepared('count_attempt', (db) =>
  db
    .insert(attempt)
    .values({ key: ph('key'), points: 1, expiresAt: ph('expiresAt') })
    .onConflictDoUpdate({
      target: attempt.key,
      set: {
        points: sql`case when ${isOver} then 1 else ${attempt.points} + 1 end`,
        expiresAt: sql`case when ${isOver} then ${sql.param(ph('expiresAt'), attempt.expiresAt)} else ${attempt.expiresAt} end`,
      },
    })
    .returning({ points: attempt.points, expiresAt: attempt.expiresAt }),
);

/**
 * Counts one attempt, before its outcome is known, so that many at once cannot pass together.
 * @returns when to try again; undefined when the attempt may go on. The first subject that refuses ends the counting.
 */
export async function countAttempt(db: Db, subjects: readonly Subject[], now: Date): Promise<Date | undefined> {
  for (const { key, points, seconds } of keysOf(subjects)) {
    const expiresAt = new Date(now.getTime() + seconds * 1000);
    const [row] = await count(db).execute({ key, now, expiresAt });
    if (row && row.points > points) return row.expiresAt;
  }
  return undefined;
}

const forgive = prepared('forgive_attempt', (db) =>
  db
    .update(attempt)
    .set({ points: sql`case when ${attempt.points} > 0 then ${attempt.points} - 1 else 0 end` })
    .where(eq(attempt.key, ph('key'))),
);

/** Takes the attempt back after it succeeded: limits are for what fails. */
export async function forgiveAttempt(db: Db, subjects: readonly Subject[]): Promise<void> {
  for (const { key } of keysOf(subjects)) await forgive(db).execute({ key });
}
