import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#dialect';
import { closeDatabase, provideDatabase } from '#app/http/db.server.ts';
import * as classification from '#app/routes/api/v1/classification.ts';
import * as decision from '#app/routes/api/v1/decision.ts';
import * as description from '#app/routes/api/v1/description.ts';
import * as elsewhere from '#app/routes/api/v1/not-found.ts';
import * as system from '#app/routes/api/v1/system.ts';
import * as systems from '#app/routes/api/v1/systems.ts';
import * as systemName from '#app/routes/public/system-name.tsx';
import { enter, numberOf } from '../fixtures/register.ts';
import { act, draft, makeWorld, minimal, submit } from '../fixtures/world.ts';
import { differences } from '../fixtures/json-shape.ts';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const origin = 'http://127.0.0.1:3000';
let number = '';
let hidden = '';
let db: Db;

beforeAll(async () => {
  const made = await makeWorld();
  db = made.db;
  provideDatabase(db);
  const id = await draft(made, { facts: minimal, evidence: { declaredClass: 'none' } });
  await submit(made, id);
  await act(made, registrationCommands.withdraw, made.provider, id, { reason: 'Vervangen.' });
  number = numberOf(1);
  await submit(made, await draft(made));
  hidden = numberOf(2);
  await enter(db, 101, 121);
});
afterAll(closeDatabase);

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;

async function get(loader: Loader, path: string, headers: Record<string, string> = {}, params = {}) {
  const request = new Request(origin + path, { headers });
  return loader({ request, params, context: { requestId: 'r' } } as unknown as LoaderFunctionArgs);
}

const loaders: Record<string, Loader> = {
  '/systemen': systems.loader,
  '/systemen/{number}': system.loader,
  '/systemen/{number}/besluit': decision.loader,
  '/classificatie': classification.loader,
  '/openapi.json': description.loader,
};

type Described = {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: { parameters?: { name: string }[]; responses: Record<string, Answer> } }>;
  components: { schemas: Record<string, never> };
};
type Answer = { headers: Record<string, unknown>; content: Record<string, { schema: never }> };

test('every path of the description answers as described, also when it refuses', async () => {
  const doc = (await (await get(description.loader, '/api/v1/openapi.json')).json()) as Described;
  expect(Object.keys(doc.paths).sort()).toEqual(Object.keys(loaders).sort());
  expect(doc.servers).toEqual([{ url: `${origin}/api/v1` }]);
  const asked: [path: string, status: string, address: string, params?: object][] = [
    ['/systemen', '200', '/systemen'],
    ['/systemen', '200', '/systemen?area=diagnosis-clinical-care&sort=name&q=nodu'],
    ['/systemen', '400', '/systemen?nonsense=1'],
    ['/systemen/{number}', '200', `/systemen/${number}`, { number }],
    ['/systemen/{number}', '404', '/systemen/NL-AI-2026-999999', { number: 'NL-AI-2026-999999' }],
    ['/systemen/{number}/besluit', '200', `/systemen/${number}/besluit`, { number }],
    ['/systemen/{number}/besluit', '404', '/systemen/NL-AI-2026-999999/besluit', { number: 'NL-AI-2026-999999' }],
    ['/classificatie', '200', '/classificatie?isSoftware=yes&medicalPurposes=diagnosis,monitoring&op=2026-11-20'],
    ['/classificatie', '200', '/classificatie?scenario=com-2025-1023'],
    ['/classificatie', '400', '/classificatie?isSoftwear=yes'],
    ['/openapi.json', '200', '/openapi.json'],
  ];
  for (const [path, status, address, params] of asked) {
    const described = doc.paths[path]!.get.responses[status]!;
    const answer = await get(loaders[path]!, `/api/v1${address}`, {}, params);
    const [type, { schema }] = Object.entries(described.content)[0]!;
    expect([address, answer.status, answer.headers.get('content-type')]).toEqual([address, Number(status), type]);
    for (const name of Object.keys(described.headers))
      expect(answer.headers.get(name), `${address} ${name}`).toBeTruthy();
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(differences(await answer.json(), schema, doc.components.schemas)).toEqual([]);
  }
  const covered = new Set(asked.map(([path, status]) => `${path} ${status}`));
  const all = Object.entries(doc.paths).flatMap(([path, { get }]) =>
    Object.keys(get.responses).map((status) => `${path} ${status}`),
  );
  expect([...covered].sort()).toEqual(all.sort());
});

test('the check of shapes finds what is missing, extra and of another type', () => {
  const schema = {
    type: 'object',
    required: ['a', 'b'],
    properties: { a: { type: 'string' } },
    additionalProperties: false,
  };
  expect(differences({ a: 1, c: 2 }, schema, {})).toEqual([
    '$.b: missing',
    '$.a: integer instead of string',
    '$.c: not described',
  ]);
});

test('all faults of a question come back at once, with the nearest name', async () => {
  const answer = await get(systems.loader, '/api/v1/systemen?clas=a&status=gone&sort=nam&after=1');
  const body = (await answer.json()) as { status: number; errors: { name: string; detail: string; in: string }[] };
  expect(body.status).toBe(400);
  expect(body.errors.map(({ name }) => name).sort()).toEqual(['after', 'clas', 'sort', 'status']);
  expect(body.errors.find(({ name }) => name === 'clas')!.detail).toContain('"class"');
});

test('following the links gives every system once', async () => {
  const seen: string[] = [];
  for (let next: string | null = '/api/v1/systemen'; next !== null;) {
    const body = await (await get(systems.loader, next)).json();
    seen.push(...body.data.map((one: { number: string }) => one.number));
    next = body.links.next;
  }
  expect(seen).toHaveLength(22);
  expect(new Set(seen).size).toBe(22);
});

test('a caller that has the data gets 304 and no body; other data has another tag', async () => {
  const first = await get(systems.loader, '/api/v1/systemen');
  const etag = first.headers.get('etag')!;
  const again = await get(systems.loader, '/api/v1/systemen', { 'if-none-match': `"x", ${etag}` });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const other = await get(systems.loader, '/api/v1/systemen?sort=name', { 'if-none-match': etag });
  expect(other.status).toBe(200);
});

test('what does not exist, is not public, ends with a slash or is asked by another method is a problem', async () => {
  const unknown = await get(system.loader, '/api/v1/systemen/x', {}, { number: 'x' });
  const secret = await get(system.loader, '/api/v1/systemen/x', {}, { number: hidden });
  expect([unknown.status, await unknown.text()]).toEqual([secret.status, await secret.text()]);
  expect(unknown.status).toBe(404);
  expect((await get(systems.loader, '/api/v1/systemen/')).status).toBe(404);
  expect((await get(elsewhere.loader, '/api/v2')).status).toBe(404);
  const posted = systems.action({ request: new Request(`${origin}/api/v1/systemen`, { method: 'POST' }) });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  for (const answer of [unknown, posted]) {
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('api-version')).toMatch(/^1\.\d+\.\d+$/);
  }
});

const ask = (headers: Record<string, string>) => get(systemName.loader, `/id/systeem/${number}`, headers, { number });

test('the permanent name leads to the page in the asked language, or to the data', async () => {
  const leadsTo = async (headers: Record<string, string>) => {
    const answer = await ask(headers);
    return [answer.status, answer.headers.get('location')];
  };
  expect(await leadsTo({})).toEqual([303, `/systemen/${number}`]);
  expect(await leadsTo({ 'accept-language': 'en-GB,en;q=0.9,nl;q=0.1' })).toEqual([303, `/en/systems/${number}`]);
  expect(await leadsTo({ 'accept-language': 'de,nl;q=0.5,en;q=0.4' })).toEqual([303, `/systemen/${number}`]);
  expect(await leadsTo({ accept: 'application/json' })).toEqual([303, `/api/v1/systemen/${number}`]);
  expect(await leadsTo({ accept: 'text/html,application/json;q=0.9' })).toEqual([303, `/systemen/${number}`]);
  expect(await leadsTo({ accept: '*/*' })).toEqual([303, `/systemen/${number}`]);
  expect((await ask({})).headers.get('vary')).toBe('Accept, Accept-Language');
  const unknown = await get(systemName.loader, '/id/systeem/x', {}, { number: hidden }).catch(
    (thrown: unknown) => thrown,
  );
  expect(unknown).toMatchObject({ init: { status: 404 } });
});
