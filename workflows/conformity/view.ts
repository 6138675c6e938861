import { applicationById, assignmentsOf, certificateOf, deficienciesOf, reportsOf } from '#db/queries/conformity.ts';
import { designationsOf, identifiersOf, membersOf, organisationById } from '#db/queries/organisations.ts';
import { systemById } from '#db/queries/systems.ts';
import {
  certificateLastDay,
  designationCovers,
  proceduresFor,
  stageLimits,
  type Classification,
} from '#workflows/law/api.ts';
import { dossierFor, required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dossierView, reasonIsFor, type ReasonedStep } from '../core/view.ts';
import { conformityCommands } from './commands.ts';
import { conformityMachine } from './machine.ts';
import { audienceOf, project, reasonsAlsoFor } from './projection.ts';

/** Each code the device calls for, and whether the body is designated for it on this local day, with the limits of that. */
async function codesHeld(context: Context, bodyId: string, required: readonly string[], day: string) {
  const designations = (await designationsOf(context.db, bodyId)).flatMap(({ regulation, conditions, ...rest }) =>
    regulation === 'AIA' ? [] : [{ ...rest, regulation, ...(conditions !== null && { conditions }) }],
  );
  return required.map((code) => {
    const { covers, conditions } = designationCovers({ designations, required: [code], day });
    return { code, held: covers, conditions: [...conditions] };
  });
}

/** The outcome of the law as it was given when the system was submitted. */
function classified(given: Record<string, unknown>) {
  const { outcome, findings, device, aiAct } = given as unknown as Classification;
  return { outcome, findings, device, aiAct };
}

/**
 * The assessment as this actor may see it; `NotFound` for anyone who takes no part in it. Provider and body see the same picture,
 * turn and clocks; what only the body sees is named by `hidden`.
 */
export async function conformityView(context: Context, id: string) {
  await dossierFor(context, id);
  const application = required(await applicationById(context.db, id), 'application');
  const { bodyId, providerId, requiredCodes } = application;
  const audience = audienceOf(context.actor, bodyId);
  const own = reasonIsFor(context.actor);
  const showsReason = (step: ReasonedStep) => own(step) || (reasonsAlsoFor[step.event]?.includes(audience) ?? false);
  const frame = await dossierView(context, id, conformityMachine, conformityCommands, undefined, showsReason);
  const [system, body, provider, deficiencies, assignments, reports, certificate, codes, identifiers] =
    await Promise.all([
      systemById(context.db, application.systemId),
      organisationById(context.db, bodyId),
      organisationById(context.db, providerId),
      deficienciesOf(context.db, id),
      assignmentsOf(context.db, id),
      reportsOf(context.db, id),
      certificateOf(context.db, id),
      codesHeld(context, bodyId, requiredCodes, frame.today),
      identifiersOf(context.db, providerId),
    ]);
  const staff = audience === 'body' ? await membersOf(context.db, bodyId) : [];
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
        declaredClass: system.declaredClass,
        classification: classified(system.classification),
      },
      bodyName: body?.name ?? '',
      providerName: provider?.name ?? '',
      /** The registration number of the provider (SRN). */
      providerSrn: identifiers.find(({ type }) => type === 'SRN')?.value ?? null,
      codes,
      deficiencies,
      /** The last day on which a certificate issued today may be valid. */
      certificateUntil: certificateLastDay(frame.today, application.regulation),
      certificate: certificate ?? null,
      limits: stageLimits(frame.today),
      assignments,
      reports,
      staff,
    },
    audience,
  );
}
