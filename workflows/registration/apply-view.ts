import { applicationsOfSystem, runningApplication } from '#db/queries/conformity.ts';
import { bodiesWithDesignations } from '#db/queries/designations.ts';
import { identifiersOf } from '#db/queries/organisations.ts';
import { systemById } from '#db/queries/systems.ts';
import { designationCovers, proceduresFor, type Classification, type Designation } from '#workflows/law/api.ts';
import { storedCitation } from '../core/citation.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { NotFound } from '../core/errors.ts';
import { classKey } from './classify.ts';

/** States of a registration in which its provider may apply for an assessment. */
const submitted = ['awaitingCertificate', 'registered', 'suspended'];
/** Classes for which an application must name the Basic UDI-DI. */
const withBasicUdi = ['III', 'IIb', 'C', 'D'];

type Row = Awaited<ReturnType<typeof bodiesWithDesignations>>[number];
type Body = Pick<Row, 'id' | 'name' | 'place' | 'country' | 'number'> & {
  designations: Designation[];
};

function bodiesOf(rows: readonly Row[], regulation: 'MDR' | 'IVDR'): Body[] {
  const bodies = new Map<string, Body>();
  for (const { code, conditions, validFrom, validTo, ...organisation } of rows) {
    const body = bodies.get(organisation.id) ?? { ...organisation, designations: [] };
    if (code !== null && validFrom !== null)
      body.designations.push({ regulation, code, validFrom, validTo, ...(conditions !== null && { conditions }) });
    bodies.set(organisation.id, body);
  }
  return [...bodies.values()];
}

/**
 * What a provider needs to apply for an assessment: the procedures for the class, and which notified bodies are designated today
 * for the codes that are needed. `NotFound` when the registration was never submitted.
 */
export async function applyView(context: Context, id: string) {
  const { db, now } = context;
  const row = await dossierFor(context, id);
  const system = row.workflow === 'registration' ? await systemById(db, id) : undefined;
  if (!system) throw new NotFound(id);
  const [applications, running, identifiers] = await Promise.all([
    applicationsOfSystem(db, id),
    runningApplication(db, id),
    identifiersOf(db, system.providerId),
  ]);
  const { device } = system.classification as unknown as Classification;
  const { regulation, class: deviceClass } = device;
  const today = dayOf(now);
  const required = [...device.designationCodes];
  const needed = device.notifiedBody === true && regulation !== null && deviceClass !== null;
  const bodies = (needed ? bodiesOf(await bodiesWithDesignations(db, regulation), regulation) : []).map(
    ({ designations, ...body }) => ({
      ...body,
      ...designationCovers({ designations, required, day: today }),
    }),
  );
  const evidence = system.sections.evidence as { basicUdiDi?: string | null } | undefined;
  return {
    id,
    reference: row.reference,
    title: `${system.name} ${system.versionLabel}`,
    deviceClass: classKey({ device }),
    required,
    today,
    /** Why one cannot apply, by the name of the guard; null when one can. */
    refused: !submitted.includes(row.state)
      ? 'systemIsSubmitted'
      : running
        ? 'noParallelApplication'
        : needed
          ? null
          : 'notifiedBodyIsNeeded',
    running: running ?? null,
    earlier: applications.map(({ id, reference, bodyName, state }) => ({ id, reference, bodyName, state })),
    procedures: (needed ? proceduresFor(regulation, deviceClass) : [])
      .filter(({ notifiedBody }) => notifiedBody)
      .map(({ id, title, certificates, technicalDocumentation, cite }) => ({
        id,
        title,
        certificates: [...certificates],
        technicalDocumentation,
        citation: storedCitation(cite),
      })),
    fitting: bodies.filter(({ covers }) => covers),
    others: bodies.filter(({ covers }) => !covers),
    basicUdiDi: evidence?.basicUdiDi ?? null,
    needsBasicUdi: needed && withBasicUdi.includes(deviceClass),
    hasSrn: identifiers.some(({ type }) => type === 'SRN'),
  };
}
