import { deadlinesOf } from '#db/queries/deadlines.ts';
import { awarenessOf, dutiesOf } from '#db/queries/incidents.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentMachine } from '#workflows/incident/machine.ts';
import { isFinalReport } from '#workflows/incident/read.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import { randomUUID } from 'node:crypto';
import type { EventObject } from 'xstate';
import { act, contextOf, inUse, pages, type World } from '../fixtures/world.ts';
import { noneOfThese } from '../fixtures/told.ts';
import { walk, type Sample } from './walk.ts';

const why = { reason: 'Omdat het nodig is.' };
const event = (facts: Record<string, unknown> & { type: string }) => facts as EventObject;
const told = {
  harm: 'temporary-serious',
  couldHaveLedTo: 'temporary-serious',
  systemInvolved: 'possible',
  ...noneOfThese,
  personalDataBreach: 'none',
  calamity: 'in-doubt',
};

/** Files what a party still owes: after the provider's a final report may follow, after everybody's the file may be closed. */
async function settle(world: World, dossierId: string, whose?: string) {
  for (const duty of await dutiesOf(world.db, dossierId)) {
    if (duty.outcome !== 'report' || duty.filedOn || isFinalReport(duty) || (whose && duty.organisationId !== whose))
      continue;
    const actor = duty.organisationId === world.ids.providerId ? world.provider : world.deployer;
    await act(world, incidentCommands.fileDuty, actor, dossierId, { dutyId: duty.id, text: 'Gemeld volgens de wet.' });
  }
}

/** What the present step is about: the institution's own duty, and the limit that goes with it. */
let about = { duty: '', deadline: '', candidate: '' };
async function own(world: World, dossierId: string) {
  const duty = (await dutiesOf(world.db, dossierId)).find(
    ({ organisationId, outcome }) => organisationId === world.ids.deployerId && outcome !== 'not-required',
  )!;
  const limit = (await deadlinesOf(world.db, dossierId)).find(
    ({ status, passedAt }) => status === 'open' && passedAt === null,
  )!;
  const candidate = (await awarenessOf(world.db, dossierId)).find(({ knower }) => knower === 'deployer')!;
  about = { duty: duty.id, deadline: limit.id, candidate: candidate.id };
}

const moment = {
  knower: 'deployer',
  about: 'event',
  source: 'ticket',
  on: '2026-11-17',
  note: 'Een ticket van de afdeling.',
};

const samples: Sample[] = [
  {
    event: event({ type: 'triage', outcome: '', reason: 'x' }),
    actor: (w) => w.inspector,
    input: () => ({ severity: 'serious-harm', factors: ['many-sites'], outcome: 'investigation-by-provider', ...why }),
  },
  {
    event: event({ type: 'forward', to: 'AP', reason: 'x' }),
    actor: (w) => w.inspector,
    input: () => ({ to: 'AP', ...why }),
  },
  {
    event: event({ type: 'askInformation', request: 'r', termIsInFuture: true }),
    actor: (w) => w.inspector,
    input: () => ({ question: 'Hoe vaak kwam dit eerder voor?', dueOn: '2026-12-02' }),
  },
  {
    event: event({ type: 'withdrawQuestion', request: 'r', reason: 'x' }),
    actor: (w) => w.inspector,
    input: () => why,
  },
  {
    event: event({ type: 'provideInformation', request: 'r' }),
    actor: (w) => w.provider,
    input: () => ({ answer: 'Dit kwam niet eerder voor.' }),
  },
  {
    event: event({ type: 'addFacts', facts: {} }),
    actor: (w) => w.deployer,
    input: () => ({ ...told, note: 'De patiënt is langer opgenomen.', knownOn: '2026-11-18' }),
  },
  {
    event: event({ type: 'addAwareness', knower: 'deployer', about: 'event', moment: '2026-11-17' }),
    actor: (w) => w.deployer,
    input: () => moment,
  },
  {
    event: event({ type: 'chooseAwareness', candidate: 'c', candidateStands: true, reason: 'x' }),
    actor: (w) => w.deployer,
    prepare: own,
    input: () => ({ candidateId: about.candidate, ...why }),
  },
  {
    event: event({ type: 'withdrawAwareness', candidate: 'c', anotherStands: true, reason: 'x' }),
    actor: (w) => w.deployer,
    prepare: async (world, dossierId) => {
      await act(world, incidentCommands.addAwareness, world.deployer, dossierId, moment);
      await own(world, dossierId);
    },
    input: () => ({ candidateId: about.candidate, ...why }),
  },
  {
    event: event({ type: 'fileDuty', duty: 'd', dutyIsOwn: true }),
    actor: (w) => w.deployer,
    prepare: own,
    input: () => ({ dutyId: about.duty, text: 'Gemeld volgens de wet.' }),
  },
  {
    event: event({ type: 'submitFinalReport', missing: [] }),
    actor: (w) => w.provider,
    prepare: (world, dossierId) => settle(world, dossierId, world.ids.providerId),
    input: () => ({
      rootCause: 'Een fout in de reconstructie.',
      actions: 'De versie is teruggezet.',
      problemCode: 'A1103',
      conclusionCode: 'd0108',
    }),
  },
  { event: event({ type: 'requestFinalReport', reason: 'x' }), actor: (w) => w.inspector, input: () => why },
  {
    event: event({ type: 'close', openDuties: [], missing: [], reason: 'x' }),
    actor: (w) => w.inspector,
    prepare: settle,
    input: () => why,
  },
  {
    event: event({ type: 'deadlinePassed', deadline: 'd' }),
    actor: (w) => w.system,
    prepare: own,
    input: () => ({ deadlineId: about.deadline }),
  },
];

walk({
  machine: incidentMachine,
  commands: incidentCommands,
  samples,
  open: async (world) => {
    const evidence = {
      ...pages.evidence,
      bodyNumber: '9999',
      certificateNumber: 'KM-1',
      certificateUntil: '2029-01-01',
    };
    const deploymentId = await inUse(world, { evidence });
    const input = {
      deploymentId,
      occurredOn: '2026-11-16',
      narrative: 'Een knobbel stond niet op de lijst; de operatie liep vertraging op.',
      ...told,
    };
    const { dossierId } = await reportIncident.run(
      contextOf(world, world.deployer),
      { commandId: randomUUID() },
      reportIncident.input.parse(input),
    );
    return dossierId;
  },
  stranger: (world) => world.otherDeployer,
});
