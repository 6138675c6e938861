import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Db } from '#dialect';
import { requireContext, sessionOf } from '#app/http/context.server.ts';
import { provideDatabase } from '#app/http/db.server.ts';
import { loader as rootLoader } from '#app/root.tsx';
import * as secure from '#app/routes/account/secure.tsx';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as signInCode from '#app/routes/account/sign-in-code.tsx';
import { historyOf } from '#db/queries/dossier.ts';
import { recoveryCode, secondFactor } from '#db/schema/account.ts';
import { usableCode } from '#workflows/account/one-time-code.ts';
import { administer, person, rightPassword } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const begin = new Date('2026-11-22T09:00:00Z');
const later = (seconds: number) => new Date(begin.getTime() + seconds * 1000);
let db: Db;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: begin });
  db = await testDatabase();
  provideDatabase(db);
});
afterEach(async () => {
  vi.useRealTimers();
  await closeTestDatabase(db);
});

type Visitor = ReturnType<typeof browser>;
const enter = (visitor: Visitor, email: string, naar = '') =>
  visitor.post(signIn, `/inloggen${naar}`, { email, password: rightPassword });
const code = (secret: string) => usableCode(secret, 0, new Date())!;
const giveCode = (visitor: Visitor, typed: string, naar = '') =>
  visitor.post(signInCode, `/inloggen/code${naar}`, { intent: 'code', code: typed });
const giveRecovery = (visitor: Visitor, typed: string) =>
  visitor.post(signInCode, '/inloggen/code', { intent: 'recovery', recoveryCode: typed });
const auditOf = async (userId: string) => (await historyOf(db, userId)).map(({ command }) => command);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: Response) => thrown.headers.get('location'),
  );

describe.each(['notified-body-assessor', 'notified-body-decider', 'inspector', 'administrator'] as const)(
  'the role %s',
  (role) => {
    test('does not work with a password alone', async () => {
      const { email } = await person(db, { role, enrolled: true, now: begin });
      const visitor = browser();
      expect((await enter(visitor, email, '?naar=/toezicht')).location).toBe('/inloggen/code?naar=%2Ftoezicht');
      expect(await sessionOf(visitor.request())).toBeNull();
      expect(await refusal(requireContext(visitor.request('/toezicht')))).toBe('/inloggen/code?naar=%2Ftoezicht');
    });

    test('sets up a second factor at the first sign-in', async () => {
      const { email } = await person(db, { role, now: begin });
      const visitor = browser();
      expect((await enter(visitor, email)).location).toBe('/inloggen/beveiligen');
      expect(await refusal(requireContext(visitor.request('/toezicht')))).toBe('/inloggen/beveiligen?naar=%2Ftoezicht');
    });
  },
);

test.each(['provider', 'deployer', 'authorised-representative'] as const)(
  'the role %s works with a password alone',
  async (role) => {
    const { email } = await person(db, { role, now: begin });
    const visitor = browser();
    await enter(visitor, email);
    expect(await sessionOf(visitor.request())).toMatchObject({ active: { role } });
  },
);

describe('a code', () => {
  test('completes the session under a new id and leads to the page that was asked for', async () => {
    const { email, secret } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, email);
    const half = visitor.request();
    const answer = await giveCode(visitor, code(secret), '?naar=/toezicht/meldingen');
    expect([answer.status, answer.location]).toEqual([303, '/toezicht/meldingen']);
    expect(await sessionOf(visitor.request())).toMatchObject({ active: { role: 'inspector' } });
    expect(await sessionOf(half), 'the id from before the code').toBeNull();
  });

  test('works once: not again in this session, in another, or twice at once', async () => {
    const { email, secret } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const [one, two, three] = [browser(), browser(), browser()];
    for (const visitor of [one, two, three]) await enter(visitor, email);
    const typed = code(secret);
    const answers = await Promise.all([giveCode(one, typed), giveCode(two, typed)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect((await giveCode(three, typed)).status).toBe(422);
    vi.setSystemTime(later(30));
    expect((await giveCode(three, code(secret))).status).toBe(303);
  });

  test('that is wrong, old or of another person is refused', async () => {
    const own = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const other = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, own.email);
    const old = code(own.secret);
    vi.setSystemTime(later(61));
    for (const typed of ['', 'abcdef', old, code(other.secret)])
      expect((await giveCode(visitor, typed)).status).toBe(422);
    expect(await sessionOf(visitor.request())).toBeNull();
  });

  test('can be guessed ten times a quarter of an hour, from wherever', async () => {
    const { email, secret } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    for (let n = 0; n < 10; n += 1) {
      const visitor = browser({ address: `198.51.100.${n}` });
      await enter(visitor, email);
      expect((await giveCode(visitor, '000000')).status).toBe(422);
    }
    const visitor = browser({ address: '203.0.113.1' });
    await enter(visitor, email);
    const answer = await giveCode(visitor, code(secret));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900']);
  });

  test('must come within a quarter of an hour after the password', async () => {
    const { email, secret } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, email);
    vi.setSystemTime(later(15 * 60));
    expect((await giveCode(visitor, code(secret))).location).toBe('/inloggen');
  });

  test('is no way in without a password', async () => {
    const { secret } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    expect((await giveCode(browser(), code(secret))).location).toBe('/inloggen');
  });
});

describe('a recovery code', () => {
  test('completes the session once, and the history of the account shows it', async () => {
    const { email, codes, userId } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const [one, two] = [browser(), browser()];
    for (const visitor of [one, two]) await enter(visitor, email);
    expect((await giveRecovery(one, codes[0]!.toLowerCase().replace('-', ' '))).status).toBe(303);
    expect(await sessionOf(one.request())).toMatchObject({ userId });
    expect((await giveRecovery(two, codes[0]!)).status).toBe(422);
    expect((await giveRecovery(two, codes[1]!)).status).toBe(303);
    expect((await auditOf(userId)).filter((command) => command === 'account.useRecoveryCode')).toHaveLength(2);
  });

  test('used twice at once works once', async () => {
    const { email, codes } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitors = [browser(), browser(), browser()];
    for (const visitor of visitors) await enter(visitor, email);
    const answers = await Promise.all(visitors.map((visitor) => giveRecovery(visitor, codes[0]!)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
  });

  test('of another person, or one that never was, is refused', async () => {
    const own = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const other = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, own.email);
    for (const typed of ['', 'ABCDE-12345', 'kort', other.codes[0]!]) {
      expect((await giveRecovery(visitor, typed)).status).toBe(422);
    }
  });

  test('is kept as a slow hash', async () => {
    const { codes } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const kept = JSON.stringify(await db.select().from(recoveryCode));
    for (const one of codes) expect(kept).not.toContain(one.replace('-', ''));
  });
});

describe('setting up', () => {
  const confirm = (visitor: Visitor, typed: string) =>
    visitor.post(secure, '/inloggen/beveiligen', { intent: 'confirm', code: typed });
  const keyOf = async (visitor: Visitor) =>
    ((await visitor.get(secure, '/inloggen/beveiligen')).data?.key ?? null) as {
      secret: string;
      qr: { path: string };
    } | null;

  test('shows the key as picture and text, asks a code of it, and gives ten recovery codes once', async () => {
    const { email, userId } = await person(db, { role: 'inspector', now: begin });
    const visitor = browser();
    await enter(visitor, email);
    const key = (await keyOf(visitor))!;
    expect(key.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(key.qr.path).toMatch(/^(M\d+ \d+h\d+v1H\d+z)+$/);
    expect((await confirm(visitor, '123456')).status).toBe(422);
    expect(await sessionOf(visitor.request())).toBeNull();

    const half = visitor.request();
    const answer = await confirm(visitor, code(key.secret));
    const codes = answer.data?.codes as string[];
    expect(new Set(codes).size).toBe(10);
    expect(await sessionOf(half)).toBeNull();
    expect(await sessionOf(visitor.request())).toMatchObject({ userId });
    expect(await keyOf(visitor), 'the key is not shown again').toBeNull();
    expect(await auditOf(userId)).toContain('account.enrolSecondFactor');

    const next = browser();
    await enter(next, email);
    expect((await giveRecovery(next, codes[9]!)).status).toBe(303);
  });

  test('the page with the codes already knows who is signed in', async () => {
    const { email, userId } = await person(db, { role: 'inspector', now: begin });
    const visitor = browser();
    await enter(visitor, email);
    const { request, context } = await confirm(visitor, code((await keyOf(visitor))!.secret));
    const page = await rootLoader({ request: new Request(request.url), context, params: {} } as never);
    expect(page.session).toMatchObject({ userId });
  });

  test('begins anew at each sign-in, so that a key that was seen before does not become the factor', async () => {
    const { email } = await person(db, { role: 'inspector', now: begin });
    const [thief, owner] = [browser(), browser()];
    await enter(thief, email);
    const seen = (await keyOf(thief))!.secret;
    await enter(owner, email);
    const own = (await keyOf(owner))!.secret;
    expect(own).not.toBe(seen);
    expect((await confirm(owner, code(own))).status).toBe(200);
    expect(await db.select().from(secondFactor)).toMatchObject([{ secret: own, confirmedAt: begin }]);
  });

  test('cannot replace a second factor that is in use', async () => {
    const { email, userId, secret } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, email);
    expect((await visitor.post(secure, '/inloggen/beveiligen', { intent: 'start' })).location).toBe('/inloggen/code');
    await giveCode(visitor, code(secret));
    await visitor.post(secure, '/inloggen/beveiligen', { intent: 'start' });
    expect(await db.select().from(secondFactor).where(eq(secondFactor.userId, userId))).toMatchObject([{ secret }]);
  });

  test('is asked again after an administrator took the factor away; sessions and recovery codes end with it', async () => {
    const { email, userId, secret, codes } = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, email);
    await giveCode(visitor, code(secret));
    await administer(db, userId, 'resetSecondFactor');
    expect(await sessionOf(visitor.request())).toBeNull();
    expect((await enter(visitor, email)).location).toBe('/inloggen/beveiligen');
    expect((await giveRecovery(visitor, codes[0]!)).location).toBe('/inloggen/beveiligen');
    expect((await keyOf(visitor))!.secret).not.toBe(secret);
  });
});
