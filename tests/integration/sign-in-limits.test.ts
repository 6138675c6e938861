import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '#dialect';
import { provideDatabase } from '#app/http/db.server.ts';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as signOut from '#app/routes/account/sign-out.tsx';
import { attempt } from '#db/schema/account.ts';
import { networkOf } from '#workflows/account/throttle.ts';
import { person, rightPassword } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const begin = new Date('2026-11-22T09:00:00Z');
const minutes = (n: number) => new Date(begin.getTime() + n * 60_000);
let db: Db;
let email: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: begin });
  db = await testDatabase();
  provideDatabase(db);
  ({ email } = await person(db, { now: begin }));
});
afterEach(async () => {
  vi.useRealTimers();
  await closeTestDatabase(db);
});

type Visitor = ReturnType<typeof browser>;
const enter = (visitor: Visitor, password = rightPassword, path = '/inloggen', who = email) =>
  visitor.post(signIn, path, { email: who, password });
const errorsOf = ({ data }: { data: Record<string, unknown> | undefined }) =>
  (data?.lastResult as { error?: unknown } | undefined)?.error;

describe('attempts are limited', () => {
  const fail = (visitor: Visitor, who = email) => enter(visitor, 'een verkeerd wachtwoord', '/inloggen', who);

  test('per account, from wherever they come: the answer says when to try again', async () => {
    for (let n = 0; n < 10; n += 1) expect((await fail(browser({ address: `198.51.100.${n}` }))).status).toBe(422);
    const answer = await enter(browser({ address: '198.51.100.99' }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900']);
    expect(errorsOf(answer)).toEqual({ '': [expect.stringContaining('22 november 2026 om 10.15 uur')] });
  });

  test('also for an address that has no account', async () => {
    const who = 'niemand@linde.example';
    for (let n = 0; n < 10; n += 1) await fail(browser(), who);
    expect((await fail(browser(), who)).status).toBe(429);
  });

  test('per network, over all accounts', async () => {
    for (let n = 0; n < 60; n += 1) await enter(browser(), 'x', '/inloggen', `n${n}@linde.example`);
    expect((await enter(browser())).status).toBe(429);
    expect((await enter(browser({ address: '203.0.113.7' }))).status).toBe(303);
  });

  test('many at once do not pass together', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => fail(browser())));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10);
  });

  test('and a restart of the server changes nothing', async () => {
    for (let n = 0; n < 10; n += 1) await fail(browser());
    vi.resetModules();
    const again = await import('#app/routes/account/sign-in.tsx');
    const { provideDatabase: provide } = await import('#app/http/db.server.ts');
    provide(db);
    const answer = await browser().post(again, '/inloggen', { email, password: rightPassword });
    expect(answer.status).toBe(429);
  });

  test('the wait ends, and trying meanwhile does not lengthen it', async () => {
    for (let n = 0; n < 10; n += 1) await fail(browser());
    for (const n of [5, 10, 14]) {
      vi.setSystemTime(minutes(n));
      expect((await enter(browser())).status).toBe(429);
    }
    vi.setSystemTime(minutes(15));
    expect((await enter(browser())).status).toBe(303);
  });

  test('nobody can keep a person out: the browser that signed in before has its own count', async () => {
    const own = browser({ address: '192.0.2.77' });
    await enter(own);
    await own.post(signOut, '/uitloggen', {});
    for (let n = 0; n < 30; n += 1) await fail(browser({ address: `198.51.100.${n}` }));
    expect((await enter(browser({ address: '192.0.2.78' }))).status).toBe(429);
    expect((await enter(own)).status).toBe(303);
  });

  test('the mark of a known browser says nothing to another account', async () => {
    const other = await person(db, { now: begin });
    const visitor = browser();
    await enter(visitor);
    visitor.jar.delete('waarborg');
    for (let n = 0; n < 10; n += 1) await fail(browser(), other.email);
    expect((await enter(visitor, rightPassword, '/inloggen', other.email)).status).toBe(429);
  });

  test('signing in itself is not limited', async () => {
    for (let n = 0; n < 70; n += 1) expect((await enter(browser())).status).toBe(303);
  });

  test('no address of a person or a computer stands in the table', async () => {
    await fail(browser());
    const kept = JSON.stringify(await db.select().from(attempt));
    expect(kept).not.toContain(email);
    expect(kept).not.toContain('192.0.2.1');
  });

  test('an IPv6 network counts as one', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:0DB8:0001:0002::9'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
  });
});
