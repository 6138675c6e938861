// The counterpart of a signed-in page: the smallest Remix page with a table of 25 rows from SQLite, without session, permission,
// translation or layout, streamed by the same kind of server.
//   node --import tsx tests/bench/servers/remix-table.tsx <database>
import { createServer } from 'node:http';
import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type EntryContext,
  type LoaderFunctionArgs,
  type ServerBuild,
} from '@remix-run/node';
import { createRequest, sendResponse } from '@remix-run/node-fetch-server';
import { Link, Links, Meta, Outlet, RemixServer, Scripts, ScrollRestoration, useLoaderData } from '@remix-run/react';
import Database from 'better-sqlite3';
import { renderToPipeableStream } from 'react-dom/server';

const db = new Database(process.argv[2]!, { readonly: true });
db.pragma('cache_size = -64000');
const query = db.prepare(
  `select e.seq, e.number, e.name, e.version_label as version, e.provider_name as provider, e.status, e.device_class as class
   from register_entry e where e.seq in (select f.seq from register_facet f where f.facet = 'area' and f.value = ?
     and f.seq < ? order by f.seq desc limit 25) order by e.seq desc`,
);

type Row = {
  seq: number;
  number: string;
  name: string;
  version: string;
  provider: string;
  status: string;
  class: string;
};
const loader = ({ request }: LoaderFunctionArgs) => {
  const area = new URL(request.url).searchParams.get('area') ?? 'diagnosis-clinical-care';
  return { rows: query.all(area, Number.MAX_SAFE_INTEGER) as Row[] };
};

function Table() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>Systems</h1>
      <table>
        <thead>
          <tr>
            <th>Number</th>
            <th>Name</th>
            <th>Version</th>
            <th>Provider</th>
            <th>Status</th>
            <th>Class</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq}>
              <td>
                <Link to={`/systems/${row.number}`}>{row.number}</Link>
              </td>
              <td>{row.name}</td>
              <td>{row.version}</td>
              <td>{row.provider}</td>
              <td>{row.status}</td>
              <td>{row.class}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      onShellReady() {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

const asset = (id: string, path: string, hasLoader: boolean) => ({
  id,
  path,
  hasAction: false,
  hasLoader,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
  module: `/assets/${id}.js`,
  imports: [],
});

const build = {
  mode: 'production',
  isSpaMode: false,
  publicPath: '/',
  assetsBuildDirectory: '',
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: 'root', path: '', module: { default: Root } },
    table: { id: 'table', parentId: 'root', path: 'table', module: { default: Table, loader } },
  },
  assets: {
    version: '1',
    url: '/assets/manifest.js',
    entry: { module: '/assets/entry.js', imports: [] },
    routes: {
      root: asset('root', '', false),
      table: { ...asset('table', 'table', true), parentId: 'root' },
    },
  },
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
    unstable_optimizeDeps: false,
  },
} as unknown as ServerBuild;

const handle = createRequestHandler(build, 'production');
const server = createServer((req, res) => {
  void handle(createRequest(req, res)).then((response) => sendResponse(res, response));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' && address ? address.port : ''}\n`);
});
