import type { AppLoadContext, EntryContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import type { PageHandle } from '../../components/page-handle.ts';

type Modules = ServerBuild['routes'][string]['module'];
type Route = { id: string; module: Modules; hasErrorBoundary: boolean } & (
  { index: true; children: undefined } | { path: string | undefined; caseSensitive: boolean; children: Route[] }
);

/** The routes under one route, as the router wants them. */
function routesUnder({ routes }: ServerBuild, parent: string | undefined): Route[] {
  const own = Object.values(routes).filter((route) => (route?.parentId || undefined) === parent);
  return own.flatMap((route): Route[] => {
    if (!route) return [];
    const { id, module, index, path, caseSensitive = false } = route;
    const shared = { id, module, hasErrorBoundary: id === 'root' || Boolean(module.ErrorBoundary) };
    if (index) return [{ ...shared, index: true, children: undefined, ...(path === undefined ? {} : { path }) }];
    return [{ ...shared, path, caseSensitive, children: routesUnder({ routes } as ServerBuild, id) }];
  });
}

type Match = { route: Route; params: Readonly<Record<string, string | undefined>> };

/** Whether a loader's result is nothing but data: no answer, no status or headers of its own. */
const isData = (found: unknown) =>
  found !== undefined &&
  !(found instanceof Response) &&
  (found as { type?: unknown } | null)?.type !== 'DataWithResponseInit';

// How many addresses without parameters are remembered: there are as many as routes, times the ways to write capitals.
const mostAddresses = 500;

/**
 * Answers what is read and goes well: a loader that gives a whole answer, and a page without script. Remix would copy the request twice
 * for each loader, compare the address with all routes three times, and encode the data for a script that is not there: half the price
 * of such a page. All else, and all that goes wrong, is for Remix: then the answer is undefined, and reading begins anew.
 */
export function createDirect(build: ServerBuild) {
  const routes = routesUnder(build, undefined);
  const routeModules = Object.fromEntries(Object.values(build.routes).map((route) => [route!.id, route!.module]));
  const known = new Map<string, Match[]>();

  const matchesOf = (pathname: string): Match[] | null => {
    const found = known.get(pathname);
    if (found) return found;
    const matches = matchRoutes(routes as never, pathname) as Match[] | null;
    const isFixed = matches?.every(({ params }) => Object.keys(params).length === 0) === true;
    if (isFixed && known.size < mostAddresses) known.set(pathname, matches);
    return matches;
  };

  const read = async ({ route, params }: Match, request: Request, context: AppLoadContext): Promise<unknown> =>
    route.module.loader?.({ request, context, params } satisfies LoaderFunctionArgs);

  const page = async (matches: Match[], request: Request, context: AppLoadContext): Promise<Response | undefined> => {
    const reading = matches.filter(({ route }) => route.module.loader !== undefined);
    const found = await Promise.all(reading.map((match) => read(match, request, context)));
    if (!found.every(isData)) return undefined;
    const { pathname, search } = new URL(request.url);
    const entryContext = {
      manifest: build.assets,
      routeModules,
      staticHandlerContext: {
        basename: build.basename ?? '/',
        location: { pathname, search, hash: '', state: null, key: 'default' },
        matches,
        loaderData: Object.fromEntries(reading.map(({ route }, n) => [route.id, found[n]])),
        actionData: null,
        errors: null,
        statusCode: 200,
        loaderHeaders: {},
        actionHeaders: {},
        activeDeferreds: null,
      },
      // Only `Scripts` prints it, and the page has none.
      serverHandoffString: '',
      renderMeta: {},
      future: build.future,
      isSpaMode: build.isSpaMode,
    } as unknown as EntryContext;
    return (await build.entry.module.default(request, 200, new Headers(), entryContext, context)) as Response;
  };

  return async (request: Request, context: AppLoadContext): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    // Addresses of Remix itself: the data of a page, and which scripts a page needs.
    if (request.method !== 'GET' || pathname.endsWith('.data') || pathname === '/__manifest') return undefined;
    const matches = matchesOf(pathname);
    const last = matches?.at(-1);
    if (!matches || !last) return undefined;
    const { module } = last.route;
    const isPage = Boolean(module.default) || Boolean(module.ErrorBoundary);
    const hasScript = (module.handle as Partial<PageHandle> | undefined)?.hydrate === true;
    if (isPage && (hasScript || matches.some(({ route }) => route.module.headers !== undefined))) return undefined;
    try {
      if (isPage) return await page(matches, request, context);
      const found = await read(last, request, context);
      return found instanceof Response ? found : undefined;
    } catch {
      // Thrown on purpose or a bug: Remix finds the same and makes of it what it makes of everything that is thrown.
      return undefined;
    }
  };
}
