import { decisionCommands } from './decision-commands.ts';
import { assessmentCommands } from './assessment-commands.ts';
import { applicationCommands } from './application-commands.ts';
import { z } from 'zod';
import { commandOf, type Command } from '../core/command.ts';
import { markPassed } from '../core/deadlines.ts';
import { id } from '../core/input.ts';
import { conformityMachine, type ConformityEvent } from './machine.ts';

const command = commandOf(conformityMachine);

/** What can be done to an application. */
export const conformityCommands = {
  ...applicationCommands,
  ...assessmentCommands,
  ...decisionCommands,

  deadlinePassed: command('conformity.deadlinePassed', {
    input: z.object({ deadlineId: id }),
    event: (_, input) => ({ type: 'deadlinePassed', deadline: input?.deadlineId ?? '' }),
    outcome: (_step, _facts, { deadlineId }, { now }) => ({ writes: [markPassed(deadlineId, now)] }),
  }),
} satisfies Record<ConformityEvent['type'], Command>;
