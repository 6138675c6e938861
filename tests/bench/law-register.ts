import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consequencesOf, examples, type FactValues } from '#workflows/law/api.ts';
import { archetypes } from '#seed/archetypes/all.ts';
import { inTurns, rate, ratioOf, type Finding } from './measure.ts';

const before = '2026-07-26';
const after = '2026-07-27';
const pageSize = 2_000;

/** What a register keeps of an answer and compares with the next one. */
const kept = (asOf: string, facts: FactValues): string => {
  const { conclusion, dutiesFrom, transitionUntil, obligations } = consequencesOf({ asOf, facts });
  return JSON.stringify([conclusion, dutiesFrom, transitionUntil, obligations.map(({ id, from }) => [id, from])]);
};

/** A throw-away register of systems with their facts and the answer of the law before the change. */
function makeRegister(path: string, systems: number) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec('create table standing (id integer primary key, facts text not null, answer text not null) strict');
  const insert = db.prepare('insert into standing (facts, answer) values (?, ?)');
  const kinds = [...examples, ...archetypes].map(({ facts }) => [JSON.stringify(facts), kept(before, facts)]);
  db.exec('begin');
  for (let i = 0; i < systems; i += 1) insert.run(...kinds[i % kinds.length]!);
  db.exec('commit');
  return db;
}

type Row = { id: number; facts: string; answer: string };

/** Reads every system and its facts in pages; writes the answers that `next` gives, one transaction to a page. */
function walk(db: Database.Database, next: (row: Row, facts: FactValues) => string | null): number {
  const page = db.prepare('select id, facts, answer from standing where id > ? order by id limit ?');
  const write = db.prepare('update standing set answer = ? where id = ?');
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')];
  let written = 0;
  for (let last = 0; ;) {
    const rows = page.all(last, pageSize) as Row[];
    if (rows.length === 0) return written;
    begin.run();
    for (const row of rows) {
      const answer = next(row, JSON.parse(row.facts) as FactValues);
      if (answer === null) continue;
      write.run(answer, row.id);
      written += 1;
    }
    commit.run();
    last = rows.at(-1)!.id;
  }
}

/** Seconds of processor time. */
function seconds(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** A whole register under a new version of the law, against reading and writing the same rows without asking the law. */
export async function registerFinding(systems = 100_000, rounds = 3): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'law-bench-'));
  const db = makeRegister(join(folder, 'register.sqlite'), systems);
  try {
    db.exec('create table first as select id, answer from standing; create unique index first_id on first (id)');
    const restore = db.prepare('update standing set answer = (select answer from first where first.id = standing.id)');
    const changed = new Map<number, string>();
    let written = 0;
    const ours = () => {
      restore.run();
      return Promise.resolve(
        seconds(() => {
          written = walk(db, (row, facts) => {
            const answer = kept(after, facts);
            if (answer === row.answer) return null;
            changed.set(row.id, answer);
            return answer;
          });
        }),
      );
    };
    const raw = () => {
      restore.run();
      return Promise.resolve(seconds(() => walk(db, (row) => changed.get(row.id) ?? null)));
    };
    await ours();
    const { ratio, ours: own, raw: plain } = ratioOf(await inTurns(rounds, ours, raw));
    return {
      id: 'P15',
      what: `${systems} systems under a new version / reading and writing the same rows`,
      ratio,
      goal: { must: 3, moonshot: 2, lower: true },
      detail: `${own.toFixed(1)} s (${rate(systems / own)}) against ${plain.toFixed(1)} s; ${written} answers written`,
    };
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}
