import { membersOf } from '#db/queries/organisations.ts';
import { assignment, deficiency } from '#db/schema/conformity.ts';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid } from '../core/errors.ts';
import { choice, id, text, tick } from '../core/input.ts';
import { resumeWrites, stopWrites } from './deadlines.ts';
import { conformityMachine } from './machine.ts';
import { read, openQuestions, tasksOf, assessed, written, acceptAnswers, Conclusion, moved } from './facts.ts';

const command = commandOf(conformityMachine);

/** Steps of the assessment itself: team, questions that stop the clock, audit and examination (Annex VII 4.4-4.5). */
export const assessmentCommands = {
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
};
