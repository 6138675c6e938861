import { readFileSync } from 'node:fs';
import { people, sessionFile, type Who } from './support/people.ts';
import { expect, test } from './support/test.ts';
import routes from '#app/routes.ts';

// Whatever is sent to whichever address: a clear answer, never a failure of ours, and never a look inside.

type Entry = { path?: string | undefined; children?: Entry[] | undefined };
const pathsOf = (entries: readonly Entry[], above = ''): string[] =>
  entries.flatMap(({ path = '', children = [] }) => [`${above}/${path}`, ...pathsOf(children, `${above}/${path}`)]);
const patterns = [...new Set(pathsOf(routes as Entry[]))].map((path) => path.replace(/\/+/g, '/'));

const wrongIds = [
  'x',
  '0',
  '-1',
  '00000000-0000-4000-8000-000000000000',
  '%27%22%3E%3Cb%3E',
  '..%2f..%2fetc%2fpasswd',
  'é',
  '%F0%9F%92%A9',
  'a'.repeat(3000),
];
const malformed = [
  '/%E0%A4%A',
  '/%00',
  '/systemen/%FF',
  '/systemen?q=%E0%A4%A',
  '/systemen/..%2f..',
  '/.env',
  '/%2e%2e/%2e%2e',
];
const wrongQueries = [
  '?after=x',
  '?after=99999999999999999999',
  '?q=' + 'a'.repeat(5000),
  '?q="*NEAR(',
  '?status[]=1&status=2',
  '?class=<script>',
  '?before=-1',
  '?day=2026-02-31',
  '?gedaan=%3Cscript%3E',
  '?fact=1&fact=2',
];
const payloads = [
  '',
  ' ',
  "' or 1=1; drop table dossier; --",
  '"><script>alert(1)</script>{{7*7}}${7*7}',
  '\u202Egnp.exe\u0000\uFFFE\uD83D\uDE00',
  'x'.repeat(20_000),
  '__proto__',
  '111222333',
];

function fine(response: Response, body: string, what: string) {
  expect(response.status, what).toBeLessThan(500);
  expect(body, what).not.toMatch(/\n\s+at .+\.(js|ts|tsx|mjs):\d+/);
  expect(body, what).not.toMatch(/SQLITE_|SqliteError|drizzle|node_modules/);
}

type Body = { headers?: Record<string, string>; body?: string | URLSearchParams | FormData };
type Send = (method: string, path: string, body?: Body) => Promise<{ status: number; body: string } | null>;

const form = (fields: Record<string, string>): Body => ({ body: new URLSearchParams(fields) });

function multipart(fields: Record<string, string>): Body {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return { body };
}

/** Sends requests of somebody, without following redirects; what comes back may be anything but a failure. */
function senderOf(who: Who | null, baseURL: string): Send {
  const kept = who && (JSON.parse(readFileSync(sessionFile(who), 'utf8')) as { cookies: Record<string, string>[] });
  const cookie = kept?.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const always = { origin: baseURL, 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) };
  return async (method, path, { headers = {}, body } = {}) => {
    const request = { method, redirect: 'manual' as const, headers: { ...always, ...headers }, ...(body && { body }) };
    const response = await fetch(new URL(path, baseURL), request).catch((error: Error) => {
      // The front may close the connection on what is no HTTP; that is an answer too.
      if (/other side closed|ECONNRESET|socket hang up|EPIPE/.test(`${error.message} ${String(error.cause)}`))
        return null;
      throw error;
    });
    if (!response) return null;
    const text = await response.text();
    fine(response, text, `${method} ${path}`);
    return { status: response.status, body: text };
  };
}

const visitors: (Who | null)[] = [null, 'maarten', 'tessa', 'anneke', 'bram', 'noor'];
test.describe.configure({ timeout: 180_000 });

for (const who of visitors) {
  test(`every address with wrong numbers, questions and methods, as ${who ? people[who].name : 'a visitor'}`, async ({
    baseURL,
  }) => {
    const send = senderOf(who, baseURL!);
    for (const [n, pattern] of patterns.entries()) {
      const withId = (id: string) => pattern.replace(/:\w+/g, id).replace('*', id);
      // Each address meets a few of the wrong values; together they meet all of them.
      const ids =
        pattern.includes(':') || pattern.includes('*')
          ? [wrongIds[n % wrongIds.length]!, wrongIds[(n + 4) % wrongIds.length]!]
          : [''];
      for (const id of ids) await send('GET', withId(id) + wrongQueries[n % wrongQueries.length]!);
      if (pattern === '/uitloggen') continue;
      const path = withId(ids[0]!);
      const wrongForms: (() => Promise<unknown>)[] = [
        () => send('POST', path, { body: 'not=a&form=%', headers: { 'content-type': 'application/json' } }),
        () => send('POST', path, multipart({ intent: 'nothing', expectedVersion: '0', commandId: 'x' })),
        () => send(n % 2 ? 'PUT' : 'DELETE', path, form({ intent: 'x' })),
      ];
      // One by each visitor; six visitors bring every one of them twice to every address.
      await wrongForms[(n + visitors.indexOf(who)) % wrongForms.length]!();
    }
    for (const path of malformed) await send('GET', path);
  });
}

type Found = { action: string; fields: string[]; hidden: Record<string, string> };

/** The forms of a page, as a browser would send them. */
function formsIn(html: string, address: string): Found[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', inner = '']) => {
    if (!/method="post"/i.test(attributes)) return [];
    const action = /action="([^"]*)"/.exec(attributes)?.[1] ?? address;
    const names = [...inner.matchAll(/<(?:input|textarea|select)\b[^>]*\bname="([^"]+)"[^>]*>/g)];
    const hidden = names
      .filter(([tag]) => /type="hidden"/.test(tag))
      .map(([tag, name]) => [name!, /value="([^"]*)"/.exec(tag)?.[1] ?? ''] as const);
    return [{ action, fields: [...new Set(names.map(([, name]) => name!))], hidden: Object.fromEntries(hidden) }];
  });
}

/** Forms that end a session or change how somebody signs in are not for this test: other tests go on with these people. */
const leaveAlone = (action: string) => /^\/(uitloggen|account|inloggen|en\/sign)/.test(action);

for (const who of visitors.filter((one): one is Who => one !== null)) {
  test(`every form that ${people[who].name} meets, filled with nonsense`, async ({ baseURL }) => {
    const send = senderOf(who, baseURL!);
    const waiting: string[] = [people[who].desk];
    const seen = new Set<string>();
    const shapes = new Set<string>();
    const forms: Found[] = [];
    // Two pages of each kind are enough: what differs between them is the number in the address.
    const kinds = new Map<string, number>();
    const kindOf = (path: string) =>
      path
        .split('?')[0]!
        .replace(
          /[0-9a-f]{8}-[0-9a-f-]{27}|NL-AI-\d+-\d+|(?<=\/(regels|rules|problems|feiten|voorbeelden)\/).+/g,
          ':id',
        );
    while (waiting.length > 0 && seen.size < 70) {
      const path = waiting.shift()!;
      if (seen.has(path) || (kinds.get(kindOf(path)) ?? 0) >= 2) continue;
      seen.add(path);
      kinds.set(kindOf(path), (kinds.get(kindOf(path)) ?? 0) + 1);
      const found = await send('GET', path);
      if (!found || found.status !== 200) continue;
      // Only the person's own pages: the register and the law have many, and no form that changes anything.
      for (const [, href] of found.body.matchAll(/href="(\/[^"#]*)"/g))
        if (href!.startsWith(people[who].desk)) waiting.push(href!.replaceAll('&amp;', '&'));
      for (const form of formsIn(found.body, path)) {
        const shape = `${kindOf(form.action)} ${form.hidden.intent ?? ''} ${form.fields.join()}`;
        if (shapes.has(shape) || leaveAlone(form.action)) continue;
        shapes.add(shape);
        forms.push(form);
      }
    }
    expect(forms.length, 'forms found').toBeGreaterThan(0);
    for (const { action, fields, hidden } of forms) {
      for (const payload of payloads) {
        const filled = Object.fromEntries(fields.map((name) => [name, payload]));
        // A version that no dossier has: nothing of this can be accepted, whatever the fields hold.
        const own = { ...filled, ...hidden, expectedVersion: '999999999', commandId: crypto.randomUUID() };
        const answer = await send('POST', action, form(own));
        expect(
          [303, 400, 403, 404, 409, 410, 422, 413],
          `${action} ${hidden.intent} "${payload.slice(0, 20)}"`,
        ).toContain(answer?.status ?? 400);
      }
      // Hidden fields that are missing, doubled or nonsense.
      await send('POST', action, form({}));
      await send('POST', action, form({ ...hidden, expectedVersion: '-1' }));
      await send('POST', action, form({ ...hidden, commandId: 'twice' }));
      await send('POST', action, {
        body: `intent=a&intent=b&commandId=1&commandId=2`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    }
  });
}
