import type { Write } from '#dialect';
import { registerEntry, registerFacet } from '#db/schema/system.ts';
import { and, eq, sql } from 'drizzle-orm';
import { addFacet, count, type FacetName } from './publish.ts';

type Classes = { deviceClass: string; findings: readonly string[] };

const removeFacet = (dossierId: string, facet: FacetName, value: string): Write => ({
  rows: 1,
  build: (tx) =>
    tx
      .delete(registerFacet)
      .where(
        and(
          eq(registerFacet.facet, facet),
          eq(registerFacet.value, value),
          eq(registerFacet.seq, sql`(select seq from register_entry where dossier_id = ${dossierId})`),
        ),
      ),
});

/** Gives an entry of the public register another class and other findings, with its filters and their counts. */
export function reclassify(dossierId: string, before: Classes, after: Classes, at: Date): Write[] {
  const moves: [FacetName, readonly string[], readonly string[]][] = [
    ['class', [before.deviceClass], [after.deviceClass]],
    ['finding', before.findings, after.findings],
  ];
  return [
    {
      rows: 1,
      build: (tx) =>
        tx
          .update(registerEntry)
          .set({ deviceClass: after.deviceClass, findings: [...after.findings], changedAt: at })
          .where(eq(registerEntry.dossierId, dossierId)),
    },
    ...moves.flatMap(([facet, was, is]) => [
      ...was
        .filter((value) => !is.includes(value))
        .flatMap((value) => [removeFacet(dossierId, facet, value), count(facet, value, -1)]),
      ...is
        .filter((value) => !was.includes(value))
        .flatMap((value) => [addFacet(dossierId, facet, value), count(facet, value, 1)]),
    ]),
  ];
}
