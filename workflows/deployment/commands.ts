import { nextNumber } from '#dialect';
import { sitesOf } from '#db/queries/organisations.ts';
import { deploymentById, deploymentsOfSystem, entryOfSystem, systemByNumber } from '#db/queries/systems.ts';
import { deployment } from '#db/schema/system.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, openingOf, required, type Command } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid, Refused } from '../core/errors.ts';
import { day, id, reason, text, supposed, code } from '../core/input.ts';
import { addSiteOfUse, removeSiteOfUse } from '../registration/publish.ts';
import { changeIsDecided } from '../registration/version.ts';
import { changeVersion } from './change-version.ts';
import { deploymentMachine, type DeploymentEvent } from './machine.ts';

const command = commandOf(deploymentMachine);
const opening = openingOf(deploymentMachine, 'deployment');

/** A care institution records that it uses a registered system at one of its sites. */
export const startDeployment = opening('deployment.start', {
  input: z.object({ systemNumber: code(40), siteId: id, department: text(120), startedOn: day, oversight: text(300) }),
  read: async ({ db, actor, now }, input) => {
    const found = required(await systemByNumber(db, input.systemNumber.toUpperCase()), 'systemNumber');
    const entry = required(await entryOfSystem(db, found.id), 'systemNumber');
    if (entry.status === 'withdrawn') throw new Invalid({ systemNumber: 'withdrawn' });
    // No version without a decision on the step that led to it (MDR Annex IX 4.10, AI Act 43(4)).
    if (!(await changeIsDecided(db, found))) throw new Refused('deployment.start', ['changeIsDecided']);
    const site = required(
      (await sitesOf(db, actor.organisationId!)).find((one) => one.id === input.siteId),
      'siteId',
    );
    if (input.startedOn > dayOf(now)) throw new Invalid({ startedOn: 'future' });
    const inUse = await deploymentsOfSystem(db, found.id);
    const year = dayOf(now).slice(0, 4);
    return {
      system: found,
      site,
      newProvince: !inUse.some((one) => one.site.province === site.province),
      reference: `IN-${year}-${String(await nextNumber(db, `IN-${year}`)).padStart(6, '0')}`,
    };
  },
  open: ({ system, site, newProvince, reference }, input, { actor, id, now }) => {
    const organisationId = actor.organisationId!;
    const { systemNumber: _number, ...rest } = input;
    return {
      event: { type: 'start' },
      reference,
      title: `${system.name} ${system.versionLabel}`,
      organisationId,
      parties: [
        { organisationId, capacity: 'deployer' },
        { organisationId: system.providerId, capacity: 'provider' },
      ],
      writes: [
        { rows: 1, build: (tx) => tx.insert(deployment).values({ id, systemId: system.id, organisationId, ...rest }) },
        ...addSiteOfUse(system.id, site.province, newProvince, now),
      ],
    };
  },
});

const withReason = <T extends 'pause' | 'resume'>(type: T) => ({
  input: z.object({ reason }),
  event: (_: unknown, input: { reason: string } | undefined) => ({ type, reason: input?.reason ?? supposed }),
});

/** What can be done to a deployment. */
export const deploymentCommands = {
  changeVersion,
  pause: command('deployment.pause', withReason('pause')),
  resume: command('deployment.resume', withReason('resume')),
  end: command('deployment.end', {
    input: z.object({ reason }),
    read: async ({ db }, row) => {
      const found = required(await deploymentById(db, row.id), 'reason');
      const others = (await deploymentsOfSystem(db, found.deployment.systemId)).filter(
        (one) => one.deployment.id !== row.id,
      );
      return { ...found, lastInProvince: !others.some((one) => one.site.province === found.site.province) };
    },
    event: (_, input) => ({ type: 'end', reason: input?.reason ?? supposed }),
    outcome: (_step, { deployment: { systemId }, site, lastInProvince }, _input, { now }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(deployment)
              .set({ endedOn: dayOf(now) })
              .where(eq(deployment.id, row.id)),
        },
        ...removeSiteOfUse(systemId, site.province, lastInProvince, now),
      ],
    }),
  }),
} satisfies Record<DeploymentEvent['type'], Command>;
