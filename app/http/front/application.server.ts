import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { createDirect } from './direct.server.ts';
import type { Application } from './pages.server.ts';

/** The whole path of a route, from the root on. */
function pathOf(routes: ServerBuild['routes'], id: string): string {
  const route = routes[id];
  if (!route) return '';
  const own = route.path ?? '';
  return route.parentId === undefined ? own : `${pathOf(routes, route.parentId)}/${own}`;
}

/** A word of an address that stands there as it is: no parameter, and not one that may be left out. */
const isFixed = (word: string | undefined): word is string => word !== undefined && !/^[:*]|\?$/.test(word);

/** The first two words of a route, as far as they are fixed, in lower case: the router does not mind upper case. */
function beginOf(path: string): string[] {
  const words = path.split('/').filter((part) => part !== '');
  const open = words.slice(0, 2).findIndex((word) => !isFixed(word));
  return words.slice(0, open < 0 ? 2 : open).map((word) => word.toLowerCase());
}

/** The first two words of an address, as the router reads them; a request for data has the address of its page and a suffix. */
function wordsOf(pathname: string): [string, string] {
  const [, first = '', second = ''] = pathname.replace(/\.data$/, '').split('/', 3);
  return [decodeURIComponent(first).toLowerCase(), decodeURIComponent(second).toLowerCase()];
}

/** Whether a route that begins so can answer an address that begins so. */
const canAnswer = (begin: readonly string[], address: readonly string[]) =>
  begin.every((word, n) => word === address[n]);

/** The build with only the routes that can answer such an address, and what they stand in. */
function part(
  build: ServerBuild,
  begins: ReadonlyMap<string, readonly string[]>,
  address: readonly string[],
): ServerBuild {
  const kept = new Set<string>();
  for (const [id, begin] of begins) {
    if (!canAnswer(begin, address)) continue;
    for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) kept.add(at);
  }
  const only = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id))) as Record<string, T>;
  return {
    ...build,
    routes: only(build.routes) as ServerBuild['routes'],
    assets: { ...build.assets, routes: only(build.assets.routes as Record<string, unknown>) as never },
  };
}

/**
 * The pages. Remix compares every address with every route of the build, three times for one page; the first two words of an
 * address say already which few of them can answer, so each beginning has a handler of its own. Anything else goes to the whole.
 */
export function createApplication(build: ServerBuild, mode: string): Application {
  const begins = new Map(Object.keys(build.routes).map((id) => [id, beginOf(pathOf(build.routes, id))] as const));
  const known = new Set([...begins.values()].map((begin) => begin.join('/')));
  const make = (some: ServerBuild): Application => {
    const direct = createDirect(some);
    const remix = createRequestHandler(some, mode);
    return async (request, context) => {
      const answer = await direct(request, context);
      if (answer === undefined) return remix(request, context);
      context.direct = true;
      return answer;
    };
  };
  const handlers = new Map<string, Application>([['', make(build)]]);
  const handlerOf = (begin: string): Application => {
    const found = handlers.get(begin);
    if (found) return found;
    const made = make(part(build, begins, begin.split('/')));
    handlers.set(begin, made);
    return made;
  };
  return (request, context) => {
    const [first, second] = wordsOf(new URL(request.url).pathname);
    const both = `${first}/${second}`;
    return handlerOf(known.has(both) ? both : known.has(first) ? first : '')(request, context);
  };
}
