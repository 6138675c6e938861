import { expect, test } from 'vitest';
import type { ServerBuild } from '@remix-run/node';
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
  const response = await application(new Request(`http://127.0.0.1${path}`), context);
  expect(await response.text()).toBe(id);
});

test('a request for the data of a page reaches the page', async () => {
  const application = createApplication(build(), 'production');
  const response = await application(new Request('http://127.0.0.1/toezicht/meldingen.data'), context);
  expect(response.headers.get('x-remix-response') ?? (await response.text())).not.toContain('root/none');
  expect(response.status).not.toBe(404);
});
