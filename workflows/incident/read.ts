import type { Write } from '#dialect';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { awarenessChoicesOf, awarenessOf, dutiesOf, incidentById, requestsOf } from '#db/queries/incidents.ts';
import type { DossierWithParties } from '#db/queries/dossier.ts';
import { required } from '../core/command.ts';
import type { Actor, Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { lapseDeadlines } from '../core/deadlines.ts';
import type { DossierRow } from '../core/record.ts';

/** What every step of an incident may have to look at. */
export async function read({ db }: Pick<Context, 'db'>, row: DossierRow) {
  const [found, duties, deadlines, requests, candidates, choices] = await Promise.all([
    incidentById(db, row.id),
    dutiesOf(db, row.id),
    deadlinesOf(db, row.id),
    requestsOf(db, row.id),
    awarenessOf(db, row.id),
    awarenessChoicesOf(db, row.id),
  ]);
  const open = requests.find(({ answeredOn, withdrawnOn }) => !answeredOn && !withdrawnOn);
  return { incident: required(found, 'incident'), duties, deadlines, open, candidates, choices };
}
export type Facts = Awaited<ReturnType<typeof read>>;

/** Whose knowledge this actor can speak for: that of the provider, or of the care organisation. */
export function knowerOf(
  { incident }: { incident: { providerId: string; deployerId: string | null } },
  actor: Actor,
  row: DossierWithParties,
): 'provider' | 'deployer' | null {
  const own = (capacities: readonly string[]) =>
    row.parties.some(
      ({ organisationId, capacity }) => organisationId === actor.organisationId && capacities.includes(capacity),
    );
  if (actor.organisationId === incident.providerId || own(['authorised-representative'])) return 'provider';
  return actor.organisationId !== null && actor.organisationId === incident.deployerId ? 'deployer' : null;
}

/** The name of the limit of a question. */
export const requestName = (requestId: string) => `information-request-${requestId}`;

/** Duties that a step of their own fulfils: the final report is sent, not filed. */
const ofOwnStep = ['mdr-89-final-report', 'ivdr-84-final-report'];
export const isFinalReport = ({ name }: { name: string }) => ofOwnStep.includes(name);

/** Duties to report that were not filed yet, of all parties or of one. */
export const unfiled = ({ duties }: Facts, organisationId?: string | null) =>
  duties
    .filter(
      (one) =>
        one.outcome === 'report' &&
        !one.filedOn &&
        !isFinalReport(one) &&
        (organisationId === undefined || one.organisationId === organisationId),
    )
    .map(({ name }) => name);

/** Nobody is bound any more. */
export const ended = (row: DossierRow, now: Date): Write[] =>
  lapseDeadlines(row.id, 'all', dayOf(now), row.version + 1);
