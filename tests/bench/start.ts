import type { Register } from './data.ts';
import { inTurns, ratioOf, type Finding } from './measure.ts';
import { ask, buildOnce, peakMemory, startClient, startFloor, startWaarborg, type Server } from './processes.ts';

// Strapi on the same data and the same kind of machine, measured once (README): 2.5 s to the first answer, where a bare server took
// 0.19 s, and 507 MiB at the peak. A time says something about the machine too, so it goes by way of the bare server of this run: our
// figure over that one's, divided by Strapi's. Memory does not: the same Node.js and the same data take the same bytes everywhere.
// By way of the bare server it would compare loads: the one of then (209 MiB) had also written, with an audit chain, and been asked for
// rare phrases; the one here opens the same file with the same page cache (64 MiB), only reads, and fills as much of that cache as it is
// asked for: 53 MiB to begin with, 50 MiB more once all of the register has been touched.
const strapi = { start: 2.5 / 0.19, memory: 507 };

/** Seconds from starting the process until it has answered. */
async function firstAnswer(start: () => Promise<Server>, path: string): Promise<number> {
  const started = performance.now();
  const server = await start();
  const { status } = await ask(server.port, path);
  const seconds = (performance.now() - started) / 1000;
  await server.stop();
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return seconds;
}

const words = ['beeld', 'long', 'hart', 'scan', 'verslag', 'spraak', 'triage', 'planning', 'risico', 'sepsis'];

/** Numbers spread over the whole register, so that every page of the file is asked for, and more than are kept of any answer. */
const spread = (entries: number) => Array.from({ length: 2500 }, (_, n) => 1 + Math.floor((n * entries) / 2500));
const numberOf = (n: number) => `NL-AI-2025-${String(n).padStart(6, '0')}`;

/** The most memory a server held under lists, filters, searches and records all over the register, in turns, eight at a time. */
async function memoryUnderLoad(server: Server, phases: readonly { paths: string[]; cookie?: string }[]) {
  const client = startClient();
  try {
    for (const phase of [...phases, ...phases]) {
      await client.load({ port: server.port, connections: 8, ms: 2000, ...phase });
    }
    return peakMemory(server.pid);
  } finally {
    await client.stop();
    await server.stop();
  }
}

/** P18: how fast it starts, and what it holds. */
export async function startAndMemory({ path, ids, cookie }: Register): Promise<Finding[]> {
  buildOnce();
  const times = await inTurns(
    7,
    () => firstAnswer(() => startWaarborg(path), '/systemen'),
    () => firstAnswer(() => startFloor(path), '/list'),
  );
  const start = ratioOf(times);
  const places = spread(ids.length);
  const ours = await memoryUnderLoad(await startWaarborg(path), [
    { paths: ['/systemen'] },
    { paths: words.map((word) => `/systemen?q=${word}`) },
    { paths: places.map((n) => `/systemen?q=${n}`) },
    { paths: ['/toezicht/meldingen'], cookie },
    { paths: ['/api/v1/meldingen'], cookie },
  ]);
  const raw = await memoryUnderLoad(await startFloor(path), [
    { paths: ['/filter?area=diagnosis-clinical-care'] },
    { paths: words.map((word) => `/words?q=${word}`) },
    { paths: places.map((n) => `/one?number=${numberOf(n)}`) },
    { paths: ['/list'] },
  ]);
  const findings: Finding[] = [
    {
      id: 'P18',
      what: 'start to first answer / Strapi (over the bare server, divided by 13.2)',
      ratio: start.ratio / strapi.start,
      goal: { must: 0.3, moonshot: 0.12, lower: true },
      detail: `${start.ours.toFixed(2)} s against ${start.raw.toFixed(2)} s of a bare server: ${start.ratio.toFixed(1)} times`,
    },
  ];
  if (ours === null || raw === null) return findings;
  const memory: Finding = {
    id: 'P18',
    what: 'peak memory under load / Strapi (507 MiB on the same data)',
    ratio: ours / strapi.memory,
    goal: { must: 0.6, moonshot: 0.5, lower: true },
    detail: `${ours.toFixed(0)} MiB; a bare server that only reads ${raw.toFixed(0)} MiB`,
  };
  return [...findings, memory];
}
