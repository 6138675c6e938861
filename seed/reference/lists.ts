import type { term } from '#db/schema/organisation.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';

export type Term = typeof term.$inferInsert;

/** Beside this file in the sources; a program in the build folder finds it from the root it is started in, like the migrations. */
const file = (name: string) => readFile(join(process.cwd(), 'seed/reference', name), 'utf8');

async function notifiedBodies(): Promise<Term[]> {
  return parseCsv(await file('notified-bodies.csv')).map(
    ({ nb_number, name, country, mdr_2017_745, ivdr_2017_746 }) => {
      const regulations = [mdr_2017_745 === 'yes' ? 'MDR' : '', ivdr_2017_746 === 'yes' ? 'IVDR' : ''].filter(Boolean);
      return {
        list: 'NB',
        code: nb_number!,
        parent: null,
        label: name!,
        definition: `${country}: ${regulations.join(', ')}`,
        selectable: true,
        release: '2025-12',
      };
    },
  );
}

async function designationCodes(): Promise<Term[]> {
  return parseCsv(await file('designation-codes.csv')).map(({ code, regulation, kind, description }) => ({
    list: 'NB-CODE',
    code: code!,
    parent: null,
    label: description!,
    definition: `${regulation}: ${kind}`,
    selectable: true,
    release: '2017/2185',
  }));
}

type ImdrfTerm = {
  annex: string;
  code: string;
  parent: string | null;
  term: string;
  definition: string;
  selectable: boolean;
  release: string;
};

/** Annex E names some terms more than once, with the same code: the first one stands for all. */
async function adverseEventTerms(): Promise<Term[]> {
  const { terms } = JSON.parse(await file('imdrf-terms.json')) as { terms: ImdrfTerm[] };
  const once = new Map(terms.toReversed().map((one) => [one.code, one]));
  return [...once.values()].map(({ annex, code, parent, term: label, definition, selectable, release }) => ({
    list: `IMDRF-${annex}`,
    code,
    parent,
    label,
    definition: definition || null,
    selectable,
    release,
  }));
}

/** The nomenclature; the parent of a code is its longest shorter code that exists. */
async function nomenclature(): Promise<Term[]> {
  const rows = parseCsv(await file('emdn.csv'));
  const codes = new Set(rows.map(({ code }) => code!));
  const parentOf = (code: string): string | null => {
    for (let length = code.length - 1; length > 0; length -= 1)
      if (codes.has(code.slice(0, length))) return code.slice(0, length);
    return null;
  };
  return rows.map(({ code, term: label, terminal }) => ({
    list: 'EMDN',
    code: code!,
    parent: parentOf(code!),
    label: label!,
    definition: null,
    selectable: terminal === 'YES',
    release: 'v2',
  }));
}

/** The published lists by name, each with what reads its terms. */
export const lists: Readonly<Record<string, () => Promise<Term[]>>> = {
  NB: notifiedBodies,
  'NB-CODE': designationCodes,
  IMDRF: adverseEventTerms,
  EMDN: nomenclature,
};
