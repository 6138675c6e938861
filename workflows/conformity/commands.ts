import type { Write } from '#dialect';
import { nextNumber } from '#dialect';
import {
  applicationById,
  assignmentsOf,
  certificateNumberTaken,
  certificateOf,
  deficienciesOf,
  runningApplication,
} from '#db/queries/conformity.ts';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { dossierById } from '#db/queries/dossier.ts';
import { designationsOf, identifiersOf, membersOf, organisationById } from '#db/queries/organisations.ts';
import { systemById } from '#db/queries/systems.ts';
import { application, assignment, certificate, deficiency, report } from '#db/schema/conformity.ts';
import { certificateLastDay, designationCovers, proceduresFor, type Classification } from '#workflows/law/api.ts';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, openingOf, required, type Command } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { closeDeadlines, lapseDeadlines, markPassed } from '../core/deadlines.ts';
import { Invalid, Refused } from '../core/errors.ts';
import { choice, day, id, optionalText, reason, supposed, text, tick, whole } from '../core/input.ts';
import type { DossierRow, Message } from '../core/record.ts';
import type { Step } from '../core/runtime.ts';
import { ownTerm, ownTermWrites, resumeWrites, stageWrites, stopWrites } from './deadlines.ts';
import { conformityMachine, type ConformityEvent } from './machine.ts';

const command = commandOf(conformityMachine);
const opening = openingOf(conformityMachine, 'conformity');

/** A provider applies to a notified body for the assessment of one system version (Annex VII 4.3, art. 53). */
export const apply = opening('conformity.apply', {
  input: z.object({
    systemId: id,
    bodyId: id,
    procedure: id,
    basicUdiDi: optionalText(30),
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
    return { system, body, regulation, deviceClass, codes: device.designationCodes, reference };
  },
  open: ({ system, body, regulation, deviceClass, codes, reference }, input, { actor, now, id }) => {
    const providerId = actor.organisationId!;
    const { declaration: _ticked, ...stated } = input;
    const row = { ...stated, id, providerId, regulation, deviceClass, requiredCodes: [...codes] };
    return {
      event: { type: 'apply' },
      reference,
      title: `${system.name} ${system.versionLabel}`,
      organisationId: providerId,
      parties: [
        { organisationId: providerId, capacity: 'provider' },
        { organisationId: body.id, capacity: 'notified-body' },
      ],
      messages: [{ kind: 'notice', payload: { type: 'tell', who: 'notified-body', message: 'conformity.applied' } }],
      writes: [
        { rows: 1, build: (tx) => tx.insert(application).values(row) },
        ...stageWrites(id, body.id, null, 'applied', dayOf(now), 1),
      ],
    };
  },
});

async function read({ db }: Pick<Context, 'db'>, row: DossierRow) {
  const [found, deficiencies, assignments, deadlines] = await Promise.all([
    applicationById(db, row.id),
    deficienciesOf(db, row.id),
    assignmentsOf(db, row.id),
    deadlinesOf(db, row.id),
  ]);
  return { application: required(found, 'application'), deficiencies, assignments, deadlines };
}
type Facts = Awaited<ReturnType<typeof read>>;

const openQuestions = ({ deficiencies }: Facts) => deficiencies.filter(({ status }) => status === 'open').length;
const tasksOf = ({ assignments }: Facts, userId: string) =>
  assignments.filter((one) => one.userId === userId).map(({ task }) => task);

/** Reviewers and deciders may not be among those who assessed (Annex VII 4.7). */
const assessed = (tasks: readonly string[]) => tasks.includes('assessor') || tasks.includes('responsible');

const moved = (step: Step, { application }: Facts, now: Date, row: DossierRow): Write[] =>
  stageWrites(row.id, application.bodyId, row.state, step.state, dayOf(now), row.version + 1);

const ended = (row: DossierRow, now: Date): Write[] => lapseDeadlines(row.id, 'all', dayOf(now), row.version + 1);

const endOwnTerm = (row: DossierRow, now: Date): Write[] =>
  closeDeadlines(row.id, [ownTerm], dayOf(now), row.version + 1);

const written = (
  dossierId: string,
  commandId: string,
  stage: (typeof report.$inferInsert)['stage'],
  conclusion: string,
  by: string,
  now: Date,
): Write => ({
  rows: 1,
  build: (tx) =>
    tx.insert(report).values({ id: commandId, dossierId, stage, conclusion, writtenBy: by, writtenOn: dayOf(now) }),
});

const acceptAnswers = (dossierId: string): Write => ({
  build: (tx) =>
    tx
      .update(deficiency)
      .set({ status: 'accepted' })
      .where(and(eq(deficiency.dossierId, dossierId), eq(deficiency.status, 'answered'))),
});

const toSystem = (name: string, { application }: Facts, input: Record<string, unknown>): Message => ({
  kind: 'command',
  dossierId: application.systemId,
  payload: { command: name, input },
});

const Conclusion = z.object({ conclusion: text(8000, 10) });
const Reason = z.object({ reason });

const certificateChange = (
  type: 'suspendCertificate' | 'reinstateCertificate' | 'withdrawCertificate',
  status: 'SUSPENDED' | 'REINSTATED' | 'WITHDRAWN',
  then: string,
) =>
  command(`conformity.${type}`, {
    input: Reason,
    read: async (context, row) => ({
      ...(await read(context, row)),
      certificate: required(await certificateOf(context.db, row.id), 'certificate'),
    }),
    event: (_, input) => ({ type, reason: input?.reason ?? supposed }),
    outcome: (_step, facts, input, { now }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(certificate)
              .set({ status, statusOn: dayOf(now), statusReason: input.reason })
              .where(eq(certificate.id, facts.certificate.id)),
        },
      ],
      // A certificate that was suspended already has put its system on hold before.
      messages:
        type === 'withdrawCertificate' && row.state === 'suspended'
          ? []
          : [toSystem(then, facts, { reason: input.reason })],
    }),
  });

/** What can be done to an application. */
export const conformityCommands = {
  accept: command('conformity.accept', {
    input: z.object({ ownTermDays: whole(1, 1500) }),
    read: async (context, row) => {
      const facts = await read(context, row);
      const { application } = facts;
      const { missing } = designationCovers({
        designations: (await designationsOf(context.db, application.bodyId)).flatMap(
          ({ regulation, code, validFrom, validTo }) =>
            regulation === 'AIA' ? [] : [{ regulation, code, validFrom, validTo }],
        ),
        regulation: application.regulation,
        required: application.requiredCodes,
        day: dayOf(context.now),
      });
      const hasSrn = (await identifiersOf(context.db, application.providerId)).some(({ type }) => type === 'SRN');
      const needsBasicUdi = ['III', 'IIb', 'C', 'D'].includes(application.deviceClass);
      return { ...facts, missing, complete: hasSrn && (!needsBasicUdi || application.basicUdiDi !== null) };
    },
    event: ({ missing, complete }) => ({ type: 'accept', missing: [...missing], applicationIsComplete: complete }),
    outcome: (_step, { application: found, missing }, { ownTermDays }, { now }, row) => ({
      receipts: [
        {
          kind: 'designation',
          rule: 'mdr-53-1',
          lawVersion: '2017/2185',
          governingDay: dayOf(now),
          facts: { body: found.bodyId, required: found.requiredCodes },
          answer: { covers: missing.length === 0 },
          citations: ['mdr-53-1', 'mdr-annex-vii-4-3'],
        },
      ],
      writes: [
        { rows: 1, build: (tx) => tx.update(application).set({ ownTermDays }).where(eq(application.id, row.id)) },
      ],
    }),
  }),

  decline: command('conformity.decline', {
    input: Reason,
    event: (_, input) => ({ type: 'decline', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: ended(row, now) }),
  }),

  withdraw: command('conformity.withdraw', {
    input: Reason,
    event: (_, input) => ({ type: 'withdraw', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: ended(row, now) }),
  }),

  signContract: command('conformity.signContract', {
    input: z.object({ declaration: tick.refine(Boolean, 'declare') }),
    read,
    event: () => ({ type: 'signContract' }),
    outcome: (step, facts, _input, { now }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(application)
              .set({ contractedOn: dayOf(now) })
              .where(eq(application.id, row.id)),
        },
        ...moved(step, facts, now, row),
        ...ownTermWrites(row.id, facts.application.bodyId, facts.application.ownTermDays, dayOf(now), row.version + 1),
      ],
    }),
  }),

  allocate: command('conformity.allocate', {
    input: z.object({ userId: id, task: choice(['responsible', 'assessor', 'reviewer', 'decider']) }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      if (!input) return { ...facts, conflicts: false };
      const member = (await membersOf(context.db, facts.application.bodyId)).filter(
        ({ userId }) => userId === input.userId,
      );
      if (member.length === 0) throw new Invalid({ userId: 'unknown' });
      const tasks = tasksOf(facts, input.userId);
      if (tasks.includes(input.task)) throw new Invalid({ task: 'already' });
      const judges = input.task === 'reviewer' || input.task === 'decider';
      const mayDecide = input.task !== 'decider' || member.some(({ role }) => role === 'notified-body-decider');
      if (!mayDecide) throw new Invalid({ userId: 'notDecider' });
      return {
        ...facts,
        conflicts: judges ? assessed(tasks) : tasks.includes('reviewer') || tasks.includes('decider'),
      };
    },
    event: ({ conflicts }, input) => ({
      type: 'allocate',
      userId: input?.userId ?? '',
      task: input?.task ?? '',
      conflicts,
    }),
    outcome: (_step, _facts, input, { now, call }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(assignment).values({ ...input, id: call.commandId, dossierId: row.id, since: dayOf(now) }),
        },
      ],
    }),
  }),

  askQuestion: command('conformity.askQuestion', {
    input: z.object({ requirement: text(200), question: text(4000, 10), preventsIssue: tick }),
    read,
    event: (_, __) => ({ type: 'askQuestion', deficiency: 'new' }),
    outcome: (_step, facts, input, { now, call }, row) => {
      const number = facts.deficiencies.length + 1;
      const asked = {
        ...input,
        id: call.commandId,
        dossierId: row.id,
        number,
        stage: row.state.split('.')[0]!,
        status: 'open' as const,
        askedOn: dayOf(now),
      };
      return {
        writes: [
          { rows: 1, build: (tx) => tx.insert(deficiency).values(asked) },
          ...stopWrites(facts.deadlines, row.state, dayOf(now), `question-${number}`),
        ],
      };
    },
  }),

  answerQuestion: command('conformity.answerQuestion', {
    input: z.object({ deficiencyId: id, answer: text(8000, 3) }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      const open = facts.deficiencies.filter(({ status }) => status === 'open');
      if (input)
        required(
          open.find((one) => one.id === input.deficiencyId),
          'deficiencyId',
        );
      return { ...facts, openAfter: Math.max(0, open.length - 1) };
    },
    event: ({ openAfter }, input) => ({ type: 'answerQuestion', deficiency: input?.deficiencyId ?? '', openAfter }),
    outcome: (_step, facts, { deficiencyId, answer }, { now }) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(deficiency)
              .set({ answer, status: 'answered', answeredOn: dayOf(now) })
              .where(and(eq(deficiency.id, deficiencyId), eq(deficiency.status, 'open'))),
        },
        ...(facts.openAfter === 0 ? resumeWrites(facts.deadlines, dayOf(now), now) : []),
      ],
    }),
  }),

  concludeAudit: command('conformity.concludeAudit', {
    input: Conclusion,
    read,
    event: (facts) => {
      const tasks = facts.assignments.map(({ task }) => task);
      return {
        type: 'concludeAudit',
        teamIsComplete: tasks.includes('responsible') && tasks.includes('assessor'),
        openQuestions: openQuestions(facts),
      };
    },
    outcome: (step, facts, { conclusion }, { actor, now, call }, row) => ({
      writes: [
        written(row.id, call.commandId, 'audit', conclusion, actor.id, now),
        acceptAnswers(row.id),
        ...moved(step, facts, now, row),
      ],
    }),
  }),

  concludeExamination: command('conformity.concludeExamination', {
    input: Conclusion,
    read,
    event: (facts) => ({ type: 'concludeExamination', openQuestions: openQuestions(facts) }),
    outcome: (step, facts, { conclusion }, { actor, now, call }, row) => ({
      writes: [
        written(row.id, call.commandId, 'examination', conclusion, actor.id, now),
        acceptAnswers(row.id),
        ...moved(step, facts, now, row),
      ],
    }),
  }),

  recommend: command('conformity.recommend', {
    input: Conclusion,
    read,
    event: (facts, _input, { actor }) => ({
      type: 'recommend',
      actorIsResponsible: tasksOf(facts, actor.id).includes('responsible'),
    }),
    outcome: (_step, _facts, { conclusion }, { actor, now, call }, row) => ({
      writes: [written(row.id, call.commandId, 'recommendation', conclusion, actor.id, now)],
    }),
  }),

  passReview: command('conformity.passReview', {
    input: Conclusion,
    read,
    event: (facts, _input, { actor }) => {
      const tasks = tasksOf(facts, actor.id);
      return { type: 'passReview', actorIsIndependent: !assessed(tasks), actorIsAssigned: tasks.includes('reviewer') };
    },
    outcome: (_step, _facts, { conclusion }, { actor, now, call }, row) => ({
      writes: [written(row.id, call.commandId, 'review', conclusion, actor.id, now)],
    }),
  }),

  sendBack: command('conformity.sendBack', {
    input: Reason,
    read,
    event: (facts, input, { actor }) => ({
      type: 'sendBack',
      reason: input?.reason ?? supposed,
      actorIsIndependent: !assessed(tasksOf(facts, actor.id)),
    }),
    outcome: (step, facts, { reason }, { actor, now, call }, row) => ({
      writes: [written(row.id, call.commandId, 'review', reason, actor.id, now), ...moved(step, facts, now, row)],
    }),
  }),

  issueCertificate: command('conformity.issueCertificate', {
    input: z.object({ number: text(60), validUntil: day, conditions: optionalText(2000), conclusion: text(8000, 10) }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      if (input && (await certificateNumberTaken(context.db, facts.application.bodyId, input.number)))
        throw new Invalid({ number: 'taken' });
      const last = certificateLastDay(dayOf(context.now), facts.application.regulation);
      if (input && !(input.validUntil > dayOf(context.now) && input.validUntil <= last))
        throw new Invalid({ validUntil: 'fiveYears' });
      const procedure = proceduresFor(facts.application.regulation, facts.application.deviceClass).find(
        ({ id }) => id === facts.application.procedure,
      );
      return { ...facts, type: procedure?.certificates.at(-1) ?? facts.application.procedure };
    },
    event: (facts, _input, { actor }) => {
      const tasks = tasksOf(facts, actor.id);
      return {
        type: 'issueCertificate',
        actorIsIndependent: !assessed(tasks),
        actorIsAssigned: tasks.includes('decider'),
        validUntilIsLawful: true,
        openQuestions: openQuestions(facts),
      };
    },
    outcome: (step, facts, { conclusion, ...stated }, { actor, now, call }, row) => {
      const { systemId, bodyId, providerId, deviceClass } = facts.application;
      const today = dayOf(now);
      const issued = {
        ...stated,
        id: call.commandId,
        applicationId: row.id,
        systemId,
        bodyId,
        providerId,
        type: facts.type,
        deviceClass,
        issuedOn: today,
        status: 'ISSUED' as const,
        statusOn: today,
      };
      return {
        writes: [
          { rows: 1, build: (tx) => tx.insert(certificate).values(issued) },
          written(row.id, call.commandId, 'decision', conclusion, actor.id, now),
          ...moved(step, facts, now, row),
          ...endOwnTerm(row, now),
        ],
        messages: [toSystem('registration.recordCertificate', facts, { certificateId: call.commandId })],
      };
    },
  }),

  refuseCertificate: command('conformity.refuseCertificate', {
    input: Reason,
    read,
    event: (facts, input, { actor }) => {
      const tasks = tasksOf(facts, actor.id);
      return {
        type: 'refuseCertificate',
        reason: input?.reason ?? supposed,
        actorIsIndependent: !assessed(tasks),
        actorIsAssigned: tasks.includes('decider'),
      };
    },
    outcome: (step, facts, { reason }, { actor, now, call }, row) => ({
      writes: [
        written(row.id, call.commandId, 'decision', reason, actor.id, now),
        ...moved(step, facts, now, row),
        ...endOwnTerm(row, now),
      ],
    }),
  }),

  suspendCertificate: certificateChange('suspendCertificate', 'SUSPENDED', 'registration.suspend'),
  reinstateCertificate: certificateChange('reinstateCertificate', 'REINSTATED', 'registration.reinstate'),
  withdrawCertificate: certificateChange('withdrawCertificate', 'WITHDRAWN', 'registration.suspend'),

  deadlinePassed: command('conformity.deadlinePassed', {
    input: z.object({ deadlineId: id }),
    event: (_, input) => ({ type: 'deadlinePassed', deadline: input?.deadlineId ?? '' }),
    outcome: (_step, _facts, { deadlineId }, { now }) => ({ writes: [markPassed(deadlineId, now)] }),
  }),
} satisfies Record<ConformityEvent['type'], Command>;
