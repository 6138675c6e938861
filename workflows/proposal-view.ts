import { archetypes } from './archetypes/all.ts';
import { askedOf, writeAsked } from './classification/address.ts';
import { conclusionOf } from './classification/decision-view.ts';
import { canonical } from './core/canonical.ts';
import { citation } from './core/citation.ts';
import { NotFound } from './core/errors.ts';
import { breathe } from './reevaluation/slice.ts';
import { classify, proposals, proposedRules, provision, provisionIds } from '#workflows/law/api.ts';

type Proposal = (typeof proposals)[number];
const isProposal = (id: string): id is Proposal => (proposals as readonly string[]).includes(id);

/** The proposal that a rule belongs to, or null for a rule of a law. */
export const proposalOfRule = (rule: string): Proposal | null =>
  proposals.find((id) => rule.includes(`/${id}/`)) ?? null;

/** What a proposal would make of each kind of system: only the kinds for which something differs, and how many stay the same. */
async function kindsUnder(id: Proposal, day: string) {
  const compareOne = ({ title, facts }: (typeof archetypes)[number]) => {
    const under = { asOf: day, facts, counterfactuals: false } as const;
    return {
      title,
      now: conclusionOf(classify(under)),
      proposed: conclusionOf(classify({ ...under, scenario: id })),
      query: writeAsked({ ...askedOf(facts), scenario: id }),
    };
  };
  const compared: ReturnType<typeof compareOne>[] = [];
  for (const one of archetypes) {
    compared.push(compareOne(one));
    await breathe();
  }
  const differing = compared.filter(({ now, proposed }) => canonical(now) !== canonical(proposed));
  return { differing, same: compared.length - differing.length };
}

/**
 * A law in preparation: what it would put in the place of what, and what that means, calculated one kind of system at a
 * time. `NotFound` for what cannot be calculated.
 */
export async function proposalView(id: string, day: string) {
  if (!isProposal(id)) throw new NotFound(id);
  const own = provisionIds.map(provision).filter((one) => one.id.startsWith(`${id}/`));
  return {
    id,
    day,
    title: own[0]!.instrument,
    source: own[0]!.url,
    rules: proposedRules(id, day).map(({ proposed, inForce }) => ({
      proposed: { ...proposed, citations: proposed.cites.map(citation) },
      inForce: inForce && { ...inForce, citations: inForce.cites.map(citation) },
    })),
    kinds: await kindsUnder(id, day),
    /** The wizard under the proposal, at its first question. */
    query: writeAsked({ ...askedOf({}), scenario: id }),
  };
}
