import type { LoaderFunctionArgs } from '@remix-run/node';
import { closeDatabase, provideDatabase } from '#app/http/db.server.ts';
import { create } from '#app/http/session.server.ts';
import { loader } from '#app/routes/account/limits-feed.ts';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { dossierLimits, ownLimits } from '#workflows/calendar/limits.ts';
import type { Actor } from '#workflows/core/context.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inUseSince, on, reportedIncident } from '../fixtures/incident.ts';
import { contextOf, makeWorld, type World } from '../fixtures/world.ts';

const today = '2026-11-05';
let world: World;
let id: string;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T11:00:00Z`) });
  const made = await reportedIncident({ personalDataBreach: 'risk' }, await makeWorld(inUseSince));
  world = on(made.world, today);
  id = made.id;
  provideDatabase(world.db);
});
afterAll(async () => {
  vi.useRealTimers();
  await closeDatabase();
});

async function file(actor: Actor, dossierId?: string): Promise<Response> {
  const session = await create(world.db, actor.id, {
    device: 'test',
    secondFactorAt: world.now,
    organisationId: actor.organisationId!,
    role: actor.roles[0] as 'deployer',
  });
  const request = new Request('http://127.0.0.1:3000/account/termijnen.ics', {
    headers: { cookie: `waarborg=${session}` },
  });
  const params = dossierId === undefined ? {} : { id: dossierId };
  const answer: unknown = await loader({ request, params, context: {} } as unknown as LoaderFunctionArgs).catch(
    (thrown: unknown) => thrown,
  );
  return answer as Response;
}

/** The events of a file as records, long lines joined again. */
const eventsIn = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((part) => Object.fromEntries(part.split('\r\n').map((line) => [line.split(/[;:]/)[0], line] as const)));

test('each running limit is one event: a day that ends where the next begins, or a moment on the clock of Amsterdam', async () => {
  const text = await (await file(world.deployer, id)).text();
  const rows = new Map((await deadlinesOf(world.db, id)).map((row) => [`UID:limit-${row.id}@waarborg`, row]));
  const events = eventsIn(text);
  expect(events.length).toBeGreaterThan(0);
  const kinds = events.map((event) => {
    const row = rows.get(event.UID!)!;
    const day = row.dueOn.replaceAll('-', '');
    if (row.dueAt.slice(11, 19) === '23:59:59') {
      const next = new Date(Date.parse(row.dueOn) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
      expect([event.DTSTART, event.DTEND]).toEqual([`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${next}`]);
      return 'day';
    }
    const local = row.dueAt.slice(0, 19).replace(/[-:]/g, '');
    expect([event.DTSTART, event.DTEND]).toEqual([`DTSTART;TZID=Europe/Amsterdam:${local}`, undefined]);
    return 'moment';
  });
  // The report of a breach of personal data is counted in hours (GDPR Article 33).
  expect(new Set(kinds)).toEqual(new Set(['day', 'moment']));
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam');
  expect(events.every((event) => event.URL === `URL:http://127.0.0.1:3000/instelling/meldingen/${id}`)).toBe(true);
});

test('the same limit has the same id in every file, and an own list holds what the dossiers hold', async () => {
  const uids = async (dossierId?: string) =>
    eventsIn(await (await file(world.deployer, dossierId)).text())
      .map(({ UID }) => UID)
      .sort();
  expect(await uids()).toEqual(await uids(id));
  expect(await uids(id)).toEqual(await uids(id));
});

test('every party gets its own limits only; the inspectorate gets all of them', async () => {
  const of = async (actor: Actor) => (await dossierLimits(contextOf(world, actor), id)).map(({ limit }) => limit);
  const [hospital, maker, inspectorate] = [
    await of(world.deployer),
    await of(world.provider),
    await of(world.inspector),
  ];
  expect(new Set(hospital.map(({ organisationId }) => organisationId))).toEqual(new Set([world.ids.deployerId]));
  expect(new Set(maker.map(({ organisationId }) => organisationId))).toEqual(new Set([world.ids.providerId]));
  expect(inspectorate.length).toBe(hospital.length + maker.length);
  expect((await ownLimits(contextOf(world, world.inspector))).limits.length).toBe(inspectorate.length);
  expect((await ownLimits(contextOf(world, world.assessor))).limits).toEqual([]);
  for (const stranger of [world.otherDeployer, world.otherProvider, world.assessor]) {
    await expect(dossierLimits(contextOf(world, stranger), id)).rejects.toBeInstanceOf(NotFound);
    expect((await ownLimits(contextOf(world, stranger))).limits).toEqual([]);
  }
});

test('without signing in, and for a stranger to the dossier, there is no file; a file is kept nowhere', async () => {
  const request = new Request(`http://127.0.0.1:3000/account/dossiers/${id}/termijnen.ics`);
  const sent = (await loader({ request, params: { id }, context: {} } as unknown as LoaderFunctionArgs).catch(
    (thrown: unknown) => thrown,
  )) as Response;
  expect([sent.status, new URL(sent.headers.get('location')!, 'http://x').pathname]).toEqual([303, '/inloggen']);
  expect(await file(world.otherDeployer, id)).toMatchObject({ init: { status: 404 } });
  const own = await file(world.deployer, id);
  expect([own.headers.get('cache-control'), own.headers.get('content-type')]).toEqual([
    'no-store',
    'text/calendar; charset=utf-8',
  ]);
});
