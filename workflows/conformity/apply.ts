import { stageWrites } from './deadlines.ts';
import { nextNumber } from '#dialect';
import { runningApplication } from '#db/queries/conformity.ts';
import { dossierById } from '#db/queries/dossier.ts';
import { organisationById } from '#db/queries/organisations.ts';
import { systemById } from '#db/queries/systems.ts';
import { application } from '#db/schema/conformity.ts';
import { proceduresFor, type Classification } from '#workflows/law/api.ts';
import { z } from 'zod';
import { openingOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid, Refused } from '../core/errors.ts';
import { providerParties } from '../core/parties.ts';
import { id, text, tick, optionalCode } from '../core/input.ts';
import { conformityMachine } from './machine.ts';

const opening = openingOf(conformityMachine, 'conformity');

/** A provider applies to a notified body for the assessment of one system version (Annex VII 4.3, art. 53). */
export const apply = opening('conformity.apply', {
  input: z.object({
    systemId: id,
    bodyId: id,
    procedure: id,
    basicUdiDi: optionalCode(30),
    earlierApplications: text(1000),
    declaration: tick.refine(Boolean, 'declare'),
  }),
  read: async ({ db, actor, now }, input) => {
    const system = await systemById(db, input.systemId);
    if (!system || system.providerId !== actor.organisationId) throw new Invalid({ systemId: 'unknown' });
    const standing = required(await dossierById(db, system.id), 'systemId');
    if (!['awaitingCertificate', 'registered', 'suspended'].includes(standing.state))
      throw new Refused('conformity.apply', ['systemIsSubmitted']);
    if (await runningApplication(db, system.id)) throw new Refused('conformity.apply', ['noParallelApplication']);
    const body = await organisationById(db, input.bodyId);
    if (body?.kind !== 'notified-body') throw new Invalid({ bodyId: 'unknown' });
    const { device } = system.classification as unknown as Classification;
    const { regulation, class: deviceClass } = device;
    if (!regulation || !deviceClass || !device.notifiedBody)
      throw new Refused('conformity.apply', ['notifiedBodyIsNeeded']);
    if (!proceduresFor(regulation, deviceClass).some((one) => one.id === input.procedure))
      throw new Invalid({ procedure: 'choose' });
    const year = dayOf(now).slice(0, 4);
    const reference = `CA-${year}-${String(await nextNumber(db, `CA-${year}`)).padStart(6, '0')}`;
    const parties = await providerParties(db, system.providerId, dayOf(now));
    return { system, body, regulation, deviceClass, codes: device.designationCodes, reference, parties };
  },
  open: ({ system, body, regulation, deviceClass, codes, reference, parties }, input, { actor, now, id }) => {
    const providerId = actor.organisationId!;
    const { declaration: _ticked, ...stated } = input;
    const row = { ...stated, id, providerId, regulation, deviceClass, requiredCodes: [...codes] };
    return {
      event: { type: 'apply' },
      reference,
      title: `${system.name} ${system.versionLabel}`,
      organisationId: providerId,
      parties: [...parties, { organisationId: body.id, capacity: 'notified-body' }],
      messages: [{ kind: 'notice', payload: { type: 'tell', who: 'notified-body', message: 'conformity.applied' } }],
      writes: [
        { rows: 1, build: (tx) => tx.insert(application).values(row) },
        ...stageWrites(id, body.id, null, 'applied', dayOf(now), 1),
      ],
    };
  },
});
