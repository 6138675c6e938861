import type { Register } from './data.ts';
import { inTurns, rate, ratioOf, type Finding } from './measure.ts';
import {
  ask,
  buildOnce,
  processorSeconds,
  startClient,
  startFloor,
  startRemix,
  startWaarborg,
  type Server,
} from './processes.ts';

const connections = 16;
type Asked = { path: string; cookie?: string };

/** Answers a second of both servers in turns; and the same per second of their own processor time, which no neighbour can take. */
async function against(ours: [Server, Asked], raw: [Server, Asked], rounds = 21, ms = 250) {
  const client = startClient();
  const slice =
    ([{ port, pid }, { path, cookie }]: [Server, Asked]) =>
    async () => {
      const before = processorSeconds(pid);
      const { requests, seconds } = await client.load({
        port,
        paths: [path],
        connections,
        ms,
        ...(cookie && { cookie }),
      });
      const used = processorSeconds(pid);
      return {
        perSecond: requests / seconds,
        requests,
        processor: before === null || used === null ? null : used - before,
      };
    };
  try {
    // Until the code of both is compiled.
    await inTurns(4, slice(ours), slice(raw));
    const found = await inTurns(rounds, slice(ours), slice(raw));
    const perProcessor = (which: 0 | 1) =>
      found.reduce((sum, pair) => sum + pair[which].requests, 0) /
      found.reduce((sum, pair) => sum + (pair[which].processor ?? Number.NaN), 0);
    const check = perProcessor(0) / perProcessor(1);
    return {
      ...ratioOf(found.map(([a, b]) => [a.perSecond, b.perSecond] as const)),
      check: Number.isNaN(check) ? '' : `; per second of processor time ${check.toFixed(2)}`,
    };
  } finally {
    await client.stop();
  }
}

/** Starts two servers, makes sure that both answer, measures, and stops them. */
async function pair(start: readonly [Promise<Server>, Promise<Server>], asked: readonly [Asked, Asked]) {
  const servers = await Promise.all(start);
  try {
    const sizes: number[] = [];
    for (const [n, server] of servers.entries()) {
      const { path, cookie } = asked[n]!;
      const { status, body } = await ask(server.port, path, cookie);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      sizes.push(Math.round(body.length / 1024));
    }
    return { ...(await against([servers[0]!, asked[0]], [servers[1]!, asked[1]])), sizes };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

const detail = ({ ours, raw, check, sizes }: Awaited<ReturnType<typeof pair>>) =>
  `${rate(ours)} of ${sizes[0]} KiB against ${rate(raw)} of ${sizes[1]} KiB${check}`;

/** P5: the public register, as every visitor gets it from memory. */
export async function publicPage({ path }: Register): Promise<Finding> {
  buildOnce();
  const found = await pair([startWaarborg(path), startFloor(path)], [{ path: '/systemen' }, { path: '/' }]);
  return {
    id: 'P5',
    what: 'public register page, warm / bare node:http {"ok":true}',
    ratio: found.ratio,
    goal: { must: 0.25, moonshot: 0.6 },
    detail: detail(found),
  };
}

/** P6: the list of reports of an inspector: session, roles, query, page. */
export async function signedInPage({ path, cookie }: Register): Promise<Finding> {
  buildOnce();
  const found = await pair(
    [startWaarborg(path), startRemix(path)],
    [{ path: '/toezicht/meldingen', cookie }, { path: '/table' }],
  );
  return {
    id: 'P6',
    what: 'signed-in page of 25 rows, SSR / smallest Remix page of 25 rows, SSR',
    ratio: found.ratio,
    goal: { must: 0.7, moonshot: 1.5 },
    detail: detail(found),
  };
}

/** P7: the same list for machines: session and permission check, JSON. */
export async function jsonList({ path, cookie }: Register): Promise<Finding> {
  buildOnce();
  const found = await pair(
    [startWaarborg(path), startFloor(path)],
    [{ path: '/api/v1/meldingen', cookie }, { path: '/list' }],
  );
  return {
    id: 'P7',
    what: 'JSON list of 25 with session and permission / bare node:http list',
    ratio: found.ratio,
    goal: { must: 0.2, moonshot: 0.4 },
    detail: detail(found),
  };
}
