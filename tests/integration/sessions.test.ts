import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Db } from '#dialect';
import { create, renew, revoke, revokeAll, validate } from '#app/http/session.server.ts';
import { sessionsOf } from '#db/queries/sessions.ts';
import { session } from '#db/schema/account.ts';
import { forgetExpired } from '#workflows/account/forget-expired.ts';
import { sessionHash } from '#workflows/account/session-store.ts';
import { administer, person } from '#tests/fixtures/accounts.ts';
import { closeTestDatabase, testDatabase } from '#tests/setup/database.ts';

const begin = new Date('2026-11-22T09:00:00Z');
const minutes = (n: number) => new Date(begin.getTime() + n * 60_000);
const facts = { device: 'Firefox, Windows', secondFactorAt: null, organisationId: null, role: null };
let db: Db;
let userId: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: begin });
  db = await testDatabase();
  ({ userId } = await person(db, { now: begin }));
});
afterEach(async () => {
  vi.useRealTimers();
  await closeTestDatabase(db);
});

test('a session holds for the person it was made for', async () => {
  const found = await validate(db, await create(db, userId, facts));
  expect(found).toMatchObject({
    user: { id: userId, name: 'Fatima de Wit', active: true },
    device: 'Firefox, Windows',
  });
});

test('the table holds a hash: what is read from it opens nothing', async () => {
  const id = await create(db, userId, facts);
  const rows = await db.select().from(session);
  expect(JSON.stringify(rows)).not.toContain(id);
  expect(rows.map((row) => row.id)).toEqual([sessionHash(id)]);
  expect(await validate(db, rows[0]!.id)).toBeNull();
});

test('ids are long, new each time and never chosen by the visitor', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => create(db, userId, facts)));
  expect(new Set(ids).size).toBe(20);
  for (const id of ids) expect(id).toMatch(/^[a-z2-7]{40}$/);
  expect(await validate(db, 'a'.repeat(40))).toBeNull();
});

test('a session ends after half an hour without use, and use prolongs it', async () => {
  const id = await create(db, userId, facts);
  for (const n of [10, 25, 50, 79]) {
    vi.setSystemTime(minutes(n));
    expect(await validate(db, id), `after ${n} minutes`).not.toBeNull();
  }
  vi.setSystemTime(minutes(79 + 31));
  expect(await validate(db, id)).toBeNull();
  vi.setSystemTime(minutes(80));
  expect(await validate(db, id), 'it does not come back').toBeNull();
});

test('a session ends after twelve hours, however busy', async () => {
  const id = await create(db, userId, facts);
  for (let n = 20; n < 12 * 60; n += 20) {
    vi.setSystemTime(minutes(n));
    expect(await validate(db, id), `after ${n} minutes`).not.toBeNull();
  }
  vi.setSystemTime(minutes(12 * 60));
  expect(await validate(db, id)).toBeNull();
  expect(await db.select().from(session)).toEqual([]);
});

test('the list of sessions knows when each was last used, to the minute', async () => {
  const id = await create(db, userId, facts);
  vi.setSystemTime(minutes(3));
  await validate(db, id);
  const [row] = await sessionsOf(db, userId, begin, new Date(0));
  expect(row).toMatchObject({ hash: sessionHash(id), seenAt: minutes(3), createdAt: begin });
});

test('a renewed session has a new id and the old one is worth nothing', async () => {
  const old = await create(db, userId, facts);
  const id = await renew(db, old, { secondFactorAt: minutes(1) });
  expect(id).not.toBe(old);
  expect(await validate(db, old)).toBeNull();
  expect(await validate(db, id!)).toMatchObject({ secondFactorAt: minutes(1), createdAt: begin });
  expect(await renew(db, old, {}), 'an ended session is not renewed').toBeNull();
});

test('one session, all others, or all of them can be ended', async () => {
  const [one, two, three] = await Promise.all([1, 2, 3].map(() => create(db, userId, facts)));
  const other = await create(db, (await person(db)).userId, facts);
  const holding = async () =>
    (await Promise.all([one!, two!, three!, other].map((id) => validate(db, id)))).map(Boolean);
  await revoke(db, one!);
  expect(await holding()).toEqual([false, true, true, true]);
  await revokeAll(db, userId, two);
  expect(await holding()).toEqual([false, true, false, true]);
  await revokeAll(db, userId);
  expect(await holding()).toEqual([false, false, false, true]);
});

test('the sessions of a blocked person end at once, and do not come back when the block is lifted', async () => {
  const id = await create(db, userId, facts);
  await administer(db, userId, 'block');
  expect(await validate(db, id)).toBeNull();
  const other = await create(db, userId, facts);
  expect(await validate(db, other), 'nor does a new one hold').toBeNull();
  await administer(db, userId, 'unblock');
  expect([await validate(db, id), await validate(db, other)]).toEqual([null, null]);
  expect(await validate(db, await create(db, userId, facts))).not.toBeNull();
});

test('expired sessions leave the table', async () => {
  await create(db, userId, facts);
  await forgetExpired(db, minutes(60));
  expect(await db.select().from(session)).toHaveLength(1);
  await forgetExpired(db, minutes(25 * 60));
  expect(await db.select().from(session)).toHaveLength(0);
});
