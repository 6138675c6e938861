import { decisionsOf } from '#db/queries/decisions.ts';
import {
  awarenessChoicesOf,
  awarenessOf,
  dutiesOf,
  factsOf,
  finalReportsOf,
  incidentById,
  requestsOf,
  triagesOf,
} from '#db/queries/incidents.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import { deploymentById, systemById } from '#db/queries/systems.ts';
import { storedCitation } from '../core/citation.ts';
import { dossierFor, required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dossierView, reasonIsFor, type ReasonedStep } from '../core/view.ts';
import { incidentCommands } from './commands.ts';
import { incidentMachine } from './machine.ts';
import { awarenessItems } from './awareness-view.ts';
import { isFinalReport, knowerOf } from './read.ts';
import { audienceOf, isFor, project, reasonsAlsoFor } from './projection.ts';

/** The incident as this actor may see it; `NotFound` for anyone who takes no part in it. */
export async function incidentView(context: Context, id: string) {
  const row = await dossierFor(context, id);
  const incident = required(await incidentById(context.db, id), 'incident');
  const audience = audienceOf(context.actor, incident.providerId);
  const shows = ({ organisationId }: { organisationId: string | null }) =>
    isFor(audience, context.actor, organisationId);
  const own = reasonIsFor(context.actor);
  const showsReason = (step: ReasonedStep) => own(step) || (reasonsAlsoFor[step.event]?.includes(audience) ?? false);
  const frame = await dossierView(context, id, incidentMachine, incidentCommands, shows, showsReason);
  const [system, deployed, duties, facts, requests, triages, finalReports, decisions, candidates, choices, names] =
    await Promise.all([
      systemById(context.db, incident.systemId),
      incident.deploymentId ? deploymentById(context.db, incident.deploymentId) : undefined,
      dutiesOf(context.db, id),
      factsOf(context.db, id),
      requestsOf(context.db, id),
      triagesOf(context.db, id),
      finalReportsOf(context.db, id),
      decisionsOf(context.db, id),
      awarenessOf(context.db, id),
      awarenessChoicesOf(context.db, id),
      organisationsByIds(context.db, [
        incident.reporterId,
        incident.providerId,
        ...row.parties.map(({ organisationId }) => organisationId),
      ]),
    ]);
  const nameOf = (organisationId: string) => names.find((one) => one.id === organisationId)?.name ?? '';
  const routed = decisions.find(({ kind }) => kind === 'competence')?.answer as
    { lead: string | null; co: string[]; status: string } | undefined;
  return project(
    {
      ...frame,
      incident,
      reporterName: nameOf(incident.reporterId),
      providerName: nameOf(incident.providerId),
      system: system && { id: system.id, number: system.number, name: system.name, versionLabel: system.versionLabel },
      site: deployed
        ? { name: deployed.site.name, place: deployed.site.place, department: deployed.deployment.department }
        : null,
      duties: duties.filter(shows).map((duty) => ({
        ...duty,
        own: duty.organisationId === context.actor.organisationId,
        /** Whether its party can file it now; the final report is sent by a step of its own. */
        toFile: !duty.filedOn && duty.outcome !== 'not-required' && !isFinalReport(duty),
        cites: duty.basis.map(storedCitation),
        deadline: frame.deadlines.find(({ name }) => name === `duty-${duty.name}`) ?? null,
      })),
      facts,
      awareness: awarenessItems(
        candidates,
        choices,
        { actor: context.actor, audience, knower: knowerOf({ incident }, context.actor, row) },
        nameOf,
      ),
      competence: routed ?? null,
      closure: (decisions.find(({ rule }) => rule === 'incident-closure')?.answer ?? null) as {
        reason: string;
        lesson: string | null;
      } | null,
      triages,
      requests,
      finalReports,
    },
    audience,
  );
}
