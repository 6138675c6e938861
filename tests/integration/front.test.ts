import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { answerBrokenRequest } from '#app/http/front/broken-request.server.ts';
import { pagePolicy } from '#app/http/front/headers.server.ts';
import { createListener, type Behind } from '#app/http/front/listener.server.ts';

type Asked = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server?.closeAllConnections(), server?.close(resolve))));

const page = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

/** A server with the real front and an application of one function. */
async function listen(behind: Partial<Behind>) {
  server = createServer(
    createListener({
      settings: { TRUST_PROXY: false },
      application: async () => page('hallo'),
      running: { registerVersion: () => 1, ready: async () => ({ ok: true, checks: { database: true } }) },
      files: (_req, _res, next) => next(),
      compress: (_req, _res, next) => next(),
      stopping: () => false,
      access: () => undefined,
      failed: () => undefined,
      ...behind,
    }),
  );
  server.on('clientError', answerBrokenRequest);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body?: string | Buffer) =>
    new Promise<Asked>((resolve, reject) => {
      const req = request({ port, host: '127.0.0.1', path, method, headers }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({ status: res.statusCode!, headers: res.headers, body: whole, text: whole.toString() });
        });
      });
      req.on('error', reject);
      req.end(body);
    });
  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    ask(path, { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers }, 'POST', body);
  return { ask, post, origin, port };
}

const always = [
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'content-security-policy',
  'x-request-id',
];

test('every kind of answer carries the security headers and none names its software', async () => {
  const { ask, post } = await listen({
    application: async (req, { nonce }) => {
      if (req.url.endsWith('/bug')) throw new Error('bug');
      return page(`<script nonce="${nonce}">`, { 'content-security-policy': pagePolicy(nonce) });
    },
  });
  const answers = [
    await ask('/'),
    await ask('/bug'),
    await ask('/%ff'),
    await post('/', 'a=1', { origin: 'http://there' }),
    await ask('/internal/healthz'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 500, 400, 403, 200]);
  for (const { headers } of answers) {
    expect(always.filter((name) => headers[name] === undefined)).toEqual([]);
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  }
  const [first] = answers;
  const nonce = /nonce="([^"]+)"/.exec(first!.text)![1]!;
  expect(first!.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
});

test('behind a TLS proxy every answer asks for TLS, and the application sees where the visitor is', async () => {
  let seen: unknown;
  const { ask } = await listen({
    settings: { TRUST_PROXY: true },
    application: async (req, { clientAddress, secure }) => {
      const { url, headers } = req;
      seen = [url, clientAddress, secure, headers.get('host'), headers.get('x-forwarded-host')];
      return page('x');
    },
  });
  const answer = await ask('/a', {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'register.example',
    'x-forwarded-for': '1.2.3.4, 203.0.113.7',
  });
  expect(seen).toEqual(['https://register.example/a', '203.0.113.7', true, 'register.example', null]);
  expect(answer.headers['strict-transport-security']).toContain('max-age=63072000');
});

test('a public page is made once per version of the register and answered with 304 to whoever has it', async () => {
  let made = 0;
  let version = 1;
  const { ask } = await listen({
    application: async () => page(`<p>${(made += 1)} ${'tekst '.repeat(500)}</p>`),
    running: { registerVersion: () => version, ready: async () => ({ ok: true, checks: {} }) },
  });
  const first = await ask('/systemen');
  const packed = await ask('/systemen', { 'accept-encoding': 'gzip, br' });
  expect(made).toBe(1);
  expect(packed.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(packed.body).toString()).toBe(first.text);
  expect(first.headers['content-security-policy']).toContain("script-src 'none'");
  expect(first.headers['cache-control']).toBe('no-cache');

  const etag = first.headers.etag!;
  expect(etag).toMatch(/^W\/"/);
  const again = await ask('/systemen', { 'if-none-match': etag });
  expect([again.status, again.text]).toEqual([304, '']);
  expect((await ask('/systemen', { 'if-none-match': '"other"' })).status).toBe(200);
  expect((await ask('/systemen', {}, 'HEAD')).headers['content-length']).toBe(String(first.body.length));
  expect(made).toBe(1);

  version = 2;
  const later = await ask('/systemen', { 'if-none-match': etag });
  expect([later.status, made]).toEqual([200, 2]);
});

test('an asynchronous version works the same', async () => {
  let made = 0;
  const { ask } = await listen({
    application: async () => page(`${(made += 1)}`),
    running: { registerVersion: async () => 7, ready: async () => ({ ok: true, checks: {} }) },
  });
  expect([(await ask('/')).text, (await ask('/')).text, made]).toEqual(['1', '1', 1]);
});

test('what a person with a cookie sees is never kept, and never comes from what was kept', async () => {
  const { ask } = await listen({
    application: async (req) => page(req.headers.get('cookie') ?? 'nobody'),
  });
  expect((await ask('/', { cookie: 'waarborg=secret' })).text).toBe('waarborg=secret');
  expect((await ask('/')).text).toBe('nobody');
  const own = await ask('/', { cookie: 'waarborg=secret' });
  expect([own.text, own.headers['cache-control'], own.headers.etag]).toEqual([
    'waarborg=secret',
    'no-store',
    undefined,
  ]);
});

test.each([
  ['a form over the limit', 'a'.repeat(1024 * 1024 + 1), {}, 413],
  ['the same without a length', 'a'.repeat(1024 * 1024 + 1), { 'transfer-encoding': 'chunked' }, 413],
  ['a NUL in a form', 'a=%00', {}, 400],
  ['a multipart form that is none', 'nonsense', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
  ['a multipart form without boundary', 'nonsense', { 'content-type': 'multipart/form-data' }, 400],
  ['JSON', '{}', { 'content-type': 'application/json' }, 415],
  ['another origin', 'a=1', { origin: 'https://there.example' }, 403],
] as const)('%s is refused before the application sees it', async (_what, body, headers, status) => {
  let asked = 0;
  const { post } = await listen({ application: async () => page(String((asked += 1))) });
  const answer = await post('/form', body, headers);
  expect([answer.status, asked]).toEqual([status, 0]);
  expect(answer.text).toMatch(/<html lang="nl">.*<p lang="en">/s);
});

test('an action gets the whole form', async () => {
  const { post } = await listen({
    application: async (req) => page(JSON.stringify([...(await req.formData())])),
  });
  expect((await post('/form', 'a=1&b=%C3%A9')).text).toBe('[["a","1"],["b","é"]]');
  const body = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
  expect((await post('/form', body, { 'content-type': 'multipart/form-data; boundary=x' })).text).toBe('[["a","1"]]');
});

test('too much at once is refused with the time to come back, and kept pages still answer', async () => {
  let open = () => undefined as void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const { ask, post } = await listen({
    application: async (req) => {
      if (req.method === 'POST') await gate;
      return page('done');
    },
  });
  await ask('/');
  const room = 24 + 96;
  let enough = () => undefined as void;
  const full = new Promise<void>((resolve) => (enough = resolve));
  let refused = 0;
  const flood = Array.from({ length: room + 50 }, async (_, n) => {
    const answer = await post('/form', `n=${n}`);
    if (answer.status === 503 && (refused += 1) === 50) enough();
    return answer;
  });
  await full;
  expect((await ask('/')).status).toBe(200);
  open();
  const answers = await Promise.all(flood);
  const late = answers.filter(({ status }) => status === 503);
  expect([answers.filter(({ status }) => status === 200).length, late.length]).toEqual([room, 50]);
  expect(new Set(late.map(({ headers }) => headers['retry-after']))).toEqual(new Set(['2']));
});

test('ready is said only when every part is, and no longer while stopping', async () => {
  let stopping = false;
  let ok = false;
  const { ask } = await listen({
    stopping: () => stopping,
    running: { registerVersion: () => 1, ready: async () => ({ ok, checks: { database: ok } }) },
  });
  expect((await ask('/internal/readyz')).status).toBe(503);
  ok = true;
  expect(JSON.parse((await ask('/internal/readyz')).text)).toEqual({ ok, checks: { database: true, serving: true } });
  stopping = true;
  const last = await ask('/internal/readyz');
  expect([last.status, last.headers.connection]).toEqual([503, 'close']);
  expect((await ask('/internal/healthz')).status).toBe(200);
});

test.each([
  ['NONSENSE\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ['GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
])('bytes that are no proper request get an answer, not silence (%#)', async (bytes, status) => {
  const { port } = await listen({});
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('X-Frame-Options: DENY');
});

test('the access log names the route, the status and the request, never the address', async () => {
  const lines: unknown[] = [];
  const { ask } = await listen({
    application: async (_req, context) => {
      context.route = 'public/system';
      return page('x', { 'cache-control': 'no-store' });
    },
    access: (line) => lines.push(line),
  });
  const { headers } = await ask('/melding/geheim?q=Jansen');
  await ask('/%ff');
  expect(lines).toMatchObject([
    { requestId: headers['x-request-id'], method: 'GET', route: 'public/system', status: 200 },
    { method: 'GET', route: 'refused', status: 400 },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/geheim|Jansen/);
});
