import { nextNumber } from '#dialect';
import { deploymentById, systemById, systemByNumber } from '#db/queries/systems.ts';
import { incident } from '#db/schema/incident.ts';
import { competence, type Classification, type FactValues } from '#workflows/law/api.ts';
import { z } from 'zod';
import { openingOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid } from '../core/errors.ts';
import { providerParties } from '../core/parties.ts';
import { day, optionalCode, optionalDay, text } from '../core/input.ts';
import { derive, openDuties } from './duties.ts';
import { firstCandidates, governingOf, insertRows, rowsOf, withMoments } from './awareness.ts';
import { eventFacts, gapsOf, systemFacts, ToldFacts } from './facts.ts';
import { incidentMachine } from './machine.ts';

const opening = openingOf(incidentMachine, 'incident');

/** A care institution reports what happened with a system it uses, or a provider reports about its own system. */
export const reportIncident = opening('incident.report', {
  input: z
    .object({
      deploymentId: optionalCode(100),
      systemNumber: optionalCode(40),
      occurredOn: day,
      occurredUntil: optionalDay,
      narrative: text(4000, 20),
      ownReference: optionalCode(60),
    })
    .and(ToldFacts),
  read: async ({ db, actor, now }, input) => {
    const own = input.deploymentId ? await deploymentById(db, input.deploymentId) : undefined;
    const deployed = own?.deployment.organisationId === actor.organisationId ? own : undefined;
    if (input.deploymentId && !deployed) throw new Invalid({ deploymentId: 'unknown' });
    if (!deployed && actor.roles.includes('deployer')) throw new Invalid({ deploymentId: 'choose' });
    const found = deployed
      ? await systemById(db, deployed.deployment.systemId)
      : await systemByNumber(db, input.systemNumber ?? '');
    const field = deployed ? 'deploymentId' : 'systemNumber';
    const system = required(found, field);
    if (!deployed && system.providerId !== actor.organisationId) throw new Invalid({ [field]: 'unknown' });
    const today = dayOf(now);
    const later = (['occurredOn', 'occurredUntil', 'awareOn', 'noticedOn', 'calamityEstablishedOn'] as const).filter(
      (name) => (input[name] ?? '') > today,
    );
    if (later.length > 0) throw new Invalid(Object.fromEntries(later.map((name) => [name, 'future'])));
    const known = (['occurredUntil', 'awareOn', 'noticedOn'] as const).filter(
      (name) => input[name] !== null && input[name] < input.occurredOn,
    );
    if (known.length > 0) throw new Invalid(Object.fromEntries(known.map((name) => [name, 'beforeEvent'])));
    const year = today.slice(0, 4);
    return {
      parties: await providerParties(db, system.providerId, today),
      system,
      deployed,
      reference: `INC-${year}-${String(await nextNumber(db, `INC-${year}`)).padStart(6, '0')}`,
    };
  },
  open: ({ parties, system, deployed, reference }, input, { actor, now, id }) => {
    const {
      deploymentId: _deployment,
      systemNumber: _number,
      occurredOn,
      occurredUntil,
      narrative,
      ownReference,
      ...told
    } = input;
    const reporterId = actor.organisationId!;
    const today = dayOf(now);
    const deployerId = deployed ? reporterId : null;
    const by = deployed ? 'deployer' : 'provider';
    const candidates = rowsOf(firstCandidates(told, { by, day: today, at: now }), {
      dossierId: id,
      commandId: id,
      organisationId: reporterId,
      at: now,
      version: 1,
    });
    const event = withMoments(
      { ...systemFacts(system.classification as unknown as Classification), ...eventFacts(told, by) },
      governingOf(candidates, []),
    );
    const { found, receipt } = derive(event, today);
    const routed = competence({ asOf: today, facts: system.facts as FactValues, matter: 'incident', event });
    const bound = { providerId: system.providerId, deployerId };
    return {
      event: { type: 'report' },
      reference,
      title: `${system.name} ${system.versionLabel}`,
      organisationId: reporterId,
      parties: [
        ...parties,
        ...(deployerId ? [{ organisationId: deployerId, capacity: 'deployer' as const }] : []),
        { organisationId: reporterId, capacity: 'reporter' },
      ],
      receipts: [
        receipt,
        {
          kind: 'competence',
          rule: 'competence',
          lawVersion: today,
          governingDay: today,
          facts: event as Record<string, unknown>,
          answer: { lead: routed.lead, co: routed.co, status: routed.status, rows: routed.rows.map(({ id }) => id) },
          citations: [...new Set(routed.rows.flatMap(({ cites }) => cites))],
        },
      ],
      messages: [
        { kind: 'notice', payload: { type: 'tell', who: 'authority', message: 'incident.reported' } },
        ...(deployerId
          ? [{ kind: 'notice' as const, payload: { type: 'tell', who: 'provider', message: 'incident.reported' } }]
          : []),
      ],
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(incident).values({
              id,
              systemId: system.id,
              deploymentId: deployed?.deployment.id ?? null,
              siteId: deployed?.site.id ?? null,
              providerId: system.providerId,
              reporterId,
              deployerId,
              occurredOn,
              occurredUntil,
              gaps: gapsOf(told),
              narrative,
              facts: event as Record<string, unknown>,
              ownReference,
            }),
        },
        ...insertRows(candidates),
        ...openDuties(id, found, bound, 1),
      ],
    };
  },
});
