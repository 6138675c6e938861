import { deploymentById, deploymentsOfSystem, entryOfSystem, systemById, systemByNumber } from '#db/queries/systems.ts';
import { pastVersionsOf } from '#db/queries/versions.ts';
import { dossier } from '#db/schema/dossier.ts';
import { deployment, deploymentVersion } from '#db/schema/system.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid } from '../core/errors.ts';
import { code, day, supposed } from '../core/input.ts';
import { addSiteOfUse, removeSiteOfUse } from '../registration/publish.ts';
import { changeIsDecided } from '../registration/version.ts';
import { deploymentMachine } from './machine.ts';

const command = commandOf(deploymentMachine);

/**
 * A care institution goes over to another version of the same product, from a local day on. The version that ran until then
 * stays on record with its days; the public counts of both versions follow in the same commit.
 */
export const changeVersion = command('deployment.changeVersion', {
  input: z.object({ systemNumber: code(40), on: day }),
  read: async ({ db, now }, row, input) => {
    if (!input) return undefined;
    const found = required(await deploymentById(db, row.id), 'systemNumber');
    const from = required(await systemById(db, found.deployment.systemId), 'systemNumber');
    const to = required(await systemByNumber(db, input.systemNumber.toUpperCase()), 'systemNumber');
    if (to.id === from.id) throw new Invalid({ systemNumber: 'sameVersion' });
    if (to.familyId !== from.familyId) throw new Invalid({ systemNumber: 'otherProduct' });
    const entry = required(await entryOfSystem(db, to.id), 'systemNumber');
    if (entry.status !== 'registered') throw new Invalid({ systemNumber: 'notInForce' });
    const [last] = await pastVersionsOf(db, row.id);
    const since = last?.endedOn ?? found.deployment.startedOn;
    if (input.on > dayOf(now)) throw new Invalid({ on: 'future' });
    if (input.on < since) throw new Invalid({ on: 'beforeVersion' });
    const province = found.site.province;
    const [onFrom, onTo, decided] = await Promise.all([
      deploymentsOfSystem(db, from.id),
      deploymentsOfSystem(db, to.id),
      changeIsDecided(db, to),
    ]);
    return {
      from,
      to,
      since,
      province,
      decided,
      lastInProvince: !onFrom.some((one) => one.deployment.id !== row.id && one.site.province === province),
      newProvince: !onTo.some((one) => one.site.province === province),
    };
  },
  event: (found, input) => ({
    type: 'changeVersion',
    from: found?.from.number ?? supposed,
    to: found?.to.number ?? supposed,
    on: input?.on ?? supposed,
    decided: found?.decided ?? true,
  }),
  outcome: (_step, found, { on }, { now }, row) => {
    const { from, to, since, province, lastInProvince, newProvince } = found!;
    const past = {
      id: `${row.id}/${row.version + 1}`,
      deploymentId: row.id,
      systemId: from.id,
      startedOn: since,
      endedOn: on,
    };
    const title = `${to.name} ${to.versionLabel}`;
    return {
      writes: [
        { rows: 1, build: (tx) => tx.insert(deploymentVersion).values(past) },
        {
          rows: 1,
          build: (tx) => tx.update(deployment).set({ systemId: to.id }).where(eq(deployment.id, row.id)),
        },
        { rows: 1, build: (tx) => tx.update(dossier).set({ title }).where(eq(dossier.id, row.id)) },
        ...removeSiteOfUse(from.id, province, lastInProvince, now),
        ...addSiteOfUse(to.id, province, newProvince, now),
      ],
    };
  },
});
