import { randomUUID } from 'node:crypto';
import { awarenessOf } from '#db/queries/incidents.ts';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { deploymentById, systemById } from '#db/queries/systems.ts';
import { plusDays } from '#workflows/core/days.ts';
import { CommandError } from '#workflows/core/errors.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { inUseSince, on } from '../../fixtures/incident.ts';
import { act, classIIa, contextOf, inUse, makeWorld, minimal, type World } from '../../fixtures/world.ts';
import type { Account, Limit, Step } from './account.ts';
import type { Moment } from './knowledge.ts';
import { filedAs, type Happening, type Party, type SystemKind } from './story.ts';

const certified = (declaredClass: string) => ({
  declaredClass,
  bodyNumber: '9999',
  certificateNumber: 'KM-2026-17',
  certificateUntil: '2029-01-01',
});
const specimens = {
  medicalPurposes: ['in-vitro', 'diagnosis'],
  specimenData: 'only',
  testSetting: 'laboratory',
} as const;

/** Software that decides who is entitled to care: Annex III, point 5(a). */
const eligibility = {
  dataActions: ['predict'],
  profilesPersons: true,
  influencesDecision: true,
  careEligibility: true,
  forPublicAuthority: true,
  deployerKind: 'public-service',
} satisfies FactValues;

/** A register in which one system of each kind is in use. */
export async function worldWithSystems() {
  const world = await makeWorld(inUseSince);
  const used = {
    mdr: await inUse(world, { facts: classIIa, evidence: certified('MDR-IIa') }),
    ivdr: await inUse(world, {
      facts: { ...classIIa, ...specimens, specimenTargets: ['cancer'] },
      evidence: certified('IVDR-C'),
    }),
    'annex-iii': await inUse(world, { facts: { ...minimal, ...eligibility } }),
  } satisfies Record<SystemKind, string>;
  return { world, used };
}

/** What a teller fills in: everything that is now said, in the words of the form. */
const formOf = ({ establishedOn, ...told }: Account['told']) => ({
  couldHaveLedTo: 'minor',
  ...told,
  calamityEstablishedOn: establishedOn ?? '',
});

/** The first report of a story, by the institution that uses the system or by its provider. */
export async function report(world: World, deploymentId: string, by: Party, account: Account, { today }: Step) {
  const { deployment } = (await deploymentById(world.db, deploymentId))!;
  const { number } = (await systemById(world.db, deployment.systemId))!;
  const about = by === 'deployer' ? { deploymentId, noticedOn: plusDays(today, -1) } : { systemNumber: number };
  const input = {
    ...about,
    occurredOn: plusDays(today, -2),
    narrative: 'Een longknobbel van 9 mm stond niet op de lijst van het systeem.',
    ...formOf(account.told),
  };
  const context = contextOf(on(world, today), world[by]);
  const { dossierId } = await reportIncident.run(
    context,
    { commandId: randomUUID() },
    reportIncident.input.parse(input),
  );
  return dossierId;
}

/** Runs one happening through the real commands; false when the register refused it. To be called before the account is told. */
export async function happen(world: World, dossierId: string, what: Happening, account: Account, step: Step) {
  const { today, reason } = step;
  const day = on(world, today);
  const run = (command: keyof typeof incidentCommands, actor: World['provider'], input: unknown) =>
    act(day, incidentCommands[command], actor, dossierId, input);
  try {
    if (what.do === 'tell') {
      const { told, establishedAgo, daysAgo } = what;
      const establishedOn =
        told.calamity === 'established' ? plusDays(today, -establishedAgo) : account.told.establishedOn;
      const input = {
        ...formOf({ ...account.told, ...told, establishedOn }),
        note: reason,
        knownOn: plusDays(today, -daysAgo),
      };
      await run('addFacts', world[account.who(what.by)], input);
    } else if (what.do === 'add') {
      const [knower, about] = what.moment.split('/');
      const { time, daysAgo } = what;
      const input = { knower, about, source: 'mail', on: plusDays(today, -daysAgo), time, note: reason };
      await run('addAwareness', world[account.who(what.by)], input);
    } else if (what.do === 'file') {
      const party = ['device', 'rights'].includes(what.what) ? 'provider' : account.who('deployer');
      const duty = filedAs(what.what, account.system);
      await run('fileDuty', world[party], { dutyId: `${dossierId}/${duty}`, text: 'Gemeld volgens de wet.' });
    } else if (what.do === 'triage') {
      const input = { severity: 'serious-harm', factors: [], outcome: 'risk-supervision', reason };
      await run('triage', world.inspector, input);
    } else {
      const picked = account.picked(what);
      const candidateId = (await awarenessOf(world.db, dossierId))[account.moments.indexOf(picked)]!.id;
      if (what.do === 'choose') await run('chooseAwareness', world[account.who(what.by)], { candidateId, reason });
      else await run('withdrawAwareness', world[picked.by], { candidateId, reason });
    }
    return true;
  } catch (error) {
    if (error instanceof CommandError) return false;
    throw error;
  }
}

/** The moments that the register keeps, in the words of the account. */
export async function momentsIn(world: World, dossierId: string): Promise<Moment[]> {
  return (await awarenessOf(world.db, dossierId)).map(({ knower, about, moment, organisationId, withdrawnAt }) => ({
    knower,
    about,
    moment,
    by: organisationId === world.ids.providerId ? 'provider' : 'deployer',
    withdrawn: withdrawnAt !== null,
  }));
}

/** The limits that the register keeps, by duty and in the order in which they were opened, in the words of the account. */
export async function limitsIn(world: World, dossierId: string): Promise<Account['limits']> {
  const limits: Account['limits'] = new Map();
  const rows = (await deadlinesOf(world.db, dossierId)).sort((a, b) => a.openedVersion - b.openedVersion);
  for (const { name, organisationId, dueOn, dueAt, startedOn, status, closedOn, history } of rows) {
    const duty = name.replace('duty-', '');
    const was = history.map(({ dueOn, startedOn, lawVersion, cause, reason }) => ({
      ...{ dueOn, startedOn, lawVersion, cause, reason },
    }));
    const of = organisationId === world.ids.providerId ? 'provider' : 'deployer';
    const limit = { of, dueOn, dueAt, startedOn, status, closedOn, was } as Limit;
    limits.set(duty, [...(limits.get(duty) ?? []), limit]);
  }
  return limits;
}
