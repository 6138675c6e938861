import { publicSystemByNumber } from '#db/queries/public-system.ts';
import type { Db } from '#dialect';
import type { FactValues } from '#workflows/law/api.ts';
import { NotFound } from '../core/errors.ts';
import { answerIn, decidedOn, laterView, personView } from '../registration/decided.ts';
import { askedOf, writeAsked } from './address.ts';
import { decisionView } from './decision-view.ts';

/**
 * The receipt of the decision on a system that is or was in the register, with what a person decided and what the law made of it
 * later; `NotFound` for every other number.
 */
export async function storedDecision(db: Db, number: string) {
  const found = await publicSystemByNumber(db, number.toUpperCase());
  if (!found) throw new NotFound(number);
  const { entry, system } = found;
  const { decision, person, later } = await decidedOn(db, system.id);
  if (!decision) throw new NotFound(number);
  return { entry, system, receipt: decision, person, later };
}

/** Which reasoning of a system is asked for: that of the decision, or of the last time that the law gave something else. */
export type Reasoning = 'decision' | 'reevaluation';

/** The reasoning behind a registered system as it was recorded: nothing is decided again. */
export async function storedReasoning(db: Db, number: string, which: Reasoning = 'decision') {
  const { entry, system, receipt: decision, person, later } = await storedDecision(db, number);
  const receipt = which === 'decision' ? decision : later.at(-1);
  if (!receipt) throw new NotFound(number);
  const answer = answerIn(receipt);
  const facts = receipt.facts as FactValues;
  return {
    number: entry.number,
    name: entry.name,
    providerName: entry.providerName,
    versionLabel: entry.versionLabel,
    demonstration: entry.demonstration,
    which,
    declared: system.declaredClass,
    person: person ? personView(person) : null,
    later: later.length > 0 ? laterView(later.at(-1)!) : null,
    decision: decisionView(answer, facts),
    receipt: { hash: receipt.hash, at: receipt.decidedAt },
    /** The same facts as an address of the wizard, under the law of the day of the decision. */
    query: writeAsked(askedOf(facts, { day: answer.asOf })),
  };
}
