import { organisationsByIds } from '#db/queries/organisations.ts';
import { differenceIn, differencesOfSystem, reevaluationById, type DifferenceRow } from '#db/queries/reevaluations.ts';
import { isDecidedByPerson, receiptOf } from '#db/queries/standings.ts';
import { systemById } from '#db/queries/systems.ts';
import type { Db } from '#dialect';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { NotFound } from '../core/errors.ts';
import { classKey } from '../registration/classify.ts';
import { standingOf, type Standing } from '../registration/standing.ts';
import { differenceOf } from './difference.ts';
import { dutyChanges } from './duty-changes.ts';
import { whyOf } from './reasons.ts';
import { shortOf } from './view.ts';
import { answerOn, wouldChangeOf } from './would-change.ts';

/** Both answers in full with the facts of the later one: from their receipts, or calculated again for a proposal. */
async function answersOf(db: Db, row: DifferenceRow, { day, scenario }: { day: string; scenario: string | null }) {
  const receipts = await Promise.all([row.beforeReceipt, row.afterReceipt].map((id) => id && receiptOf(db, id)));
  const [was, is] = receipts;
  const given = (answer: unknown) => answer as Classification;
  if (was && is) return { before: given(was.answer), after: given(is.answer), facts: is.facts as FactValues };
  const facts = ((await systemById(db, row.systemId))?.facts ?? {}) as FactValues;
  const under = (proposal: string | null) => answerOn({ asOf: day, scenario: proposal }, facts, false);
  return { before: under(null), after: under(scenario), facts };
}

/** Whether answers that were calculated again are no longer those of the run: the facts or the law changed since. */
const hasChangedSince = (row: DifferenceRow, before: Classification, after: Classification) =>
  differenceOf(row.before as Standing, standingOf(before)).length > 0 ||
  differenceOf(row.after as Standing, standingOf(after)).length > 0;

/**
 * Old and new for one system, side by side, with the rules that lead from the one to the other, and what would change the new
 * outcome. That last is hundreds of times the work of an answer: it is done for this one system only, never by a run.
 */
export async function differenceView(context: Context, id: string, number: string) {
  const { db } = context;
  const dossier = await dossierFor(context, id);
  const [found, row] = await Promise.all([reevaluationById(db, id), differenceIn(db, id, number)]);
  if (!found || !row) throw new NotFound(number);
  const { before, after, facts } = await answersOf(db, row, found.run);
  const [provider] = await organisationsByIds(db, [row.providerId]);
  const system = await systemById(db, row.systemId);
  return {
    run: { id, reference: dossier.reference, kind: found.run.kind, scenario: found.run.scenario, day: found.run.day },
    ...shortOf(row),
    providerName: provider?.name ?? row.providerId,
    declared: system?.declaredClass ?? null,
    inForce: system ? classKey(system.classification as unknown as Classification) : null,
    decidedByPerson: await isDecidedByPerson(db, row.systemId),
    changedSince: hasChangedSince(row, before, after),
    why: whyOf(before, after),
    duties: dutyChanges(before, after),
    wouldChange: wouldChangeOf(after, facts),
    foundAt: row.foundAt,
  };
}

/** What runs over the law in force changed for one system, newest first; whoever may see the system may see this. */
export async function changesForSystem(db: Db, systemId: string) {
  const rows = await differencesOfSystem(db, systemId);
  return Promise.all(
    rows.map(async ({ difference: row, reference, day }) => {
      const { before, after } = await answersOf(db, row, { day, scenario: null });
      return {
        ...shortOf(row),
        runId: row.runId,
        reference,
        day,
        at: row.foundAt,
        why: whyOf(before, after),
        duties: dutyChanges(before, after),
      };
    }),
  );
}
export type SystemChange = Awaited<ReturnType<typeof changesForSystem>>[number];
