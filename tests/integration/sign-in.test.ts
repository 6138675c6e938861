import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '#dialect';
import { personOf } from '#app/http/person.server.ts';
import { optionalContext, requireContext, requireRole, sessionOf } from '#app/http/context.server.ts';
import { provideDatabase } from '#app/http/db.server.ts';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as signOut from '#app/routes/account/sign-out.tsx';
import { attempt, demoAccount, session } from '#db/schema/account.ts';
import { networkOf } from '#workflows/account/throttle.ts';
import { addRole, administer, person, rightPassword } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { testDatabase } from '#tests/setup/database.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const begin = new Date('2026-11-22T09:00:00Z');
const minutes = (n: number) => new Date(begin.getTime() + n * 60_000);
let db: Db;
let email: string;
let userId: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: begin });
  db = await testDatabase();
  provideDatabase(db);
  ({ email, userId } = await person(db, { now: begin }));
});
afterEach(() => vi.useRealTimers());

type Visitor = ReturnType<typeof browser>;
const enter = (visitor: Visitor, password = rightPassword, path = '/inloggen', who = email) =>
  visitor.post(signIn, path, { email: who, password });
const errorsOf = ({ data }: { data: Record<string, unknown> | undefined }) =>
  (data?.lastResult as { error?: unknown } | undefined)?.error;

describe('signing in', () => {
  test('brings a person to the desk of the role, with a cookie that only this host reads', async () => {
    const visitor = browser({ origin: 'https://register.example' });
    const answer = await enter(visitor);
    expect([answer.status, answer.location]).toEqual([303, '/aanbieder']);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-waarborg=[a-z2-7]{40}; HttpOnly; Path=\/; SameSite=Lax; Secure$/);
    expect(await sessionOf(visitor.request())).toMatchObject({
      userId,
      name: 'Fatima de Wit',
      active: { role: 'provider' },
    });
  });

  test('forgives blanks and capitals in the address, not in the password', async () => {
    expect((await enter(browser(), rightPassword, '/inloggen', ` ${email.toUpperCase()} `)).status).toBe(303);
    expect((await enter(browser(), ` ${rightPassword}`)).status).toBe(422);
  });

  test('returns to the page that was asked for, and to no other site', async () => {
    const to = async (naar: string) =>
      (await enter(browser(), rightPassword, `/inloggen?naar=${encodeURIComponent(naar)}`)).location;
    expect(await to('/aanbieder/dossiers/1?tab=vragen')).toBe('/aanbieder/dossiers/1?tab=vragen');
    for (const naar of ['https://evil.example', '//evil.example', '/\\evil.example', '/inloggen'])
      expect(await to(naar)).toBe('/aanbieder');
  });

  test('over plain HTTP works on this machine only, and without a Secure cookie', async () => {
    const [cookie] = (await enter(browser())).headers.getSetCookie();
    expect(cookie).toMatch(/^waarborg=[a-z2-7]{40}; HttpOnly; Path=\/; SameSite=Lax$/);
    const away = await enter(browser({ origin: 'http://register.example' }));
    expect([away.status, away.headers.getSetCookie()]).toEqual([403, []]);
    expect(errorsOf(away)).toEqual({ '': [expect.stringContaining('https')] });
  });

  test('a cookie of plain HTTP opens nothing over TLS', async () => {
    const visitor = browser();
    await enter(visitor);
    const request = new Request('https://register.example/', { headers: visitor.request().headers });
    expect(await sessionOf(request)).toBeNull();
  });

  test('an empty form says what is missing and keeps the address', async () => {
    const answer = await browser().post(signIn, '/inloggen', { email, password: '' });
    expect(answer.status).toBe(422);
    expect(answer.data?.lastResult).toMatchObject({
      initialValue: { email },
      error: { password: ['Vul uw wachtwoord in'] },
    });
    const bare = await browser().post(signIn, '/en/sign-in', {});
    expect(errorsOf(bare)).toEqual({ email: ['Enter your e-mail address'], password: ['Enter your password'] });
  });

  test('the password is never written back into the page', async () => {
    const answer = await enter(browser(), 'geheime wens van mij');
    expect(JSON.stringify(answer.data)).not.toContain('geheime wens');
  });
});

describe('a session', () => {
  test('never has the id that the visitor brought (fixation)', async () => {
    const visitor = browser();
    visitor.jar.set('waarborg', 'a'.repeat(40));
    await enter(visitor);
    expect(visitor.jar.get('waarborg')).not.toBe('a'.repeat(40));
    expect(await db.select().from(session)).toHaveLength(1);
  });

  test('that the browser had ends when another begins in it', async () => {
    const visitor = browser();
    await enter(visitor);
    const old = visitor.request();
    await enter(visitor);
    expect(await sessionOf(old)).toBeNull();
    expect(await sessionOf(visitor.request())).not.toBeNull();
  });

  test('ends by signing out, which only a form does', async () => {
    const visitor = browser();
    await enter(visitor);
    const asked = await visitor.get(signOut, '/uitloggen');
    expect([asked.status, await sessionOf(visitor.request())]).toEqual([200, expect.anything()]);
    const request = visitor.request();
    const answer = await visitor.post(signOut, '/uitloggen', {});
    expect([answer.status, answer.location, visitor.jar.has('waarborg')]).toEqual([303, '/inloggen?uit', false]);
    expect(await sessionOf(request)).toBeNull();
  });

  test('is read once for all loaders of a page', async () => {
    const visitor = browser();
    await enter(visitor);
    const context = { nonce: '', requestId: '', clientAddress: '', secure: false };
    expect(personOf(visitor.request(), context)).toBe(personOf(visitor.request(), context));
  });

  test('gives commands the person in the one role that is in use', async () => {
    const visitor = browser();
    await enter(visitor);
    const { actor, now } = await requireContext(visitor.request());
    expect(actor).toMatchObject({ id: userId, roles: ['provider'], language: 'nl' });
    expect(now).toEqual(begin);
  });

  test('works at once without the role that was taken away', async () => {
    const other = await person(db, { now: begin });
    await addRole(db, other.userId, 'deployer', begin);
    const visitor = browser();
    await enter(visitor, rightPassword, '/inloggen', other.email);
    const before = (await sessionOf(visitor.request()))!;
    expect(before.memberships).toHaveLength(2);
    const { membership } = await import('#db/schema/organisation.ts');
    const { eq } = await import('drizzle-orm');
    await db.delete(membership).where(eq(membership.organisationId, before.active.organisationId));
    expect((await sessionOf(visitor.request()))!.active).not.toEqual(before.active);
  });
});

describe('pages behind sign-in', () => {
  const thrownBy = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown: unknown) => thrown,
    );

  test('send a stranger to sign in, and remember the page', async () => {
    const thrown = (await thrownBy(requireContext(browser().request('/toezicht/meldingen?status=open')))) as Response;
    expect([thrown.status, thrown.headers.get('location')]).toEqual([
      303,
      '/inloggen?naar=%2Ftoezicht%2Fmeldingen%3Fstatus%3Dopen',
    ]);
  });

  test('do not open for another role', async () => {
    const visitor = browser();
    await enter(visitor);
    expect(await thrownBy(requireRole(visitor.request(), ['inspector']))).toMatchObject({ init: { status: 403 } });
    expect(await thrownBy(requireRole(visitor.request(), ['provider', 'authorised-representative']))).toBeNull();
  });

  test('are not needed for the public', async () => {
    expect(await optionalContext(browser().request())).toMatchObject({ actor: null, session: null });
  });
});

describe('the answer to a failed attempt', () => {
  test('is the same for an unknown address, a wrong password and a blocked account', async () => {
    const blocked = await person(db, { now: begin });
    await administer(db, blocked.userId, 'block');
    const answers = [
      await enter(browser(), 'een verkeerd wachtwoord'),
      await enter(browser(), rightPassword, '/inloggen', 'niemand@linde.example'),
      await enter(browser(), rightPassword, '/inloggen', blocked.email),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(new Set(answers.map((answer) => JSON.stringify(errorsOf(answer)))).size).toBe(1);
    expect(answers.flatMap(({ headers }) => [...headers])).toEqual([]);
  });

  test('takes the same work for an unknown address as for a wrong password', async () => {
    const median = async (who: () => string) => {
      const times: number[] = [];
      for (let n = 0; n < 9; n += 1) {
        const started = performance.now();
        await enter(browser({ address: `198.51.100.${n}` }), 'een verkeerd wachtwoord', '/inloggen', who());
        times.push(performance.now() - started);
      }
      return times.sort((a, b) => a - b)[4]!;
    };
    const unknown = await median(() => `x${Math.random()}@linde.example`);
    const known = await median(() => email);
    expect(Math.max(unknown, known) / Math.min(unknown, known)).toBeLessThan(3);
  });
});

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

describe('the sign-in page', () => {
  const accountsOf = async () => (await browser().get(signIn, '/inloggen')).data?.accounts;

  test('lists no accounts in a register without demonstration', async () => expect(await accountsOf()).toEqual([]));

  test('lists the accounts of the demonstration, with a code that works', async () => {
    const inspector = await person(db, { role: 'inspector', enrolled: true, now: begin });
    await db.insert(demoAccount).values([
      { userId, password: rightPassword, position: 2 },
      { userId: inspector.userId, password: rightPassword, position: 1 },
    ]);
    expect(await accountsOf()).toMatchObject([
      {
        email: inspector.email,
        memberships: [{ role: 'inspector' }],
        password: rightPassword,
        code: expect.stringMatching(/^\d{6}$/),
      },
      { email, memberships: [{ role: 'provider' }], code: null },
    ]);
  });

  test('sends a person who is signed in onward', async () => {
    const visitor = browser();
    await enter(visitor);
    expect((await visitor.get(signIn, '/inloggen?naar=/aanbieder/systemen')).location).toBe('/aanbieder/systemen');
  });
});
