import { z } from 'zod';
import { certificateLastDay, proceduresFor } from '#workflows/law/api.ts';
import { Invalid } from '../core/errors.ts';
import { certificateOf, certificateNumberTaken } from '#db/queries/conformity.ts';
import { certificate } from '#db/schema/conformity.ts';
import { eq } from 'drizzle-orm';
import { commandOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { supposed, day, optionalText, text, code } from '../core/input.ts';
import { askAgain, questionStanding } from '../registration/reclassify.ts';
import { conformityMachine } from './machine.ts';
import {
  read,
  Reason,
  Conclusion,
  assessed,
  endOwnTerm,
  moved,
  openQuestions,
  tasksOf,
  toSystem,
  written,
} from './facts.ts';

const command = commandOf(conformityMachine);

const certificateChange = (
  type: 'suspendCertificate' | 'reinstateCertificate' | 'withdrawCertificate',
  status: 'SUSPENDED' | 'REINSTATED' | 'WITHDRAWN',
  then: string,
) =>
  command(`conformity.${type}`, {
    input: Reason,
    read: async (context, row) => {
      const facts = await read(context, row);
      return {
        ...facts,
        certificate: required(await certificateOf(context.db, row.id), 'certificate'),
        standing: await questionStanding(context.db, facts.application.systemId),
      };
    },
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
        ...askAgain(
          facts.standing,
          (facts.standing?.certificates ?? []).map((one) =>
            one.certificate.id === facts.certificate.id ? { certificate: { ...one.certificate, status } } : one,
          ),
          dayOf(now),
        ),
      ],
      // A certificate that was suspended already has put its system on hold before.
      messages:
        type === 'withdrawCertificate' && row.state === 'suspended'
          ? []
          : [toSystem(then, facts, { reason: input.reason })],
    }),
  });

/** Steps towards and after the decision: report, review, certificate (Annex VII 4.6-4.8, art. 56). */
export const decisionCommands = {
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
    input: z.object({ number: code(60), validUntil: day, conditions: optionalText(2000), conclusion: text(8000, 10) }),
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
      const standing = await questionStanding(context.db, facts.application.systemId);
      return { ...facts, standing, type: procedure?.certificates.at(-1) ?? facts.application.procedure };
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
          ...askAgain(facts.standing, [{ certificate: issued }, ...(facts.standing?.certificates ?? [])], today),
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
};
