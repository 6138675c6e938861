/** What a figure has to reach: at least `must`, or at most when `lower` is better. */
export type Goal = { must: number; moonshot: number; lower?: true };

/** One measured figure: ours against its raw counterpart, in the same run. */
export type Finding = { id: string; what: string; ratio: number; goal: Goal | null; detail: string };

/** Does something so many times. */
export type Work = (times: number) => void | Promise<void>;

/** The middle value: one slow moment of the machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The ratio of two figures round by round, and its median; with the medians of both themselves. */
export function ratioOf(rounds: readonly (readonly [ours: number, raw: number])[]) {
  return {
    ratio: median(rounds.map(([ours, raw]) => ours / raw)),
    ours: median(rounds.map(([ours]) => ours)),
    raw: median(rounds.map(([, raw]) => raw)),
  };
}

/** Times per second of processor time: what neighbours on the machine take does not count. For work that waits for nothing. */
async function perSecond(work: Work, times: number): Promise<number> {
  const before = process.cpuUsage();
  await work(times);
  const { user, system } = process.cpuUsage(before);
  return (times / Math.max(user + system, 1)) * 1e6;
}

/** How many times fit in a slice, found by doing it ever more often; this also warms it up. */
async function timesFor(work: Work, sliceMs: number): Promise<number> {
  for (let times = 1; ;) {
    const ms = (times / (await perSecond(work, times))) * 1000;
    if (ms >= sliceMs / 2) return Math.max(1, Math.round((times * sliceMs) / ms));
    times = Math.ceil(times * Math.min(8, sliceMs / Math.max(ms, 0.001)));
  }
}

/** Runs one after the other, round after round, the other way round each time, so that what else the machine does hits both. */
export async function inTurns<T>(rounds: number, ours: () => Promise<T>, raw: () => Promise<T>): Promise<[T, T][]> {
  const found: [T, T][] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      found.push([first, await raw()]);
    } else {
      const first = await raw();
      found.push([await ours(), first]);
    }
  }
  return found;
}

/** Times per second of processor time of both, measured in turns in short slices. For work that waits for nothing. */
export async function compare(ours: Work, raw: Work, { rounds = 61, sliceMs = 30 } = {}) {
  const own = await timesFor(ours, sliceMs);
  const plain = await timesFor(raw, sliceMs);
  return ratioOf(
    await inTurns(
      rounds,
      () => perSecond(ours, own),
      () => perSecond(raw, plain),
    ),
  );
}

/** A rate for reading: three digits. */
export function rate(perSecond: number): string {
  return `${perSecond >= 1000 ? `${Number((perSecond / 1000).toPrecision(3))}k` : Number(perSecond.toPrecision(3))}/s`;
}
