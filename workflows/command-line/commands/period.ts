import { z } from 'zod';
import { longest, period } from '../../law/api.ts';
import type { PeriodInput, Unit } from '../../law/api.ts';
import { command } from '../command.ts';
import { moment } from '../fact-schema.ts';

const amount = (unit: Unit) => z.strictObject({ [unit]: z.int().min(1).max(longest[unit]) });

const lengthSchema = z.union(
  [amount('hours'), amount('days'), amount('workingDays'), amount('weeks'), amount('months'), amount('years')],
  'A length has exactly one unit (hours, days, workingDays, weeks, months or years) with a whole number of at least 1.',
);

const input = z
  .strictObject({
    law: z.enum(['EU-1182-71', 'NL-ATW', 'NONE']).meta({ description: 'Which law counts; they never mix.' }),
    start: moment.meta({ description: 'A local day or an instant with offset; the day of the event does not count.' }),
    length: lengthSchema,
    memberState: z.literal('NL', 'Only the calendar of the Netherlands (NL) is known.').default('NL'),
    steps: z.boolean().optional().meta({ description: 'Give the sum step by step too. Default: false.' }),
    specialDays: z.boolean().optional().meta({ description: 'European law: count Good Friday and decree days too.' }),
  })
  .refine(({ start, length }) => !('hours' in length) || start.length > 10, {
    path: ['start'],
    message: 'A period in hours starts at an instant with offset.',
  });

/** The end of a period, counted by one law. */
export const periodCommand = command({
  input,
  run: ({ steps: asked, ...value }) => {
    const { steps, ...counted } = period(value as PeriodInput);
    return asked ? { ...counted, steps } : counted;
  },
});
