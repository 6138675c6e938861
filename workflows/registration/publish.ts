import { indexWords, preparedWrite, type Write } from '#dialect';
import { tally } from '#db/schema/dossier.ts';
import { registerEntry, registerFacet } from '#db/schema/system.ts';
import { eq, sql } from 'drizzle-orm';

/** Lower case without diacritics, letters and digits only: what is stored for search, and what is searched with. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const facetNames = ['area', 'useCase', 'sector', 'kind', 'class', 'finding', 'status', 'province'] as const;
export type FacetName = (typeof facetNames)[number];

/** What everybody may know of a registered system. */
export type PublicEntry = {
  dossierId: string;
  number: string;
  name: string;
  versionLabel: string;
  providerId: string;
  providerName: string;
  purpose: string;
  status: 'registered' | 'suspended' | 'withdrawn';
  deviceClass: string;
  findings: readonly string[];
  useArea: string;
  demonstration: boolean;
  /** Values per facet, without `status` and `province`, which move later. */
  facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  words: string;
};

const ph = sql.placeholder;

const insertTally = preparedWrite('register_count', (tx) =>
  tx
    .insert(tally)
    .values({ key: ph('key'), count: ph('by') })
    .onConflictDoUpdate({ target: tally.key, set: { count: sql`${tally.count} + ${ph('by')}` } }),
);

/** Counts up or down what the filters show, in the commit of the change itself. */
export const count = (facet: FacetName | 'total', value: string, by: 1 | -1): Write =>
  insertTally({ key: `${facet}:${value}`, by }, 1);

const insertFacet = preparedWrite('register_facet', (tx) =>
  tx.insert(registerFacet).select(
    tx
      .select({
        facet: sql<string>`${ph('facet')}`.as('facet'),
        value: sql<string>`${ph('value')}`.as('value'),
        seq: registerEntry.seq,
      })
      .from(registerEntry)
      .where(eq(registerEntry.dossierId, ph('dossierId'))) as never,
  ),
);

/** One more value of a filter for an entry. */
export const addFacet = (dossierId: string, facet: FacetName, value: string): Write =>
  insertFacet({ dossierId, facet, value }, 1);

const insertEntry = preparedWrite('register_entry', (tx) =>
  tx.insert(registerEntry).values({
    dossierId: ph('dossierId'),
    number: ph('number'),
    name: ph('name'),
    versionLabel: ph('versionLabel'),
    providerId: ph('providerId'),
    providerName: ph('providerName'),
    purpose: ph('purpose'),
    status: ph('status'),
    deviceClass: ph('deviceClass'),
    findings: ph('findings'),
    useArea: ph('useArea'),
    sites: 0,
    demonstration: ph('demonstration'),
    changedAt: ph('changedAt'),
  }),
);

/** Enters a system in the public register: entry, facets, counts and words in one go. */
export function publish(entry: PublicEntry, at: Date): Write[] {
  const { facets, words, findings, ...row } = entry;
  const values = Object.entries({ ...facets, status: [entry.status] }).flatMap(([facet, list]) =>
    list.map((value) => [facet as FacetName, value] as const),
  );
  return [
    insertEntry({ ...row, findings, changedAt: at }, 1),
    ...values.flatMap(([facet, value]) => [addFacet(entry.dossierId, facet, value), count(facet, value, 1)]),
    count('total', 'all', 1),
    ...indexWords(entry.dossierId, fold(words)),
  ];
}

/** Moves an entry to another status; it stays in the register, with its history. */
export function changeStatus(
  dossierId: string,
  from: PublicEntry['status'],
  to: PublicEntry['status'],
  at: Date,
): Write[] {
  const seq = sql`(select seq from register_entry where dossier_id = ${dossierId})`;
  return [
    {
      rows: 1,
      build: (tx) =>
        tx.update(registerEntry).set({ status: to, changedAt: at }).where(eq(registerEntry.dossierId, dossierId)),
    },
    {
      rows: 1,
      build: (tx) =>
        tx
          .delete(registerFacet)
          .where(
            sql`${registerFacet.facet} = 'status' and ${registerFacet.value} = ${from} and ${registerFacet.seq} = ${seq}`,
          ),
    },
    addFacet(dossierId, 'status', to),
    count('status', from, -1),
    count('status', to, 1),
  ];
}

/** One more site where the system is used; `newProvince` when it is the first site in that province. */
export function addSiteOfUse(dossierId: string, province: string, newProvince: boolean, at: Date): Write[] {
  const grow: Write = {
    rows: 1,
    build: (tx) =>
      tx
        .update(registerEntry)
        .set({ sites: sql`${registerEntry.sites} + 1`, changedAt: at })
        .where(eq(registerEntry.dossierId, dossierId)),
  };
  return newProvince ? [grow, addFacet(dossierId, 'province', province), count('province', province, 1)] : [grow];
}

/** One site less. The province stays until its last site ends. */
export function removeSiteOfUse(dossierId: string, province: string, lastInProvince: boolean, at: Date): Write[] {
  const shrink: Write = {
    rows: 1,
    build: (tx) =>
      tx
        .update(registerEntry)
        .set({ sites: sql`${registerEntry.sites} - 1`, changedAt: at })
        .where(eq(registerEntry.dossierId, dossierId)),
  };
  if (!lastInProvince) return [shrink];
  const seq = sql`(select seq from register_entry where dossier_id = ${dossierId})`;
  return [
    shrink,
    {
      rows: 1,
      build: (tx) =>
        tx
          .delete(registerFacet)
          .where(
            sql`${registerFacet.facet} = 'province' and ${registerFacet.value} = ${province} and ${registerFacet.seq} = ${seq}`,
          ),
    },
    count('province', province, -1),
  ];
}
