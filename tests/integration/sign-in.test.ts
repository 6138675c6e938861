import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '#dialect';
import { personOf } from '#app/http/person.server.ts';
import { optionalContext, requireContext, requireRole, sessionOf } from '#app/http/context.server.ts';
import { provideDatabase } from '#app/http/db.server.ts';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as signOut from '#app/routes/account/sign-out.tsx';
import { demoAccount, session } from '#db/schema/account.ts';
import { addRole, administer, person, rightPassword } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const begin = new Date('2026-11-22T09:00:00Z');
let db: Db;
let email: string;
let userId: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: begin });
  db = await testDatabase();
  provideDatabase(db);
  ({ email, userId } = await person(db, { now: begin }));
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
