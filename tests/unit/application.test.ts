import { expect, test } from 'vitest';
import { createRequestHandler, data, redirect, type EntryContext, type ServerBuild } from '@remix-run/node';
import { createApplication } from '#app/http/front/application.server.ts';

const addresses: Record<string, string | undefined> = {
  'root/home': '',
  'root/systems': 'systemen',
  'root/system': 'systemen/:number',
  'root/desk': 'toezicht',
  'root/reports': 'toezicht/meldingen',
  'root/report': 'toezicht/meldingen/:id',
  'root/close': 'toezicht/meldingen/:id/afsluiten',
  'root/en': 'en/systems/:number?',
  'root/any': ':word/dossier',
  'root/none': '*',
};

/** Resource routes that say which of them answered. */
function build(): ServerBuild {
  const routes = Object.entries(addresses).map(([id, path]) => {
    const loader = () => new Response(id);
    return [id, { id, path, parentId: 'root', index: path === '' ? true : undefined, module: { loader } }] as const;
  });
  return {
    mode: 'production',
    isSpaMode: false,
    publicPath: '/',
    assetsBuildDirectory: '',
    entry: { module: { default: () => new Response('page') } },
    routes: Object.fromEntries([['root', { id: 'root', path: '', module: {} }], ...routes]),
    assets: { version: '1', url: '', entry: { module: '', imports: [] }, routes: {} },
    future: { v3_singleFetch: true },
  } as unknown as ServerBuild;
}

const context = { nonce: '', requestId: '', clientAddress: '', secure: false };

test.each([
  ['/', 'root/home'],
  ['/systemen', 'root/systems'],
  ['/systemen/', 'root/systems'],
  ['/Systemen/NL-AI-1', 'root/system'],
  ['/toezicht', 'root/desk'],
  ['/toezicht/meldingen?state=closed', 'root/reports'],
  ['/toezicht/m%65ldingen', 'root/reports'],
  ['/toezicht/meldingen/7', 'root/report'],
  ['/TOEZICHT/Meldingen/7/afsluiten', 'root/close'],
  ['/toezicht/dossier', 'root/any'],
  ['/elders/dossier', 'root/any'],
  ['/toezicht/niets', 'root/none'],
  ['/en', 'root/none'],
  ['/en/systems', 'root/en'],
  ['/en/systems/NL-AI-1', 'root/en'],
  ['/en/systems/a/b', 'root/none'],
  ['//systemen', 'root/none'],
  ['/%2Fsystemen', 'root/none'],
])('%s is answered by the route that the whole build would choose', async (path, id) => {
  const application = createApplication(build(), 'production');
  const response = await application(new Request(`http://127.0.0.1${path}`), { ...context });
  expect(await response.text()).toBe(id);
});

test('a request for the data of a page reaches the page', async () => {
  const application = createApplication(build(), 'production');
  const response = await application(new Request('http://127.0.0.1/toezicht/meldingen.data'), { ...context });
  expect(response.headers.get('x-remix-response') ?? (await response.text())).not.toContain('root/none');
  expect(response.status).not.toBe(404);
});

/** A page that prints what it was given to render with. */
function pages(): ServerBuild {
  const shown = () => null;
  const modules: Record<string, [path: string, module: object]> = {
    list: ['lijst', { default: shown, loader: ({ request }: { request: Request }) => ({ asked: request.url }) }],
    one: ['lijst/:id', { default: shown, loader: ({ params }: { params: object }) => ({ params }) }],
    moved: ['oud', { default: shown, loader: () => redirect('/lijst', 303) }],
    refused: ['dicht', { default: shown, loader: () => Promise.reject(new Response('nee', { status: 403 })) }],
    gone: ['weg', { default: shown, loader: () => data({ gone: true }, { status: 410, headers: { 'x-gone': '1' } }) }],
    broken: ['stuk', { default: shown, loader: () => Promise.reject(new Error('bug')) }],
    script: ['met-script', { default: shown, handle: { hydrate: true } }],
    own: ['eigen', { default: shown, headers: () => ({ 'cache-control': 'private' }) }],
    file: ['bestand', { loader: () => new Response('a,b', { headers: { 'content-type': 'text/csv' } }) }],
    closed: ['bestand/dicht', { loader: () => Promise.reject(new Response('nee', { status: 404 })) }],
  };
  const print = (_request: Request, status: number, headers: Headers, { staticHandlerContext }: EntryContext) => {
    const { loaderData, errors, location, matches, statusCode } = staticHandlerContext;
    const at = matches.map(({ route, params, pathname, pathnameBase }) => [route.id, params, pathname, pathnameBase]);
    const { key: _random, ...place } = location;
    return new Response(JSON.stringify({ loaderData, errors, place, at, statusCode }), { status, headers });
  };
  const root = { default: shown, loader: () => ({ frame: true }) };
  const routes = Object.entries(modules).map(([id, [path, module]]) => [id, { id, path, parentId: 'root', module }]);
  return {
    ...build(),
    entry: { module: { default: print, handleError: () => undefined } },
    routes: { root: { id: 'root', path: '', module: root }, ...Object.fromEntries(routes) },
  } as unknown as ServerBuild;
}

test.each([
  ['/lijst?state=open&na=1', true],
  ['/Lijst/', true],
  ['/lijst/a%20b', true],
  ['/bestand', true],
  ['/oud', false],
  ['/dicht', false],
  ['/weg', false],
  ['/stuk', false],
  ['/met-script', false],
  ['/eigen', false],
  ['/bestand/dicht', false],
  ['/lijst.data', false],
  ['/nergens', false],
])('%s is answered as Remix answers it, and read without it: %s', async (path, isDirect) => {
  const ask = async (answer: ReturnType<typeof createApplication>) => {
    const own: Parameters<typeof answer>[1] = { ...context };
    const response = await answer(new Request(`http://127.0.0.1${path}`), own);
    const { status, headers } = response;
    return { status, headers: [...headers], text: await response.text(), direct: own.direct === true };
  };
  const [ours, remix] = [createApplication(pages(), 'production'), createRequestHandler(pages(), 'production')];
  expect(await ask(ours)).toEqual({ ...(await ask(remix)), direct: isDirect });
});

test('what is posted and what only asks for the headers goes to Remix', async () => {
  const application = createApplication(pages(), 'production');
  for (const method of ['HEAD', 'POST']) {
    const own = { ...context };
    await application(new Request('http://127.0.0.1/lijst', { method }), own);
    expect(own, method).not.toHaveProperty('direct');
  }
});
