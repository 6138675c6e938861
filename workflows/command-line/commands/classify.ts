import { z } from 'zod';
import { classify, facts } from '../../law/api.ts';
import type { ClassifyInput } from '../../law/api.ts';
import { command } from '../command.ts';
import { day, factsSchema } from '../fact-schema.ts';

const input = z.strictObject({
  asOf: day.meta({ description: 'The day of which the law is asked.' }),
  facts: factsSchema(facts),
  scenario: z.enum(['com-2025-1023']).optional().meta({ description: 'Calculate as if this proposal were law.' }),
  counterfactuals: z.boolean().optional().meta({ description: 'false leaves out wouldChangeIf.' }),
});

/** What the law makes of the facts. */
export const classifyCommand = command({ input, run: (value) => classify(value as ClassifyInput) });
