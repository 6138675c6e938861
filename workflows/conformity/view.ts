import { applicationById, assignmentsOf, certificateOf, deficienciesOf, reportsOf } from '#db/queries/conformity.ts';
import { membersOf, organisationById } from '#db/queries/organisations.ts';
import { systemById } from '#db/queries/systems.ts';
import { proceduresFor, stageLimits } from '#workflows/law/api.ts';
import { required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dossierView } from '../core/view.ts';
import { conformityCommands } from './commands.ts';
import { conformityMachine } from './machine.ts';
import { audienceOf, project } from './projection.ts';

/**
 * The assessment as this actor may see it; `NotFound` for anyone who takes no part in it. Provider and body see the same picture,
 * turn and clocks; what only the body sees is named by `hidden`.
 */
export async function conformityView(context: Context, id: string) {
  const frame = await dossierView(context, id, conformityMachine, conformityCommands);
  const application = required(await applicationById(context.db, id), 'application');
  const [system, body, provider, deficiencies, assignments, reports, certificate] = await Promise.all([
    systemById(context.db, application.systemId),
    organisationById(context.db, application.bodyId),
    organisationById(context.db, application.providerId),
    deficienciesOf(context.db, id),
    assignmentsOf(context.db, id),
    reportsOf(context.db, id),
    certificateOf(context.db, id),
  ]);
  const audience = audienceOf(context.actor, application.bodyId);
  const staff = audience === 'body' ? await membersOf(context.db, application.bodyId) : [];
  const procedure =
    proceduresFor(application.regulation, application.deviceClass).find((one) => one.id === application.procedure) ??
    null;
  return project(
    {
      ...frame,
      application,
      procedure,
      system: system && {
        id: system.id,
        number: system.number,
        name: system.name,
        versionLabel: system.versionLabel,
        sections: system.sections,
        classification: system.classification,
      },
      bodyName: body?.name ?? '',
      providerName: provider?.name ?? '',
      deficiencies,
      certificate: certificate ?? null,
      limits: stageLimits(frame.today),
      assignments,
      reports,
      staff,
    },
    audience,
  );
}
