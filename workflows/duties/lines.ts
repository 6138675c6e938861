import {
  alsoServes,
  dutyDetail,
  sharedBy,
  type Classification,
  type Obligation,
  type Role,
  type Shared,
} from '#workflows/law/api.ts';
import { storedCitation } from '../core/citation.ts';

/** The order in which roles are shown. */
export const dutyRoles = [
  'provider',
  'manufacturer',
  'health-institution',
  'deployer',
  'authorised-representative',
  'importer',
  'distributor',
] as const satisfies readonly Role[];
const place = new Map<Role, number>(dutyRoles.map((role, n) => [role, n]));

const byDayAndRole = (a: Obligation, b: Obligation) =>
  a.from === b.from ? place.get(a.role)! - place.get(b.role)! : a.from < b.from ? -1 : 1;

/** A duty on a local day: since when, what shows that it is met, and what else the same evidence serves. */
function lineOf(one: Obligation, shared: readonly Shared[], today: string, isDevice: boolean) {
  const detail = dutyDetail(one.id);
  // A stored answer keeps the status of its own day; a day that has come since then is told as it is now.
  const status = one.status === 'pending' && one.from <= today ? ('applying' as const) : one.status;
  return {
    id: one.id,
    role: one.role,
    title: one.title,
    from: one.from,
    status,
    otherFrom: one.otherFrom ?? null,
    confidence: one.confidence ?? 'verified',
    citation: storedCitation(one.cite),
    evidence: detail?.evidence ?? null,
    keep: detail?.keep ?? null,
    condition: detail?.condition ?? null,
    limitable: isDevice && (detail?.limitable ?? false),
    serves: alsoServes(one.cite, shared).map(({ row, cites }) => ({
      subject: row.subject,
      citations: cites.map(storedCitation),
    })),
  };
}
export type DutyLine = ReturnType<typeof lineOf>;

/** The duties of a classified system by first day and role; `roles` keeps those of some. */
export function dutyLines(answer: Classification, today: string, roles: readonly Role[] = dutyRoles): DutyLine[] {
  const shared = sharedBy(answer.obligations);
  const isDevice = answer.aiAct.route === 'ART6_1';
  return [...answer.obligations]
    .filter(({ role }) => roles.includes(role))
    .sort(byDayAndRole)
    .map((one) => lineOf(one, shared, today, isDevice));
}

/** One piece of evidence, several duties: what a system can show once for the AI Act and the device regulation. */
export const sharedEvidence = (answer: Classification) =>
  sharedBy(answer.obligations).map(({ row, aiAct, device }) => ({
    subject: row.subject,
    title: row.title,
    overlap: row.overlap,
    evidence: row.evidence,
    uncovered: row.uncovered,
    confidence: row.confidence,
    aiAct: aiAct.map(storedCitation),
    device: device.map(storedCitation),
    ground: row.ground.map(storedCitation),
  }));
export type SharedEvidence = ReturnType<typeof sharedEvidence>[number];
