import { dossierById } from '#db/queries/dossier.ts';
import { systemById } from '#db/queries/systems.ts';
import { deploymentCommands, startDeployment } from '#workflows/deployment/commands.ts';
import { changes, deployments, switches } from './deployments.ts';
import { after, at, spread } from './moment.ts';
import { deploymentId, siteId, systemId } from './names.ts';
import { actor, people } from './people.ts';
import { acts, type Step } from './step.ts';

/** Who records for an institution: its first person. */
export const deployerOf = (organisation: string) => {
  const found = people.find((one) => one.organisation === organisation && one.role === 'deployer');
  if (!found) throw new Error(`nobody records for ${organisation}`);
  return actor(found.key);
};

/** The name of one use, and of the step that records it. */
export const deploymentKey = (organisation: string, system: string, site: string) =>
  `${organisation}/${system}/${site}`;

/** Who watches over the use (AI Act art. 26(2)), as a function. */
const oversight: Readonly<Record<string, string>> = {
  Radiologie: 'Hoofd van de afdeling radiologie, bij afwezigheid de dienstdoende radioloog',
  'Intensive care': 'Intensivist van dienst, met de teamleider verpleging',
  'Spoedeisende hulp': 'Spoedarts van dienst',
  Apotheek: 'Apotheker van dienst',
  Pathologie: 'Hoofd van de afdeling pathologie',
  Verpleeghuis: 'Specialist ouderengeneeskunde en teamleider',
  Thuiszorg: 'Wijkverpleegkundige',
  Huisartsen: 'Praktijkhouder',
  Meldkamer: 'Hoofd van de meldkamer',
  'Wmo-loket': 'Teamleider van het loket, met de functionaris gegevensbescherming',
  Klantcontact: 'Hoofd klantcontact',
  Planning: 'Hoofd planning, met een lid van de ondernemingsraad',
};

/** Every use of a system, and what happened to it. */
export const uses = (): Step[] => [
  ...deployments.map(({ organisation, system, site, department, recordedOn, startedOn }): Step => {
    const name = `deployment/${deploymentKey(organisation, system, site)}`;
    return {
      at: after(at(recordedOn, '08:30'), spread(name, 480)),
      name,
      take: async ({ db, now, commandId }) => {
        const systemNumber = (await systemById(db, systemId(system)))?.number;
        const input = startDeployment.input.parse({
          systemNumber,
          siteId: siteId(organisation, site),
          department,
          startedOn,
          oversight: oversight[department] ?? `Leidinggevende van ${department}`,
        });
        return startDeployment.run({ db, actor: deployerOf(organisation), now }, { commandId }, input);
      },
    };
  }),
  ...changes.map(({ deployment, what, on, reason }) => {
    const key = deploymentKey(...deployment);
    const name = `deployment/${key}/${what}`;
    return acts(
      after(at(on, '09:30'), spread(name, 240)),
      name,
      deployerOf(deployment[0]),
      deploymentCommands[what],
      deploymentId(key),
      {
        reason,
      },
    );
  }),
  ...switches.map(({ deployment, to, on }): Step => {
    const key = deploymentKey(...deployment);
    const name = `deployment/${key}/to/${to}`;
    const id = deploymentId(key);
    return {
      at: after(at(on, '11:00'), spread(name, 240)),
      name,
      take: async ({ db, now, commandId }) => {
        const systemNumber = (await systemById(db, systemId(to)))?.number;
        const { changeVersion } = deploymentCommands;
        const expectedVersion = (await dossierById(db, id))?.version ?? 0;
        const call = { dossierId: id, expectedVersion, commandId };
        const input = changeVersion.input.parse({ systemNumber, on });
        return changeVersion.run({ db, actor: deployerOf(deployment[0]), now }, call, input);
      },
    };
  }),
];
