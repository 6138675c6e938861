import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples, facts as catalogue, type FactValues } from '#workflows/law/api.ts';
import { differenceOf } from '#workflows/reevaluation/difference.ts';
import { standingUnder, type Standing } from '#workflows/registration/standing.ts';
import { archetypes } from '#seed/archetypes/all.ts';
import { inTurns, rate, ratioOf, type Finding } from './measure.ts';

const before = '2026-07-26';
const after = '2026-07-27';
const pageSize = 2_000;
const dayMs = 86_400_000;

/** A row of numbers below one that looks random and is the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Systems of one kind are alike but not equal: a market date of their own, and two facts that may be otherwise. */
function varied(kind: FactValues, next: () => number): FactValues {
  const known: Record<string, unknown> = { ...kind };
  const names = Object.keys(kind);
  for (let n = 0; n < Math.min(2, names.length); n += 1) {
    const name = names[Math.floor(next() * names.length)] as keyof typeof catalogue;
    const fact = catalogue[name];
    if (fact.kind === 'boolean') known[name] = next() < 0.5;
    if (fact.kind !== 'choice' && fact.kind !== 'multi') continue;
    const option = fact.options[Math.floor(next() * fact.options.length)]!.id;
    known[name] = fact.kind === 'choice' ? option : [option];
  }
  known['marketDate'] = new Date(Date.UTC(2022, 0, 1) + Math.floor(next() * 2_500) * dayMs).toISOString().slice(0, 10);
  return known as FactValues;
}

/** A throw-away register of systems with their facts and what the law before the change made of them. */
function makeRegister(path: string, systems: number) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec('create table standing (id integer primary key, facts text not null, answer text not null) strict');
  const insert = db.prepare('insert into standing (facts, answer) values (?, ?)');
  const kinds = [...examples, ...archetypes].map(({ facts }) => facts);
  const next = numbers(27);
  db.exec('begin');
  for (let i = 0; i < systems; i += 1) {
    const facts = varied(kinds[i % kinds.length]!, next);
    insert.run(JSON.stringify(facts), JSON.stringify(standingUnder(before, facts)));
  }
  db.exec('commit');
  return db;
}

type Row = { id: number; facts: string; answer: string };

/** Reads every system with its facts and its answer in pages; writes the answers that `next` gives, one transaction to a page. */
function walk(
  db: Database.Database,
  next: (id: number, facts: FactValues, known: Standing) => Standing | null,
): number {
  const page = db.prepare('select id, facts, answer from standing where id > ? order by id limit ?');
  const write = db.prepare('update standing set answer = ? where id = ?');
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')];
  let written = 0;
  for (let last = 0; ;) {
    const rows = page.all(last, pageSize) as Row[];
    if (rows.length === 0) return written;
    begin.run();
    for (const row of rows) {
      const answer = next(row.id, JSON.parse(row.facts) as FactValues, JSON.parse(row.answer) as Standing);
      if (answer === null) continue;
      write.run(JSON.stringify(answer), row.id);
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
    const changed = new Set<number>();
    let written = 0;
    const ours = () => {
      restore.run();
      return Promise.resolve(
        seconds(() => {
          written = walk(db, (id, facts, known) => {
            const standing = standingUnder(after, facts);
            if (differenceOf(known, standing).length === 0) return null;
            changed.add(id);
            return standing;
          });
        }),
      );
    };
    const raw = () => {
      restore.run();
      return Promise.resolve(seconds(() => walk(db, (id, _facts, known) => (changed.has(id) ? known : null))));
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
