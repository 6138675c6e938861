import { assignmentsOf, deficienciesOf } from '#db/queries/conformity.ts';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { conformityMachine } from '#workflows/conformity/machine.ts';
import type { EventObject } from 'xstate';
import { applied } from '../fixtures/conformity.ts';
import { act, draft, submit, type World } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const why = { reason: 'Omdat het nodig is.' };
const conclusion = { conclusion: 'De eisen zijn vervuld.' };
const event = (facts: Record<string, unknown> & { type: string }) => facts as EventObject;

/** Gives a task to someone who does not have it yet. */
async function assign(world: World, dossierId: string, who: 'assessor' | 'decider', task: string) {
  const has = (await assignmentsOf(world.db, dossierId)).some(
    (one) => one.userId === world[who].id && one.task === task,
  );
  if (!has) await act(world, conformityCommands.allocate, world.assessor, dossierId, { userId: world[who].id, task });
}
const team = async (world: World, dossierId: string) => {
  await assign(world, dossierId, 'assessor', 'responsible');
  await assign(world, dossierId, 'assessor', 'assessor');
};
const judge = (task: string) => async (world: World, dossierId: string) => {
  await team(world, dossierId);
  await assign(world, dossierId, 'decider', task);
};

/** The question that the present step answers. */
let open = '';
const openQuestion = async (world: World, dossierId: string) => {
  open = (await deficienciesOf(world.db, dossierId)).find(({ status }) => status === 'open')!.id;
};
const twoQuestions = async (world: World, dossierId: string) => {
  await act(world, conformityCommands.askQuestion, world.assessor, dossierId, question);
  await openQuestion(world, dossierId);
};
const question = {
  requirement: 'AI-verordening artikel 10',
  question: 'Welke groepen zaten in de testset?',
  preventsIssue: 'on',
};

/** The limit that the present step is about. */
let limit = '';
const runningLimit = async (world: World, dossierId: string) => {
  limit = (await deadlinesOf(world.db, dossierId)).find(
    ({ status, passedAt }) => ['open', 'paused'].includes(status) && passedAt === null,
  )!.id;
};

const byBody = (world: World) => world.assessor;
const byDecider = (world: World) => world.decider;
const byProvider = (world: World) => world.provider;

const samples: Sample[] = [
  {
    event: event({ type: 'accept', missing: [] }),
    actor: byBody,
    input: () => ({ ownTermDays: '240' }),
  },
  { event: event({ type: 'decline', reason: 'x' }), actor: byBody, input: () => why },
  { event: event({ type: 'withdraw', reason: 'x' }), actor: byProvider, input: () => why },
  { event: event({ type: 'signContract' }), actor: byProvider, input: () => ({ declaration: 'on' }) },
  {
    event: event({ type: 'allocate', userId: 'u', task: 't', conflicts: false }),
    actor: byBody,
    input: (world) => ({ userId: world.decider.id, task: nextTask() }),
  },
  { event: event({ type: 'askQuestion', deficiency: 'new' }), actor: byBody, input: () => question },
  {
    event: event({ type: 'answerQuestion', deficiency: 'd', openAfter: 0 }),
    actor: byProvider,
    prepare: openQuestion,
    input: () => ({ deficiencyId: open, answer: 'Alle groepen.' }),
  },
  {
    event: event({ type: 'answerQuestion', deficiency: 'd', openAfter: 1 }),
    actor: byProvider,
    prepare: twoQuestions,
    input: () => ({ deficiencyId: open, answer: 'Alle groepen.' }),
  },
  {
    event: event({ type: 'concludeAudit', teamIsComplete: true, openQuestions: 0 }),
    actor: byBody,
    prepare: team,
    input: () => conclusion,
  },
  { event: event({ type: 'concludeExamination', openQuestions: 0 }), actor: byBody, input: () => conclusion },
  {
    event: event({ type: 'recommend', actorIsResponsible: true }),
    actor: byBody,
    prepare: team,
    input: () => conclusion,
  },
  {
    event: event({ type: 'passReview', actorIsIndependent: true, actorIsAssigned: true }),
    actor: byDecider,
    prepare: judge('reviewer'),
    input: () => conclusion,
  },
  { event: event({ type: 'sendBack', reason: 'x', actorIsIndependent: true }), actor: byDecider, input: () => why },
  {
    event: event({
      type: 'issueCertificate',
      actorIsIndependent: true,
      actorIsAssigned: true,
      validUntilIsLawful: true,
      openQuestions: 0,
    }),
    actor: byDecider,
    prepare: judge('decider'),
    input: () => ({ number: `KM-${(certificates += 1)}`, validUntil: '2031-11-17', ...conclusion }),
  },
  {
    event: event({ type: 'refuseCertificate', actorIsIndependent: true, actorIsAssigned: true, reason: 'x' }),
    actor: byDecider,
    prepare: judge('decider'),
    input: () => why,
  },
  { event: event({ type: 'suspendCertificate', reason: 'x' }), actor: byDecider, input: () => why },
  { event: event({ type: 'reinstateCertificate', reason: 'x' }), actor: byDecider, input: () => why },
  { event: event({ type: 'withdrawCertificate', reason: 'x' }), actor: byDecider, input: () => why },
  {
    event: event({ type: 'deadlinePassed', deadline: 'd' }),
    actor: (world) => world.system,
    prepare: runningLimit,
    input: () => ({ deadlineId: limit }),
  },
];
let certificates = 0;
let tasks = 0;
const nextTask = () => ['reviewer', 'decider'][(tasks += 1) % 2];

walk({
  machine: conformityMachine,
  commands: conformityCommands,
  samples,
  open: async (world) => {
    const systemId = await draft(world);
    await submit(world, systemId);
    return applied(world, systemId);
  },
  // The maximum periods of Implementing Regulation (EU) 2026/977 apply from 25 February 2027.
  now: new Date('2027-03-10T09:00:00Z'),
  stranger: (world) => world.otherBody,
});
