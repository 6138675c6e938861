import { questionsOfEntry } from '#db/queries/class-questions.ts';
import { certificatesOfSystem } from '#db/queries/conformity.ts';
import { entryOfSystem, systemById } from '#db/queries/systems.ts';
import { registerEntry, registerFacet } from '#db/schema/system.ts';
import type { Db, Write } from '#dialect';
import { and, eq, sql } from 'drizzle-orm';
import { certifiedClasses, classQuestionsOf, type Certificates } from './class-questions.ts';
import { addFacet, count, type StoredFacet } from './publish.ts';

type Classes = { deviceClass: string; findings: readonly string[]; questions: readonly string[] };

const removeFacet = (dossierId: string, facet: StoredFacet, value: string): Write => ({
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

/** Takes the values of a filter away that an entry no longer has, and adds the new ones, with their counts. */
const move = (dossierId: string, facet: StoredFacet, was: readonly string[], is: readonly string[]): Write[] => [
  ...was
    .filter((value) => !is.includes(value))
    .flatMap((value) => [removeFacet(dossierId, facet, value), count(facet, value, -1)]),
  ...is
    .filter((value) => !was.includes(value))
    .flatMap((value) => [addFacet(dossierId, facet, value), count(facet, value, 1)]),
];

/** What is needed to tell which questions the classes of a system leave; null for a system that is not in the register. */
export async function questionStanding(db: Db, systemId: string) {
  const entry = await entryOfSystem(db, systemId);
  if (!entry) return null;
  const [found, asked, certificates] = await Promise.all([
    systemById(db, systemId),
    questionsOfEntry(db, entry.seq),
    certificatesOfSystem(db, systemId),
  ]);
  return { systemId, inForce: entry.deviceClass, declared: found?.declaredClass ?? null, asked, certificates };
}
export type QuestionStanding = Awaited<ReturnType<typeof questionStanding>>;

/** Asks what the classes of a system leave open on a local day, once its certificates are these: in the commit that changes them. */
export function askAgain(standing: QuestionStanding, certificates: Certificates, day: string): Write[] {
  if (!standing) return [];
  const { systemId, inForce, declared, asked } = standing;
  const questions = classQuestionsOf(inForce, { declared, certified: certifiedClasses(certificates, day) });
  return move(systemId, 'question', asked, questions);
}

/** Gives an entry of the public register another class and other findings, with its filters and their counts. */
export function reclassify(dossierId: string, before: Classes, after: Classes, at: Date): Write[] {
  const moves: [StoredFacet, readonly string[], readonly string[]][] = [
    ['class', [before.deviceClass], [after.deviceClass]],
    ['finding', before.findings, after.findings],
    ['question', before.questions, after.questions],
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
    ...moves.flatMap(([facet, was, is]) => move(dossierId, facet, was, is)),
  ];
}
