import { decisionsOf } from '#db/queries/decisions.ts';
import { publicSystemByNumber } from '#db/queries/public-system.ts';
import type { Db } from '#dialect';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { NotFound } from '../core/errors.ts';
import { askedOf, writeAsked } from './address.ts';
import { decisionView } from './decision-view.ts';

/** The receipt of the classification of a system that is or was in the register; `NotFound` for every other number. */
export async function storedDecision(db: Db, number: string) {
  const found = await publicSystemByNumber(db, number.toUpperCase());
  if (!found) throw new NotFound(number);
  const { entry, system } = found;
  const receipt = (await decisionsOf(db, system.id)).findLast(({ kind }) => kind === 'classification');
  if (!receipt) throw new NotFound(number);
  return { entry, system, receipt };
}

/** The reasoning behind a registered system as it was recorded: nothing is decided again. */
export async function storedReasoning(db: Db, number: string) {
  const { entry, system, receipt } = await storedDecision(db, number);
  const answer = receipt.answer as unknown as Classification;
  const facts = receipt.facts as FactValues;
  return {
    number: entry.number,
    name: entry.name,
    providerName: entry.providerName,
    versionLabel: entry.versionLabel,
    demonstration: entry.demonstration,
    declared: system.declaredClass,
    decision: decisionView(answer, facts),
    receipt: { hash: receipt.hash, at: receipt.decidedAt },
    /** The same facts as an address of the wizard, under the law of the day of the decision. */
    query: writeAsked(askedOf(facts, { day: answer.asOf })),
  };
}
