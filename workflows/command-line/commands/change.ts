import { z } from 'zod';
import { assessChange, changeFacts } from '../../law/api.ts';
import type { ChangeInput } from '../../law/api.ts';
import { command } from '../command.ts';
import { day, factsSchema } from '../fact-schema.ts';

const input = z.strictObject({
  asOf: day.meta({ description: 'The day of which the law is asked.' }),
  facts: factsSchema(changeFacts),
});

/** What the law makes of the step from one version of a system to the next. */
export const changeCommand = command({ input, run: (value) => assessChange(value as ChangeInput) });
