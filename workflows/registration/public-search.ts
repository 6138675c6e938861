import type { Db } from '#dialect';
import { latestEntries, placeOfNumber, registerCounts, registerPage } from '#db/queries/public-register.ts';
import { nearest } from './nearest.ts';
import { facetNames, fold, type FacetName } from './publish.ts';
import { deviceClasses, kinds, sectors, useAreas, useCases } from './taxonomy.ts';

export const provinces = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

/** The values that a filter takes, in the order in which they are shown. */
export const facetValues: Readonly<Record<FacetName, readonly string[]>> = {
  area: useAreas,
  useCase: useCases,
  sector: sectors,
  kind: kinds,
  class: [...deviceClasses, 'in-house', 'undetermined'],
  finding: ['high-risk', 'transparency', 'gpai', 'minimal', 'prohibited', 'out-of-scope'],
  status: ['registered', 'suspended', 'withdrawn'],
  province: provinces,
};

export const sorts = ['newest', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** Everything an address may ask; the names are those of the API and the same in every language. */
export const searchParameters = ['q', ...facetNames, 'sort', 'after', 'before'] as const;
const single = new Set<string>(['q', 'sort', 'after', 'before']);

const longestText = 200;
const mostWords = 8;
const numberForm = /^NL-AI-\d{4}-\d{6}$/;

/** What an address asks for, as far as it can be understood. */
export type Search = {
  q: string;
  words: string[];
  /** The number when the text is exactly one: `NL-AI-2026-000123`, however it is spaced. */
  number: string | null;
  filters: Partial<Record<FacetName, string[]>>;
  sort: Sort;
  /** A number of the register: the page that follows it, or ends before it. */
  after: string | null;
  before: string | null;
};

/** Something in an address that is not understood, with the nearest thing that would be. */
export type SearchFault = {
  parameter: string;
  value: string | null;
  code: 'unknown-parameter' | 'unknown-value' | 'repeated' | 'too-long' | 'no-words' | 'both-directions';
  nearest: string | null;
};

const asNumber = (text: string): string | null => {
  const made = fold(text).toUpperCase().replaceAll(' ', '-');
  return numberForm.test(made) ? made : null;
};

/** Reads the parameters of a list. What is not understood is left out and comes back as a fault; all of them, not the first. */
export function readSearch(given: URLSearchParams): { search: Search; faults: SearchFault[] } {
  const faults: SearchFault[] = [];
  const fault = (
    code: SearchFault['code'],
    parameter: string,
    value: string | null = null,
    near: string | null = null,
  ) => {
    faults.push({ code, parameter, value, nearest: near });
  };
  for (const name of new Set(given.keys())) {
    if (!(searchParameters as readonly string[]).includes(name))
      fault('unknown-parameter', name, null, nearest(name, searchParameters));
    else if (single.has(name) && given.getAll(name).length > 1) fault('repeated', name);
  }
  const q = (given.get('q') ?? '').trim();
  if (q.length > longestText) fault('too-long', 'q');
  const short = q.slice(0, longestText);
  const words = [...new Set(fold(short).split(' ').filter(Boolean))].slice(0, mostWords);
  if (q !== '' && words.length === 0) fault('no-words', 'q', short);

  const filters: Search['filters'] = {};
  for (const facet of facetNames) {
    const known = facetValues[facet];
    const values = [...new Set(given.getAll(facet).filter(Boolean))];
    const good = values.filter((value) => known.includes(value));
    if (good.length > 0) filters[facet] = good;
    for (const value of values)
      if (!known.includes(value)) fault('unknown-value', facet, value.slice(0, 60), nearest(value, known));
  }
  const sort = given.get('sort') || 'newest';
  const isSort = (sorts as readonly string[]).includes(sort);
  if (!isSort) fault('unknown-value', 'sort', sort.slice(0, 60), nearest(sort, sorts));
  const place = (name: 'after' | 'before') => {
    const value = given.get(name);
    if (value && !numberForm.test(value)) fault('unknown-value', name, value.slice(0, 60));
    return value && numberForm.test(value) ? value : null;
  };
  const after = place('after');
  const before = place('before');
  if (after && before) fault('both-directions', 'before');
  return {
    search: {
      q: short,
      words,
      number: asNumber(short),
      filters,
      sort: isSort ? (sort as Sort) : 'newest',
      after,
      before: after ? null : before,
    },
    faults,
  };
}

/** The parameters of a search in their fixed order, with what changes; the place in the list is left out unless given. */
export function writeSearch(search: Search, change: Partial<Search> = {}): URLSearchParams {
  const { q, filters, sort, after, before } = { ...search, after: null, before: null, ...change };
  const made = new URLSearchParams();
  if (q) made.set('q', q);
  for (const facet of facetNames) for (const value of filters[facet] ?? []) made.append(facet, value);
  if (sort !== 'newest') made.set('sort', sort);
  if (after) made.set('after', after);
  if (before) made.set('before', before);
  return made;
}

const chosenOf = (filters: Search['filters']) =>
  facetNames.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));

/**
 * How many systems match: exactly where it is known without counting (no filter, one filter, or everything on one page), else
 * null. Counts come from the tally that is kept in the commit of each change.
 */
function known(search: Search, counts: ReadonlyMap<string, number>, onOnePage: number | null): number | null {
  const chosen = chosenOf(search.filters);
  if (onOnePage !== null) return onOnePage;
  if (search.words.length > 0 || chosen.length > 1) return null;
  const [one] = chosen;
  return counts.get(one ? `${one.facet}:${one.value}` : 'total:all') ?? 0;
}

/**
 * One page of the register. A place in the list (`after`, `before`) that the register does not know is a fault, and the list
 * then begins at its beginning.
 */
export async function publicSearch(db: Db, search: Search) {
  const cursor = search.after ?? search.before;
  const [counts, place] = await Promise.all([registerCounts(db), cursor ? placeOfNumber(db, cursor) : undefined]);
  const side = search.after ? ('after' as const) : ('before' as const);
  const filters = facetNames.flatMap((facet) => {
    const values = search.filters[facet];
    return values ? [{ facet, values }] : [];
  });
  // Text without a letter or digit cannot be found anywhere.
  const impossible = search.q !== '' && search.words.length === 0;
  const page = impossible
    ? { items: [], hasNext: false, hasPrevious: false }
    : await registerPage(
        db,
        { words: search.words, filters, sort: search.sort, from: place ? { side, ...place } : null },
        counts,
      );
  const whole = place === undefined && !page.hasNext;
  const faults: SearchFault[] =
    cursor && !place ? [{ parameter: side, value: cursor, code: 'unknown-value', nearest: null }] : [];
  return {
    items: page.items,
    next: page.hasNext ? (page.items.at(-1)?.number ?? null) : null,
    previous: page.hasPrevious ? (page.items[0]?.number ?? null) : null,
    matches: known(search, counts, whole ? page.items.length : null),
    total: counts.get('total:all') ?? 0,
    /** Per filter its values with how many systems of the whole register have them. */
    facets: facetNames.map((facet) => ({
      facet,
      values: facetValues[facet].map((value) => ({ value, count: counts.get(`${facet}:${value}`) ?? 0 })),
    })),
    faults,
  };
}

/** What the front page shows of the register: how large it is, its areas, and what was entered last. */
export async function publicOverview(db: Db) {
  const [counts, latest] = await Promise.all([registerCounts(db), latestEntries(db)]);
  const countsOf = (facet: FacetName) =>
    facetValues[facet].map((value) => ({ value, count: counts.get(`${facet}:${value}`) ?? 0 }));
  return {
    total: counts.get('total:all') ?? 0,
    areas: countsOf('area'),
    sectors: countsOf('sector'),
    provinces: countsOf('province'),
    latest,
  };
}
