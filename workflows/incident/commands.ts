import { z } from 'zod';
import { commandOf, type Command } from '../core/command.ts';
import { markPassed } from '../core/deadlines.ts';
import { id } from '../core/input.ts';
import { incidentMachine, type IncidentEvent } from './machine.ts';
import { awarenessCommands } from './awareness-commands.ts';
import { authorityCommands } from './authority-commands.ts';
import { questionCommands } from './question-commands.ts';
import { partyCommands } from './party-commands.ts';

const command = commandOf(incidentMachine);

/** What can be done to an incident. */
export const incidentCommands = {
  ...authorityCommands,
  ...questionCommands,
  ...partyCommands,
  ...awarenessCommands,

  deadlinePassed: command('incident.deadlinePassed', {
    input: z.object({ deadlineId: id }),
    event: (_, input) => ({ type: 'deadlinePassed', deadline: input?.deadlineId ?? '' }),
    outcome: (_step, _facts, { deadlineId }, { now }) => ({ writes: [markPassed(deadlineId, now)] }),
  }),
} satisfies Record<IncidentEvent['type'], Command>;
