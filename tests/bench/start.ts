import type { Register } from './data.ts';
import { inTurns, ratioOf, type Finding } from './measure.ts';
import { ask, buildOnce, peakMemory, startClient, startFloor, startWaarborg, type Server } from './processes.ts';

// Strapi against the same bare server on the same data, measured once with the same load (README): 2.5 s against 0.19 s to the first
// answer, 507 MiB against 209 MiB at the peak. Our figure over the bare server's, divided by Strapi's, is ours over Strapi.
const strapi = { start: 2.5 / 0.19, memory: 507 / 209 };

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

/** The most memory a server held under lists, filters, searches and pages of one record, in turns, eight at a time. */
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
export async function startAndMemory({ path, cookie }: Register): Promise<Finding[]> {
  buildOnce();
  const times = await inTurns(
    7,
    () => firstAnswer(() => startWaarborg(path), '/systemen'),
    () => firstAnswer(() => startFloor(path), '/list'),
  );
  const start = ratioOf(times);
  const numbers = Array.from({ length: 200 }, (_, n) => `NL-AI-2025-${String(n * 97 + 1).padStart(6, '0')}`);
  const ours = await memoryUnderLoad(await startWaarborg(path), [
    { paths: ['/systemen'] },
    { paths: words.map((word) => `/systemen?q=${word}`) },
    { paths: ['/toezicht/meldingen'], cookie },
    { paths: ['/api/v1/meldingen'], cookie },
  ]);
  const raw = await memoryUnderLoad(await startFloor(path), [
    { paths: ['/filter?area=diagnosis-clinical-care'] },
    { paths: words.map((word) => `/words?q=${word}`) },
    { paths: numbers.map((number) => `/one?number=${number}`) },
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
    what: 'peak memory under load / Strapi (over the bare server, divided by 2.43)',
    ratio: ours / raw / strapi.memory,
    goal: { must: 0.6, moonshot: 0.5, lower: true },
    detail: `${ours.toFixed(0)} MiB against ${raw.toFixed(0)} MiB of a bare server: ${(ours / raw).toFixed(2)} times`,
  };
  return [...findings, memory];
}
