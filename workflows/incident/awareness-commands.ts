import { awareness, awarenessChoice, incident } from '#db/schema/incident.ts';
import { passedOverBy, readInstant, startsClock, type EventFacts } from '#workflows/law/api.ts';
import type { Write } from '#dialect';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required, type Outcome } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid } from '../core/errors.ts';
import { choice, day, id, optionalText, reason, supposed, text } from '../core/input.ts';
import { hour, momentOf } from '../core/moment.ts';
import type { DossierRow } from '../core/record.ts';
import { awarenessKinds, awarenessKnowers, awarenessSources } from './awareness-lists.ts';
import {
  candidatesOf,
  governingOf,
  insertRows,
  rowsOf,
  withMoments,
  type AwarenessRow,
  type ChoiceRow,
} from './awareness.ts';
import { derive, renewDuties } from './duties.ts';
import { incidentMachine } from './machine.ts';
import { knowerOf, read, type Facts } from './read.ts';

const command = commandOf(incidentMachine);

/** Counts anew, from the moments that now stand, the clocks that rest on them; a limit that was filed stays as it is. */
function recount(
  facts: Facts,
  next: { candidates: readonly AwarenessRow[]; choices: readonly ChoiceRow[] },
  why: string,
  at: Date,
  row: DossierRow,
): Required<Pick<Outcome, 'writes' | 'receipts'>> {
  const today = dayOf(at);
  const governing = governingOf(next.candidates, next.choices);
  const before = facts.incident.facts as EventFacts;
  const event = withMoments(before, governing);
  const { found: was } = derive(before, today);
  const { found: now, receipt } = derive(event, today);
  const { providerId, deployerId } = facts.incident;
  const change = { version: row.version + 1, reason: why, cause: 'awareness' as const, day: today, at };
  return {
    receipts: [
      receipt,
      {
        kind: 'duty',
        rule: 'awareness',
        lawVersion: today,
        governingDay: today,
        facts: {
          candidates: candidatesOf(next.candidates),
          choices: next.choices.map(({ candidateId, over }) => ({ candidateId, over })),
        },
        answer: {
          governing: governing.map(({ fact, candidate }) => ({ fact, moment: candidate.moment, id: candidate.id })),
        },
        citations: [...new Set(governing.flatMap(({ cites }) => cites))],
      },
    ],
    writes: [
      {
        rows: 1,
        build: (tx) =>
          tx
            .update(incident)
            .set({ facts: event as Record<string, unknown> })
            .where(eq(incident.id, row.id)),
      },
      ...renewDuties(row.id, { was, now }, { providerId, deployerId }, facts, change),
    ],
  };
}

/** Steps on who knew what when: moments are added, one is chosen with a reason, or withdrawn with one; none disappears. */
export const awarenessCommands = {
  addAwareness: command('incident.addAwareness', {
    input: z.object({
      knower: choice(awarenessKnowers),
      about: choice(awarenessKinds),
      source: choice(awarenessSources),
      on: day,
      time: hour,
      knownBy: optionalText(200),
      note: text(1000, 3),
    }),
    read: async (context, row, input) => {
      if (input) {
        const moment = momentOf(input.on, input.time);
        const at = readInstant(moment);
        if (input.on > dayOf(context.now)) throw new Invalid({ on: 'future' });
        if (at !== null && at > context.now.getTime()) throw new Invalid({ time: 'future' });
        if (!startsClock(input.knower, input.about)) throw new Invalid({ about: 'startsNoClock' });
      }
      return read(context, row);
    },
    event: (_facts, input) => ({
      type: 'addAwareness',
      knower: input?.knower ?? '',
      about: input?.about ?? '',
      moment: input ? momentOf(input.on, input.time) : '',
    }),
    outcome: (_step, facts, { on, time, ...told }, { actor, now, call }, row) => {
      const added = rowsOf([{ ...told, moment: momentOf(on, time) }], {
        dossierId: row.id,
        commandId: call.commandId,
        organisationId: actor.organisationId!,
        at: now,
        version: row.version + 1,
      });
      const counted = recount(facts, { ...facts, candidates: [...facts.candidates, ...added] }, told.note, now, row);
      return { ...counted, writes: [...insertRows(added), ...counted.writes] };
    },
  }),

  chooseAwareness: command('incident.chooseAwareness', {
    input: z.object({ candidateId: id, reason }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      const knower = knowerOf(facts, context.actor, row);
      const own = facts.candidates.filter((one) => one.withdrawnAt === null && one.knower === knower);
      return { ...facts, chosen: input ? own.find((one) => one.id === input.candidateId) : own[0] };
    },
    event: ({ chosen }, input) => ({
      type: 'chooseAwareness',
      candidate: chosen?.id ?? '',
      candidateStands: chosen !== undefined,
      reason: input?.reason ?? supposed,
    }),
    outcome: (_step, facts, { reason }, { actor, now, call }, row) => {
      const { id: candidateId } = required(facts.chosen, 'candidateId');
      const made: ChoiceRow = {
        id: call.commandId,
        dossierId: row.id,
        candidateId,
        over: [...passedOverBy(candidatesOf(facts.candidates), candidateId)],
        reason,
        organisationId: actor.organisationId!,
        at: now,
        version: row.version + 1,
      };
      const counted = recount(facts, { ...facts, choices: [...facts.choices, made] }, reason, now, row);
      const write: Write = { rows: 1, build: (tx) => tx.insert(awarenessChoice).values(made) };
      return { ...counted, writes: [write, ...counted.writes] };
    },
  }),

  withdrawAwareness: command('incident.withdrawAwareness', {
    input: z.object({ candidateId: id, reason }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      // The last moment of a kind stays: without one no clock would run. A better one is added first.
      const others = (one: AwarenessRow) =>
        facts.candidates.some(
          ({ id, knower, about, withdrawnAt }) =>
            id !== one.id && knower === one.knower && about === one.about && withdrawnAt === null,
        );
      const own = facts.candidates.filter(
        (one) => one.withdrawnAt === null && one.organisationId === context.actor.organisationId && others(one),
      );
      return { ...facts, gone: input ? own.find((one) => one.id === input.candidateId) : own[0] };
    },
    event: ({ gone }, input) => ({
      type: 'withdrawAwareness',
      candidate: gone?.id ?? '',
      anotherStands: gone !== undefined,
      reason: input?.reason ?? supposed,
    }),
    outcome: (_step, facts, { reason }, { now }, row) => {
      const gone = required(facts.gone, 'candidateId');
      const candidates = facts.candidates.map((one) => (one.id === gone.id ? { ...one, withdrawnAt: now } : one));
      const counted = recount(facts, { ...facts, candidates }, reason, now, row);
      const write: Write = {
        rows: 1,
        build: (tx) =>
          tx
            .update(awareness)
            .set({ withdrawnAt: now, withdrawnReason: reason })
            .where(and(eq(awareness.id, gone.id), isNull(awareness.withdrawnAt))),
      };
      return { ...counted, writes: [write, ...counted.writes] };
    },
  }),
};
