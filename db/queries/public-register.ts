import { prepared, wordHits, wordsQuery, type Db } from '#dialect';
import { asc, desc, eq, is, Placeholder, sql, type SQL } from 'drizzle-orm';
import { tally } from '../schema/dossier.ts';
import { registerEntry, registerFacet } from '../schema/system.ts';

const ph = sql.placeholder;

/** Entries on one page. */
export const pageSize = 20;
/** One more than a page, to know whether there is another. */
const asked = pageSize + 1;

/** Higher than any number of an entry; the largest that a facet's column holds. */
const behindAll = 2 ** 31 - 1;

export type RegisterFilter = { facet: string; values: readonly string[] };

/** What is asked of the register: all words, at least one value of every filter, in an order, from an entry on or up to it. */
export type RegisterQuery = {
  /** Folded: letters and digits only. */
  words: readonly string[];
  filters: readonly RegisterFilter[];
  sort: 'newest' | 'name';
  from: { side: 'after' | 'before'; seq: number; name: string } | null;
};

const counted = prepared('register_tally', (db) => db.select({ key: tally.key, count: tally.count }).from(tally));

/** How many entries of the register have a value of a facet (`class:MDR-IIa`), and all of them (`total:all`); kept in the commit. */
export async function registerCounts(db: Db): Promise<ReadonlyMap<string, number>> {
  return new Map((await counted(db).execute()).map(({ key, count }) => [key, count]));
}

/** What decides the text of the statement; everything else is a parameter. */
type Shape = {
  /** Whether the word index drives, or is only asked about the few entries that a rare filter leaves. */
  words: 'none' | 'drive' | 'check';
  /** How many values each filter has; the first drives. */
  filters: readonly number[];
  sort: 'newest' | 'name';
  backwards: boolean;
  /** By name: few enough entries to collect first and sort then, instead of walking along all names. */
  collect: boolean;
};

const columns = {
  seq: registerEntry.seq,
  number: registerEntry.number,
  name: registerEntry.name,
  versionLabel: registerEntry.versionLabel,
  providerName: registerEntry.providerName,
  purpose: registerEntry.purpose,
  status: registerEntry.status,
  deviceClass: registerEntry.deviceClass,
  findings: registerEntry.findings,
  useArea: registerEntry.useArea,
  sites: registerEntry.sites,
  demonstration: registerEntry.demonstration,
  changedAt: registerEntry.changedAt,
};

const listOf = (items: readonly SQL[], by: SQL) => sql.join([...items], by);
const valuesOf = (filter: number, count: number) =>
  Array.from({ length: count }, (_, n) => sql`${ph(`f${filter}v${n}`)}`);

/** The entry has one of the values of a filter: a point look-up in the index of facets. */
const has = (seq: SQL, filter: number, count: number): SQL =>
  sql`exists (select 1 from register_facet g where g.facet = ${ph(`f${filter}`)}
    and g.value in (${listOf(valuesOf(filter, count), sql`, `)}) and g.seq = ${seq})`;

/** The entry meets the filters from one on, and has the words when they do not drive. */
const hasRest = (seq: SQL, shape: Shape, from: number): SQL[] => [
  ...shape.filters.slice(from).map((count, n) => has(seq, from + n, count)),
  ...(shape.words === 'check'
    ? [
        sql`exists (select 1 from register_search where ${wordHits.match(ph('words'))} and register_search.${wordHits.seq} = ${seq})`,
      ]
    : []),
];

/** Numbers of entries with all words, from the word index. */
const fromWords = (shape: Shape, page: readonly SQL[], end: SQL): SQL =>
  sql`select ${wordHits.seq} as seq from register_search
    where ${listOf([wordHits.match(ph('words')), ...page, ...hasRest(sql`register_search.${wordHits.seq}`, shape, 0)], sql` and `)} ${end}`;

/** Numbers of entries with a value of the driving filter: one range of the facet index per value. */
function fromFacets(shape: Shape, page: readonly SQL[], end: SQL): SQL {
  const ranges = valuesOf(0, shape.filters[0]!).map(
    (value) =>
      sql`select seq from (select f.seq from register_facet f where ${listOf(
        [sql`f.facet = ${ph('f0')}`, sql`f.value = ${value}`, ...page, ...hasRest(sql`f.seq`, shape, 1)],
        sql` and `,
      )} ${end}) r`,
  );
  return listOf(ranges, sql` union `);
}

/** Newest first: the driving index is walked in the order of the page and stops when the page is full. */
function newest(db: Db, shape: Shape) {
  const compare = shape.backwards ? sql`>` : sql`<`;
  const way = shape.backwards ? asc : desc;
  const ordered = (seq: SQL) =>
    [
      [sql`${seq} ${compare} ${ph('seq')}`],
      sql`order by ${seq} ${shape.backwards ? sql`asc` : sql`desc`} limit ${sql.raw(String(asked))}`,
    ] as const;
  const found =
    shape.words === 'drive'
      ? fromWords(shape, ...ordered(sql`register_search.${wordHits.seq}`))
      : shape.filters.length > 0
        ? fromFacets(shape, ...ordered(sql`f.seq`))
        : null;
  return db
    .select(columns)
    .from(registerEntry)
    .where(found ? sql`${registerEntry.seq} in (${found})` : sql`${registerEntry.seq} ${compare} ${ph('seq')}`)
    .orderBy(way(registerEntry.seq))
    .limit(asked);
}

/** By name: along the index of names, or the few that match put in order. */
function byName(db: Db, shape: Shape) {
  // An expression is not in the index: it makes the engine collect first.
  const name = shape.collect ? sql`(${registerEntry.name} || '')` : sql`${registerEntry.name}`;
  const seq = sql`${registerEntry.seq}`;
  const none = [[], sql``] as const;
  const conditions = [
    sql`(${name}, ${seq}) ${shape.backwards ? sql`<` : sql`>`} (${ph('name')}, ${ph('seq')})`,
    ...(shape.collect
      ? [sql`${seq} in (${shape.words === 'drive' ? fromWords(shape, [], none[1]) : fromFacets(shape, [], none[1])})`]
      : hasRest(seq, shape, 0)),
  ];
  const way = shape.backwards ? sql`desc` : sql`asc`;
  return db
    .select(columns)
    .from(registerEntry)
    .where(listOf(conditions, sql` and `))
    .orderBy(sql`${name} ${way}`, sql`${seq} ${way}`)
    .limit(asked);
}

const statements = new Map<string, ReturnType<typeof statementOf>>();
/** More combinations than this are not kept at the same time. */
const mostStatements = 300;

const keyOf = ({ words, filters, sort, backwards, collect }: Shape) =>
  [sort === 'newest' ? 's' : 'n', words[0]!, backwards ? 'b' : '', collect ? 'c' : '', filters.join('.')].join('');
const statementOf = (key: string, shape: Shape) =>
  prepared(`register_${key}`, (db) => (shape.sort === 'newest' ? newest(db, shape) : byName(db, shape)));

/** So few entries have a value that each can be looked up in the word index. */
const few = 500;
/** So many can be collected and put in order while somebody waits. */
const many = 5000;

/** The statement of a shape and its parameters; the statement is made once. */
function statement(query: RegisterQuery, counts: ReadonlyMap<string, number>) {
  const size = ({ facet, values }: RegisterFilter) =>
    values.reduce((sum, value) => sum + (counts.get(`${facet}:${value}`) ?? 0), 0);
  const filters = [...query.filters].sort((a, b) => size(a) - size(b));
  const rarest = filters[0] ? size(filters[0]) : Number.POSITIVE_INFINITY;
  const total = counts.get('total:all') ?? 0;
  const words = query.words.length === 0 ? 'none' : rarest <= few ? 'check' : 'drive';
  const backwards = query.from?.side === 'before';
  // Walking along the names costs about a page times total over rarest, and all names where nothing meets two filters at once.
  const collect = words === 'drive' || rarest * rarest <= pageSize * total || (filters.length > 1 && rarest <= many);
  const shape: Shape = {
    words,
    filters: filters.map(({ values }) => values.length),
    sort: query.sort,
    backwards,
    collect: query.sort === 'name' && collect,
  };
  const key = keyOf(shape);
  if (statements.size > mostStatements) statements.clear();
  const made = statements.get(key) ?? statementOf(key, shape);
  statements.set(key, made);
  const start = query.sort === 'newest' ? { seq: behindAll } : { name: '', seq: 0 };
  const params: Record<string, unknown> = {
    ...(query.from ? { seq: query.from.seq, name: query.from.name } : start),
    ...(words !== 'none' && { words: wordsQuery(query.words) }),
  };
  filters.forEach(({ facet, values }, n) => {
    params[`f${n}`] = facet;
    values.forEach((value, v) => (params[`f${n}v${v}`] = value));
  });
  return { made, params, backwards };
}

/**
 * One page of the register in the order asked, with whether there is more in front and behind. Never counts: `counts` (of
 * `registerCounts`) only decide which filter drives.
 */
export async function registerPage(db: Db, query: RegisterQuery, counts: ReadonlyMap<string, number>) {
  const { made, params, backwards } = statement(query, counts);
  const rows = await made(db).execute(params);
  const more = rows.length > pageSize;
  const items = rows.slice(0, pageSize);
  if (backwards) items.reverse();
  return { items, hasNext: backwards || more, hasPrevious: backwards ? more : query.from !== null };
}

export type RegisterItem = Awaited<ReturnType<typeof registerPage>>['items'][number];

/** The statement that answers a query with its values in order, for looking at how the engine goes about it. */
export function registerStatement(db: Db, query: RegisterQuery, counts: ReadonlyMap<string, number>) {
  const { made, params } = statement(query, counts);
  const asked = made(db) as unknown as { getQuery(): { sql: string; params: unknown[] } };
  const { sql: text, params: names } = asked.getQuery();
  return { text, values: names.map((one) => (is(one, Placeholder) ? params[one.name] : one)) };
}

const latest = prepared('register_latest', (db) =>
  db
    .select(columns)
    .from(registerEntry)
    .where(sql`${registerEntry.seq} < ${ph('seq')}`)
    .orderBy(desc(registerEntry.seq))
    .limit(6),
);
/** The systems that were entered last, six at most. */
export const latestEntries = async (db: Db) => latest(db).execute({ seq: behindAll });

const place = prepared('register_place', (db) =>
  db
    .select({ seq: registerEntry.seq, name: registerEntry.name, number: registerEntry.number })
    .from(registerEntry)
    .where(eq(registerEntry.number, ph('number'))),
);
/** Where an entry stands in the order of the list; undefined for a number that is not in the register. */
export async function placeOfNumber(db: Db, number: string) {
  const [row] = await place(db).execute({ number });
  return row;
}

const facets = prepared('register_facets_of', (db) =>
  db
    .select({ facet: registerFacet.facet, value: registerFacet.value })
    .from(registerFacet)
    .where(eq(registerFacet.seq, ph('seq')))
    .orderBy(asc(registerFacet.facet), asc(registerFacet.value)),
);
/** All values of an entry, by facet. */
export const facetsOfEntry = async (db: Db, seq: number) => facets(db).execute({ seq });
