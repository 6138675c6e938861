import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit, type Db } from '#dialect';
import { randomUUID } from 'node:crypto';
import { sessionOf } from '#app/http/context.server.ts';
import { provideDatabase } from '#app/http/db.server.ts';
import * as setUp from '#app/routes/account/set-up.tsx';
import * as signIn from '#app/routes/account/sign-in.tsx';
import { accountByEmail, hasActiveAccounts, membershipsOf } from '#db/queries/accounts.ts';
import { setupToken } from '#db/schema/account.ts';
import { inviteAccount } from '#workflows/account/commands.ts';
import { newSetupLink } from '#workflows/account/setup-link.ts';
import { systemActor } from '#workflows/core/context.ts';
import { addRole } from '#tests/fixtures/accounts.ts';
import { browser } from '#tests/fixtures/browser.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';

vi.hoisted(() => (process.env.LOG_LEVEL = 'silent'));

const begin = new Date('2026-11-22T09:00:00Z');
const later = (hours: number) => new Date(begin.getTime() + hours * 3_600_000);
const chosen = 'een groene tent bij de zee';
const passwords = { newPassword: chosen, repeatPassword: chosen };
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
const look = (token: string) => browser().get(setUp, `/opzetten/${token}`, { token });
const send = (visitor: Visitor, token: string, form: Record<string, string>) =>
  visitor.post(setUp, `/opzetten/${token}`, form, { token });
const errorsOf = ({ data }: { data: Record<string, unknown> | undefined }) =>
  Object.keys((data?.lastResult as { error?: object } | null)?.error ?? {});

async function linkFor(purpose: 'first-administrator' | 'invitation', userId: string | null = null) {
  const { token, writes } = newSetupLink(purpose, userId, begin);
  await commit(db, writes);
  return token;
}

describe('the link of the first administrator', () => {
  const typed = {
    organisationName: 'Toezicht Voorbeeld',
    address: 'Plein 1',
    place: 'Utrecht',
    identifierType: 'KVK',
    identifierValue: '12345678',
    name: 'Noor Bakker',
    email: 'Noor@toezicht.example',
    ...passwords,
  };

  test('sets up an empty register, once, and leads on to the second factor', async () => {
    expect(await hasActiveAccounts(db)).toBe(false);
    const token = await linkFor('first-administrator');
    expect((await look(token)).data).toMatchObject({ purpose: 'first-administrator', shortest: 12 });
    const visitor = browser();
    const answer = await send(visitor, token, typed);
    expect([answer.status, answer.location]).toEqual([303, '/inloggen/beveiligen']);
    const account = (await accountByEmail(db, 'noor@toezicht.example'))!;
    expect(account.user.active).toBe(true);
    expect(await membershipsOf(db, account.user.id)).toMatchObject([
      { organisationName: 'Toezicht Voorbeeld', role: 'administrator' },
    ]);
    expect(await hasActiveAccounts(db)).toBe(true);
    expect(await sessionOf(visitor.request()), 'not without a second factor').toBeNull();

    expect((await look(token)).status).toBe(410);
    const again = await send(browser(), token, { ...typed, email: 'ander@toezicht.example' });
    expect([again.status, await accountByEmail(db, 'ander@toezicht.example')]).toEqual([410, undefined]);
  });

  test.each([
    ['an empty form', Object.fromEntries(Object.keys(typed).map((field) => [field, ''])), 8],
    ['a number that cannot be', { identifierValue: '123' }, 1],
    ['an address that is none', { email: 'noor' }, 1],
    ['a password with the own name', { newPassword: 'noor bakker 2026', repeatPassword: 'noor bakker 2026' }, 1],
    ['two different passwords', { repeatPassword: 'iets anders' }, 1],
  ])('keeps working after %s', async (_case, changed, faults) => {
    const token = await linkFor('first-administrator');
    const answer = await send(browser(), token, { ...typed, ...changed });
    expect([answer.status, errorsOf(answer).length]).toEqual([422, faults]);
    expect((await look(token)).status).toBe(200);
    expect((await send(browser(), token, typed)).status).toBe(303);
  });

  test('works for a day', async () => {
    const token = await linkFor('first-administrator');
    vi.setSystemTime(later(24));
    expect([(await look(token)).status, (await send(browser(), token, typed)).status]).toEqual([410, 410]);
  });
});

describe('an invitation', () => {
  async function invited(role: 'provider' | 'inspector' = 'provider') {
    const input = { email: 'sam@linde.example', name: 'Sam Visser', language: 'nl' };
    const context = { db, actor: systemActor, now: begin };
    const { dossierId: userId } = await inviteAccount.run(context, { commandId: randomUUID() }, input);
    await addRole(db, userId, role, begin);
    return { userId, email: input.email, token: await linkFor('invitation', userId) };
  }

  test('lets a person choose a password and signs in', async () => {
    const { token, email, userId } = await invited();
    expect((await look(token)).data).toMatchObject({ purpose: 'invitation', name: 'Sam Visser', shortest: 15 });
    const before = await browser().post(signIn, '/inloggen', { email, password: chosen });
    expect(before.status).toBe(422);
    const visitor = browser();
    expect((await send(visitor, token, passwords)).location).toBe('/aanbieder');
    expect(await sessionOf(visitor.request())).toMatchObject({ userId });
    expect((await browser().post(signIn, '/inloggen', { email, password: chosen })).status).toBe(303);
  });

  test('works once, also when it is used twice at the same moment', async () => {
    const { token } = await invited();
    const answers = await Promise.allSettled([send(browser(), token, passwords), send(browser(), token, passwords)]);
    const done = answers.filter((one) => one.status === 'fulfilled' && one.value.status === 303);
    expect(done).toHaveLength(1);
    expect((await send(browser(), token, passwords)).status).toBe(410);
  });

  test('says why a password is refused, and keeps working', async () => {
    const { token } = await invited();
    const answer = await send(browser(), token, { newPassword: 'kort', repeatPassword: 'kort' });
    expect([answer.status, errorsOf(answer)]).toEqual([422, ['newPassword']]);
    expect((await send(browser(), token, passwords)).status).toBe(303);
  });

  test('works for a week', async () => {
    const { token } = await invited();
    vi.setSystemTime(later(7 * 24));
    expect((await send(browser(), token, passwords)).status).toBe(410);
  });

  test('is kept as a hash', async () => {
    const { token } = await invited();
    expect(JSON.stringify(await db.select().from(setupToken))).not.toContain(token);
  });
});

test('links cannot be guessed without end', async () => {
  for (let n = 0; n < 30; n += 1) expect((await send(browser(), `x${n}`, passwords)).status).toBe(410);
  expect((await send(browser(), 'x', passwords)).status).toBe(429);
});
