import Database from 'better-sqlite3';
import { dossierById } from '#db/queries/dossier.ts';
import { registerCounts, registerPage, registerStatement, type RegisterQuery } from '#db/queries/public-register.ts';
import type { Register } from './data.ts';
import { compare, rate, type Finding } from './measure.ts';

const options = { cache_size: -64000, synchronous: 'full' } as const;

/** A connection of its own to the same file, with the settings of the store. */
export function rawConnection(path: string): Database.Database {
  const raw = new Database(path);
  for (const [name, value] of Object.entries(options)) raw.pragma(`${name} = ${value}`);
  raw.pragma('foreign_keys = ON');
  return raw;
}

/** P1: a dossier with its parties by id, as every command and page reads it. */
export async function pointRead({ db, path, ids }: Register): Promise<Finding> {
  const raw = rawConnection(path);
  const dossier = raw.prepare('select * from dossier where id = ?');
  const parties = raw.prepare(
    'select organisation_id, capacity from party where dossier_id = ? order by capacity, organisation_id',
  );
  let n = 0;
  const next = () => ids[(n = (n + 7919) % ids.length)]!;
  const found = await compare(
    async (times) => {
      for (let k = 0; k < times; k += 1) await dossierById(db, next());
    },
    (times) => {
      for (let k = 0; k < times; k += 1) {
        const id = next();
        const row = dossier.get(id) as Record<string, unknown>;
        // The values a program works with, as the store gives them: JSON parsed, instants made.
        row.context = JSON.parse(row.context as string);
        row.opened_at = new Date(row.opened_at as number);
        row.changed_at = new Date(row.changed_at as number);
        row.parties = parties.all(id);
      }
    },
  );
  raw.close();
  return {
    id: 'P1',
    what: 'point read (dossier and parties) through the store / raw better-sqlite3',
    ratio: found.ratio,
    goal: { must: 0.7, moonshot: 0.85 },
    detail: `${rate(found.ours)} against ${rate(found.raw)}, among ${ids.length} dossiers`,
  };
}

/** P2: one page of the public register, filtered by two facets. */
export async function filteredPage({ db, path }: Register): Promise<Finding> {
  const counts = await registerCounts(db);
  const query: RegisterQuery = {
    words: [],
    filters: [
      { facet: 'area', values: ['diagnosis-clinical-care'] },
      { facet: 'class', values: ['MDR-IIa'] },
    ],
    sort: 'newest',
    from: null,
  };
  const { text, values } = registerStatement(db, query, counts);
  const raw = rawConnection(path);
  const statement = raw.prepare(text);
  const rows = statement.all(...values).length;
  const found = await compare(
    async (times) => {
      for (let k = 0; k < times; k += 1) await registerPage(db, query, counts);
    },
    (times) => {
      for (let k = 0; k < times; k += 1) statement.all(...values);
    },
  );
  raw.close();
  return {
    id: 'P2',
    what: 'page of the register by two filters through the store / raw, same SQL',
    ratio: found.ratio,
    goal: { must: 0.8, moonshot: 0.92 },
    detail: `${rate(found.ours)} against ${rate(found.raw)}, ${rows} rows a page`,
  };
}
