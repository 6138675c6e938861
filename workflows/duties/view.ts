import { publicSystemByNumber } from '#db/queries/public-system.ts';
import { systemById } from '#db/queries/systems.ts';
import type { Db } from '#dialect';
import { classify, rightsAssessmentFor, type FactValues, type Role } from '#workflows/law/api.ts';
import { citation, storedCitation } from '../core/citation.ts';
import { NotFound } from '../core/errors.ts';
import { dutyLines, dutyRoles, sharedEvidence } from './lines.ts';

const lawOn = (facts: FactValues, today: string) => classify({ asOf: today, facts, counterfactuals: false });

/** What the law leaves open about these duties, so that nobody takes the list for more than it is. */
const questionsOf = ({ review }: ReturnType<typeof lawOn>) =>
  review.map(({ question, why, cites }) => ({ question, why, citations: cites.map(storedCitation) }));

/**
 * The duties that follow today from the facts of a registered system, for everybody in the chain or for one role. A number
 * that is in no register is `NotFound`; a role that does not exist is left out and named.
 */
export async function systemDuties(db: Db, number: string, given: URLSearchParams, today: string) {
  const found = await publicSystemByNumber(db, number.toUpperCase());
  if (!found) throw new NotFound(number);
  const asked = given.get('role') ?? '';
  const role: Role | null = dutyRoles.find((one) => one === asked) ?? null;
  const answer = lawOn(found.system.facts as FactValues, today);
  const present = new Set(answer.obligations.map((one) => one.role));
  return {
    number: found.entry.number,
    name: found.entry.name,
    versionLabel: found.entry.versionLabel,
    today,
    decided: answer.outcome === 'decided',
    role,
    unknownRole: asked !== '' && role === null ? asked.slice(0, 60) : null,
    roles: dutyRoles.filter((one) => present.has(one)),
    duties: dutyLines(answer, today, role ? [role] : dutyRoles),
    shared: sharedEvidence(answer),
    questions: questionsOf(answer),
  };
}
export type SystemDuties = Awaited<ReturnType<typeof systemDuties>>;

/** The duties of whoever uses this system, and whether Article 27 asks for an assessment of fundamental rights. */
export async function dutiesOfUse(db: Db, systemId: string, today: string) {
  const system = await systemById(db, systemId);
  if (!system) return null;
  const answer = lawOn(system.facts as FactValues, today);
  const { answer: must, why, cites } = rightsAssessmentFor(answer);
  return {
    today,
    decided: answer.outcome === 'decided',
    duties: dutyLines(answer, today, ['deployer', 'health-institution']),
    rightsAssessment: { answer: must, why, citations: cites.map(citation) },
  };
}
export type UseDuties = NonNullable<Awaited<ReturnType<typeof dutiesOfUse>>>;
