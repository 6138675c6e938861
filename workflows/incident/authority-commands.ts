import { triage } from '#db/schema/incident.ts';
import { z } from 'zod';
import { commandOf } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { anyOf, choice, optionalText, reason, supposed } from '../core/input.ts';
import { incidentMachine } from './machine.ts';
import { read, unfiled, ended } from './read.ts';
import { severities, triageFactors, triageOutcomes, otherAuthorities } from './triage-lists.ts';

const command = commandOf(incidentMachine);

/** Steps of the inspectorate: triage, forwarding, closing (MDR art. 89(2)). */
export const authorityCommands = {
  triage: command('incident.triage', {
    input: z.object({
      severity: choice(severities),
      factors: anyOf(choice(triageFactors)),
      outcome: choice(triageOutcomes),
      reason,
    }),
    event: (_, input) => ({ type: 'triage', outcome: input?.outcome ?? '', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, input, { actor, now, call }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(triage).values({ ...input, id: call.commandId, dossierId: row.id, byUserId: actor.id, at: now }),
        },
      ],
    }),
  }),

  forward: command('incident.forward', {
    input: z.object({ to: choice(otherAuthorities), reason }),
    event: (_, input) => ({ type: 'forward', to: input?.to ?? '', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: ended(row, now) }),
  }),

  requestFinalReport: command('incident.requestFinalReport', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'requestFinalReport', reason: input?.reason ?? supposed }),
  }),

  close: command('incident.close', {
    input: z.object({ reason, lesson: optionalText(2000) }),
    read,
    event: (facts, input) => {
      const openDuties = unfiled(facts);
      return { type: 'close', openDuties, missing: openDuties, reason: input?.reason ?? supposed };
    },
    outcome: (_step, _facts, input, { now }, row) => ({
      receipts: [
        {
          kind: 'human',
          rule: 'incident-closure',
          lawVersion: dayOf(now),
          governingDay: dayOf(now),
          facts: {},
          answer: { reason: input.reason, lesson: input.lesson },
          citations: ['mdr/89-2'],
        },
      ],
      writes: ended(row, now),
    }),
  }),
};
