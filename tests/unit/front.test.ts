import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf } from '#app/http/front/address.server.ts';
import { createAdmission } from '#app/http/front/admission.server.ts';
import { findFault } from '#app/http/front/check.server.ts';
import { createPageCache, isKeepable, isPublicPath, toCachedPage } from '#app/http/front/page-cache.server.ts';
import { warmUp } from '#app/http/front/warm-up.server.ts';

const request = (headers: Record<string, string>, method = 'GET', url = '/') =>
  ({ method, url, headers, socket: { remoteAddress: '::ffff:10.0.0.1' } }) as unknown as IncomingMessage;

const plain = { TRUST_PROXY: false };
const proxied = { TRUST_PROXY: true };
const forwarded = {
  host: 'inside:3000',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'register.example.nl',
  'x-forwarded-for': '6.6.6.6, 203.0.113.9',
};

test('forwarded headers mean nothing without a trusted proxy', () => {
  const address = addressOf(request(forwarded), plain);
  expect(address).toEqual({ origin: 'http://inside:3000', secure: false, client: '10.0.0.1' });
});

test('a trusted proxy says scheme, host and the address that it saw itself', () => {
  const address = addressOf(request(forwarded), proxied);
  expect(address).toEqual({ origin: 'https://register.example.nl', secure: true, client: '203.0.113.9' });
});

test('a fixed origin wins from every header', () => {
  const address = addressOf(request(forwarded), { ...proxied, ORIGIN: 'https://fixed.example' });
  expect(address.origin).toBe('https://fixed.example');
});

test.each([['a b'], ['a/b'], ['user@host'], ['host:port'], ['host:99999'], ['']])('"%s" is no host', (host) => {
  expect(addressOf(request({ host }), plain).origin).toBeUndefined();
});

const fault = (method: string, url: string, headers: Record<string, string> = {}) => {
  const req = request({ host: 'here', ...headers }, method, url);
  return findFault(req, addressOf(req, plain));
};
const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '3' };
const own = { ...form, origin: 'http://here' };

test.each([
  ['GET', '/', {}, undefined],
  ['GET', '/caf%C3%A9?q=%E0%A4%A', {}, undefined],
  ['GET', '/%E0%A4%A', {}, 400],
  ['GET', '/a%00', {}, 400],
  ['GET', '/a%0Ab', {}, 400],
  ['GET', '/?q=%00', {}, 400],
  ['GET', '//evil.example', {}, 400],
  ['GET', '/\\evil.example', {}, 400],
  ['GET', 'http://evil.example/', {}, 400],
  ['GET', '*', {}, 400],
  ['GET', '/?_data=root', {}, 400],
  ['GET', `/?q=${'a'.repeat(9000)}`, {}, 414],
  ['TRACE', '/', {}, 405],
  ['PUT', '/', own, 405],
  ['DELETE', '/api/v1/x', own, undefined],
  ['POST', '/', own, undefined],
  ['POST', '/', form, 403],
  ['POST', '/', { ...form, origin: 'http://there' }, 403],
  ['POST', '/', { ...form, origin: 'null' }, 403],
  ['POST', '/', { ...form, origin: 'http://here:80' }, 403],
  ['POST', '/', { ...form, 'sec-fetch-site': 'same-origin' }, undefined],
  ['POST', '/', { ...form, 'sec-fetch-site': 'none' }, undefined],
  ['POST', '/', { ...form, 'sec-fetch-site': 'same-site' }, 403],
  ['POST', '/', { ...form, 'sec-fetch-site': 'same-origin', origin: 'http://there' }, 403],
  ['POST', '/', { ...own, 'content-type': 'application/json' }, 415],
  ['POST', '/', { ...own, 'content-type': ';;;' }, 415],
  ['POST', '/', { ...own, 'content-encoding': 'gzip' }, 415],
  ['POST', '/', { origin: 'http://here', 'content-length': '3' }, 415],
  ['POST', '/', { origin: 'http://here' }, undefined],
  ['POST', '/api/v1/x', { 'content-type': 'application/json', 'content-length': '2' }, undefined],
  ['POST', '/api/v1/x', { 'content-type': 'application/json', 'content-length': '2', cookie: 'a=b' }, 403],
] as const)('%s %s %o is refused with %s', (method, url, headers, status) => {
  expect(fault(method, url, headers)).toBe(status);
});

test.each([
  ['/', true],
  ['/systemen', true],
  ['/en/systems/NL-AI-2026-000001', true],
  ['/wet', true],
  ['/inloggen', false],
  ['/Inloggen', false],
  ['/en/sign-in', false],
  ['/account/beveiliging', false],
  ['/aanbieder', false],
  ['/beoordeling/dossiers', false],
  ['/instelling', false],
  ['/TOEZICHT', false],
  ['/beheer', false],
  ['/opzetten/geheim', false],
  ['/melding/geheim', false],
  ['/api/v1/systems', false],
])('whether %s is the same for every visitor: %s', (path, expected) => {
  expect(isPublicPath(path)).toBe(expected);
});

const html = (headers: Record<string, string> = {}, status = 200) =>
  new Response('x', { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

test('only whole pages that set nothing and were made for nobody in particular are kept', () => {
  expect(isKeepable(html())).toBe(true);
  expect(isKeepable(html({ vary: 'Cookie, Accept-Encoding' }))).toBe(true);
  expect(isKeepable(html({ vary: 'Accept-Language' }))).toBe(false);
  expect(isKeepable(html({ 'set-cookie': 'a=b' }))).toBe(false);
  expect(isKeepable(html({ 'cache-control': 'no-store' }))).toBe(false);
  expect(isKeepable(html({}, 404))).toBe(false);
  expect(isKeepable(new Response('{}', { headers: { 'content-type': 'application/json' } }))).toBe(false);
});

test('a page with a nonce is never kept, and a kept page allows no script', async () => {
  expect(await toCachedPage(Buffer.from('<script nonce="x">'), html(), false, 'r')).toBeUndefined();
  const page = await toCachedPage(Buffer.from('<p>'), html({ 'content-security-policy': 'x' }), true, 'r');
  expect(page?.plain.head).toContain('Strict-Transport-Security');
  expect(page?.plain.head.filter((one) => /script-src/.test(one))).toEqual([
    expect.stringContaining("script-src 'none'"),
  ]);
});

test('another version of the register, or another day, empties the cache', async () => {
  const page = (await toCachedPage(Buffer.from('<p>'), html(), false, 'r'))!;
  const noon = Date.parse('2026-11-22T12:00:00Z');
  const cache = createPageCache();
  const first = cache.turnTo(1, noon);
  cache.put('k', page, first);
  expect(cache.get('k')).toBe(page);
  const second = cache.turnTo(2, noon);
  expect(cache.get('k')).toBeUndefined();
  cache.put('k', page, first);
  expect(cache.get('k'), 'made before the change').toBeUndefined();
  cache.put('k', page, second);
  cache.turnTo(2, Date.parse('2026-11-22T22:59:58Z'));
  expect(cache.get('k')).toBe(page);
  cache.turnTo(2, Date.parse('2026-11-22T23:00:00Z'));
  expect(cache.get('k'), 'midnight in Amsterdam').toBeUndefined();
});

test('the page that was used longest ago goes first', async () => {
  const page = (await toCachedPage(Buffer.from('<p>'), html(), false, 'r'))!;
  const cache = createPageCache();
  const epoch = cache.turnTo(1, 0);
  for (let n = 0; n < 500; n += 1) cache.put(String(n), page, epoch);
  cache.get('0');
  cache.put('one more', page, epoch);
  expect([cache.get('0'), cache.get('1'), cache.get('2')]).toEqual([page, undefined, page]);
});

test('beyond the limit requests wait, writes first; beyond the waiting room they are refused', async () => {
  const admission = createAdmission({ running: 1, waiting: 2 });
  const order: string[] = [];
  const release = await admission.enter(false);
  const read = admission.enter(false).then((next) => (order.push('read'), next!()));
  const write = admission.enter(true).then((next) => (order.push('write'), next!()));
  expect(await admission.enter(true)).toBeUndefined();
  release!();
  await Promise.all([read, write]);
  expect(order).toEqual(['write', 'read']);
  expect(admission.running).toBe(0);
});

test('warming up asks one page after the other, without a person, and lets others go first', async () => {
  const order: string[] = [];
  const working = warmUp(
    async (asked, context) => {
      order.push(asked.url, context.clientAddress);
      return new Response('page');
    },
    'http://127.0.0.1:3000',
    ['/a', '/b'],
  );
  order.push('a visitor');
  await working;
  expect(order).toEqual(['a visitor', 'http://127.0.0.1:3000/a', '', 'http://127.0.0.1:3000/b', '']);
});
