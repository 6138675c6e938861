import type { Write } from '#dialect';
import { productFamily, system } from '#db/schema/system.ts';
import { eq } from 'drizzle-orm';
import { dayOf } from '../core/days.ts';
import type { DossierRow } from '../core/record.ts';
import type { Sections, Submission } from './commands.ts';
import { factAnswers } from './sections.ts';
import { keepChange } from './version.ts';

/** Keeps what was submitted, as it was submitted. */
export function keep(row: DossierRow, found: Submission, now: Date): Write[] {
  const { facts, ...sections } = found.sections as Required<Sections>;
  const familyId = found.familyId ?? `${row.id}/family`;
  const providerId = row.organisationId!;
  const values = {
    familyId,
    name: sections.product.name,
    versionLabel: sections.product.versionLabel,
    sections: sections as Record<string, Record<string, unknown>>,
    facts: factAnswers(facts).known as Record<string, unknown>,
    classification: found.answer as unknown as Record<string, unknown>,
    declaredClass: sections.evidence.declaredClass,
    submittedOn: dayOf(now),
  };
  const family: Write[] = found.familyId
    ? []
    : [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(productFamily).values({ id: familyId, providerId, name: sections.product.familyName }),
        },
      ];
  const own: Write = found.before
    ? { rows: 1, build: (tx) => tx.update(system).set(values).where(eq(system.id, row.id)) }
    : {
        rows: 1,
        build: (tx) => tx.insert(system).values({ id: row.id, number: row.reference, providerId, ...values }),
      };
  return [...family, own];
}

/** The step from the version before, in the same commit as the version itself. */
export function keepStep(
  row: DossierRow,
  { step }: Submission,
  by: { receiptId: string; actorId: string; at: Date },
): Write[] {
  const { line, assessed, stored } = step;
  return line.from && assessed
    ? [keepChange(row.id, line.from, assessed.facts, assessed.change, { ...by, before: stored })]
    : [];
}
