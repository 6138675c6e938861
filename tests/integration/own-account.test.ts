import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '#dialect';
import { sessionOf } from '#app/http/context.server.ts';
import { provideDatabase } from '#app/http/db.server.ts';
import * as preferences from '#app/routes/account/preferences.tsx';
import * as secure from '#app/routes/account/secure.tsx';
import * as security from '#app/routes/account/security.tsx';
import * as signIn from '#app/routes/account/sign-in.tsx';
import * as signInCode from '#app/routes/account/sign-in-code.tsx';
import { historyOf } from '#db/queries/dossier.ts';
import { password } from '#db/schema/account.ts';
import { usableCode } from '#workflows/account/one-time-code.ts';
import { addRole, person, rightPassword } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const begin = new Date('2026-11-22T09:00:00Z');
const newPassword = 'een groene tent bij de zee';
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
const enter = (visitor: Visitor, email: string, typed = rightPassword) =>
  visitor.post(signIn, '/inloggen', { email, password: typed });
const act = (visitor: Visitor, intent: string, fields: Record<string, string> = {}) =>
  visitor.post(security, '/account/beveiliging', { intent, ...fields });
const auditOf = async (userId: string) => (await historyOf(db, userId)).map(({ command }) => command);
const errorsOf = ({ data }: { data: Record<string, unknown> | undefined }) =>
  Object.keys((data?.lastResult as { error?: object } | null)?.error ?? {});

/** A provider who is signed in at home and at work. */
async function twice() {
  const made = await person(db, { now: begin });
  const [home, work] = [browser({ agent: 'Firefox/130 Windows' }), browser({ agent: 'Safari/605 iPhone' })];
  await enter(home, made.email);
  await enter(work, made.email);
  return { ...made, home, work };
}
const holds = async (visitor: Visitor) => (await sessionOf(visitor.request())) !== null;

describe('sessions', () => {
  type Listed = { hash: string; device: string; isThis: boolean }[];
  const listOf = async (visitor: Visitor) =>
    (await visitor.get(security, '/account/beveiliging')).data!.sessions as Listed;

  test('are listed with their device; the list holds no id that opens one', async () => {
    const { home } = await twice();
    const list = await listOf(home);
    expect(list.map(({ device, isThis }) => `${device} ${isThis}`).sort()).toEqual([
      'Firefox, Windows true',
      'Safari, iOS false',
    ]);
    for (const { hash } of list) {
      const thief = browser();
      thief.jar.set('waarborg', hash.slice(0, 64));
      expect(await holds(thief)).toBe(false);
    }
  });

  test('end one by one, and only those of oneself', async () => {
    const { home, work } = await twice();
    const stranger = browser();
    await enter(stranger, (await person(db, { now: begin })).email);
    const other = (await listOf(home)).find(({ isThis }) => !isThis)!;
    await act(stranger, 'endSession', { session: other.hash });
    expect(await holds(work)).toBe(true);
    await act(home, 'endSession', { session: other.hash });
    expect([await holds(work), await holds(home)]).toEqual([false, true]);
  });

  test('end everywhere, this one too, and the history of the account shows it', async () => {
    const { home, work, userId } = await twice();
    const answer = await act(home, 'endAll');
    expect([answer.location, await holds(home), await holds(work)]).toEqual(['/inloggen?uit', false, false]);
    expect((await auditOf(userId)).at(-1)).toBe('account.signOutEverywhere');
  });
});

describe('changing the password', () => {
  const fields = { currentPassword: rightPassword, newPassword, repeatPassword: newPassword };

  test('ends all other sessions, gives this one a new id, and is audited without the password', async () => {
    const { home, work, email, userId } = await twice();
    const old = home.request();
    expect((await act(home, 'password', fields)).location).toBe('/account/beveiliging?gedaan=password');
    expect([await holds(home), await holds(work), await sessionOf(old)]).toEqual([true, false, null]);
    expect((await enter(browser(), email)).status).toBe(422);
    expect((await enter(browser(), email, newPassword)).status).toBe(303);
    const history = await historyOf(db, userId);
    expect(history.at(-1)?.command).toBe('account.changePassword');
    const kept = JSON.stringify(history);
    for (const { hash } of await db.select().from(password)) expect(kept).not.toContain(hash);
    expect(kept).not.toContain(newPassword);
  });

  test.each([
    ['the old password is wrong', { currentPassword: 'iets heel anders dan het was' }, 'currentPassword'],
    ['the old password is missing', { currentPassword: '' }, 'currentPassword'],
    ['the new one is too short', { newPassword: 'kort', repeatPassword: 'kort' }, 'newPassword'],
    ['the new one is common', { newPassword: 'Wachtwoord2026!', repeatPassword: 'Wachtwoord2026!' }, 'newPassword'],
    [
      'the new one is the own name',
      { newPassword: 'fatima de wit 2026', repeatPassword: 'fatima de wit 2026' },
      'newPassword',
    ],
    ['the two are not equal', { repeatPassword: 'een andere tent bij de zee' }, 'repeatPassword'],
  ])('is refused when %s', async (_case, changed, field) => {
    const { home, work, email } = await twice();
    const answer = await act(home, 'password', { ...fields, ...changed });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [field]]);
    expect([await holds(home), await holds(work)]).toEqual([true, true]);
    expect((await enter(browser(), email)).status).toBe(303);
  });

  test('cannot be used to guess the password without end', async () => {
    const { home } = await twice();
    for (let n = 0; n < 10; n += 1) await act(home, 'password', { ...fields, currentPassword: `gok nummer ${n}` });
    expect((await act(home, 'password', fields)).status).toBe(429);
  });
});

describe('the second factor', () => {
  async function inspector() {
    const made = await person(db, { role: 'inspector', enrolled: true, now: begin });
    const visitor = browser();
    await enter(visitor, made.email);
    await visitor.post(signInCode, '/inloggen/code', { intent: 'code', code: usableCode(made.secret, 0, begin)! });
    return { ...made, visitor };
  }

  test('new recovery codes need the password and replace the old ones', async () => {
    const { visitor, email, codes } = await inspector();
    expect((await act(visitor, 'newCodes', { renewPassword: 'iets heel anders' })).status).toBe(422);
    const fresh = (await act(visitor, 'newCodes', { renewPassword: rightPassword })).data?.codes as string[];
    expect(fresh).toHaveLength(10);
    const other = browser();
    await enter(other, email);
    const give = (typed: string) =>
      other.post(signInCode, '/inloggen/code', { intent: 'recovery', recoveryCode: typed });
    expect((await give(codes[0]!)).status).toBe(422);
    expect((await give(fresh[0]!)).status).toBe(303);
  });

  test('is replaced after the password was given again, and the old app is of no use any more', async () => {
    const { visitor, userId, secret } = await inspector();
    expect((await act(visitor, 'replaceFactor', { replacePassword: 'iets heel anders' })).status).toBe(422);
    const answer = await act(visitor, 'replaceFactor', { replacePassword: rightPassword });
    expect(answer.location).toMatch(/^\/inloggen\/beveiligen\?naar=/);
    expect(await holds(visitor), 'the role waits for the new factor').toBe(false);
    const { key } = (await visitor.get(secure, answer.location!)).data as { key: { secret: string } };
    expect(key.secret).not.toBe(secret);
    const confirm = (typed: string) => visitor.post(secure, answer.location!, { intent: 'confirm', code: typed });
    expect((await confirm(usableCode(secret, 0, begin)!)).status).toBe(422);
    expect((await confirm(usableCode(key.secret, 0, begin)!)).status).toBe(200);
    expect(await holds(visitor)).toBe(true);
    expect((await auditOf(userId)).filter((command) => command === 'account.enrolSecondFactor')).toHaveLength(3);
  });

  test('may be set up by who need not have one, and is asked from then on', async () => {
    const { home, email } = await twice();
    expect((await home.get(secure, '/inloggen/beveiligen')).location).toBe('/account/beveiliging');
    const { location } = await act(home, 'replaceFactor', { replacePassword: rightPassword });
    const { key } = (await home.get(secure, location!)).data as { key: { secret: string } };
    await home.post(secure, location!, { intent: 'confirm', code: usableCode(key.secret, 0, begin)! });
    expect(await holds(home)).toBe(true);
    expect((await enter(browser(), email)).location).toBe('/inloggen/code');
  });
});

describe('preferences', () => {
  test('the language of the account is changed by an audited step', async () => {
    const { home, userId } = await twice();
    const answer = await home.post(preferences, '/account/voorkeuren', { intent: 'language', language: 'en' });
    expect(answer.location).toBe('/account/voorkeuren?gedaan=language');
    expect((await sessionOf(home.request()))?.language).toBe('en');
    expect((await auditOf(userId)).at(-1)).toBe('account.changePreferences');
    const wrong = await home.post(preferences, '/account/voorkeuren', { intent: 'language', language: 'fr' });
    expect([wrong.status, errorsOf(wrong)]).toEqual([422, ['language']]);
  });

  test('switching role gives the session a new id and leads to the desk of that role', async () => {
    const { home, userId } = await twice();
    const organisationId = await addRole(db, userId, 'deployer', begin);
    const old = home.request();
    const membership = `deployer ${organisationId}`;
    const answer = await home.post(preferences, '/account/voorkeuren', { intent: 'role', membership });
    expect(answer.location).toBe('/instelling');
    expect(await sessionOf(old)).toBeNull();
    expect((await sessionOf(home.request()))?.active).toMatchObject({ role: 'deployer', organisationId });
  });

  test('nobody switches to a role that he or she does not have', async () => {
    const { home } = await twice();
    const before = await sessionOf(home.request());
    const answer = await home.post(preferences, '/account/voorkeuren', {
      intent: 'role',
      membership: `inspector ${before!.active.organisationId}`,
    });
    expect([answer.status, errorsOf(answer)]).toEqual([422, ['membership']]);
    expect(await sessionOf(home.request())).toEqual(before);
  });
});

test('an unknown button is a bad request', async () => {
  const { home } = await twice();
  expect((await act(home, 'constructor')).status).toBe(400);
});
