import { cpus, totalmem } from 'node:os';
import Database from 'better-sqlite3';
import type { Finding, Goal } from './measure.ts';

/** What the figures were measured on. */
export function machine(): string {
  const memory = new Database(':memory:');
  const version = memory.prepare('select sqlite_version()').pluck().get() as string;
  memory.close();
  const [first] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${gib} GiB, Node ${process.versions.node}, SQLite ${version}`;
}

const reaches = (ratio: number, limit: number, { lower }: Goal) => (lower ? ratio <= limit : ratio >= limit);

/** Whether the goal that must be reached is not. */
export const fails = ({ ratio, goal }: Finding): boolean => goal !== null && !reaches(ratio, goal.must, goal);

function verdict({ ratio, goal }: Finding): string {
  if (!goal) return '';
  if (reaches(ratio, goal.moonshot, goal)) return 'holds, moonshot too';
  return reaches(ratio, goal.must, goal) ? 'holds' : 'FAILS';
}

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** One finding on two lines: the ratio against its goal, and what it was made of. */
export function line(finding: Finding): string {
  const { id, what, ratio, goal, detail } = finding;
  const sign = goal?.lower ? '<=' : '>=';
  const wanted = goal ? `must ${sign} ${goal.must}, moonshot ${sign} ${goal.moonshot}` : 'no goal';
  const first = `${id.padEnd(4)} ${what.padEnd(66)} ${number(ratio).padStart(6)}   ${wanted}   ${verdict(finding)}`;
  return `${first.trimEnd()}\n     ${detail}`;
}
