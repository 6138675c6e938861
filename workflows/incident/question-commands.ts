import { informationRequest } from '#db/schema/incident.ts';
import { period } from '#workflows/law/api.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required } from '../core/command.ts';
import { dayOf, daysBetween } from '../core/days.ts';
import { openDeadline, lapseDeadlines, closeDeadlines } from '../core/deadlines.ts';
import { Invalid } from '../core/errors.ts';
import { day, reason, supposed, text } from '../core/input.ts';
import { incidentMachine } from './machine.ts';
import { read, requestName } from './read.ts';

const command = commandOf(incidentMachine);

/** A question of the inspectorate with a term, and its answer (Awb 5:16, 5:20). */
export const questionCommands = {
  askInformation: command('incident.askInformation', {
    input: z.object({ question: text(4000, 10), dueOn: day }),
    read: async (context, row, input) => {
      if (input && input.dueOn <= dayOf(context.now)) throw new Invalid({ dueOn: 'past' });
      return read(context, row);
    },
    event: () => ({ type: 'askInformation', request: 'new', termIsInFuture: true }),
    outcome: (_step, { incident: about }, { question, dueOn }, { now, call }, row) => {
      const askedOn = dayOf(now);
      // The term is set by the inspector, not by a law: neither of the two counting laws moves it.
      const clock = period({
        law: 'NONE',
        start: askedOn,
        length: { days: daysBetween(askedOn, dueOn) },
        memberState: 'NL',
      });
      const limit = {
        name: requestName(call.commandId),
        organisationId: about.providerId,
        capacity: 'provider' as const,
        clock,
        lengthDays: null,
        trigger: { nl: 'Vraag van de inspectie', en: 'Question of the inspectorate' },
        rule: 'awb/5-16',
        lawStatus: 'applying',
      };
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx.insert(informationRequest).values({
                id: call.commandId,
                dossierId: row.id,
                organisationId: about.providerId,
                question,
                askedOn,
                dueOn,
              }),
          },
          openDeadline(row.id, row.version + 1, limit),
        ],
      };
    },
  }),

  withdrawQuestion: command('incident.withdrawQuestion', {
    input: z.object({ reason }),
    read,
    event: ({ open }, input) => ({
      type: 'withdrawQuestion',
      request: open?.id ?? '',
      reason: input?.reason ?? supposed,
    }),
    outcome: (_step, { open }, _input, { now }, row) => {
      const asked = required(open, 'request');
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(informationRequest)
                .set({ withdrawnOn: dayOf(now) })
                .where(eq(informationRequest.id, asked.id)),
          },
          ...lapseDeadlines(row.id, [requestName(asked.id)], dayOf(now), row.version + 1),
        ],
      };
    },
  }),

  provideInformation: command('incident.provideInformation', {
    input: z.object({ answer: text(8000, 3) }),
    read,
    event: ({ open }) => ({ type: 'provideInformation', request: open?.id ?? '' }),
    outcome: (_step, { open }, { answer }, { now }, row) => {
      const asked = required(open, 'request');
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(informationRequest)
                .set({ answer, answeredOn: dayOf(now) })
                .where(and(eq(informationRequest.id, asked.id), isNull(informationRequest.answeredOn))),
          },
          ...closeDeadlines(row.id, [requestName(asked.id)], dayOf(now), row.version + 1),
        ],
      };
    },
  }),
};
