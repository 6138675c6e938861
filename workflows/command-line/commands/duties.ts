import { z } from 'zod';
import { duties, eventFacts } from '../../law/api.ts';
import type { EventFacts } from '../../law/api.ts';
import { command } from '../command.ts';
import { day, factsSchema } from '../fact-schema.ts';

const input = z.strictObject({ asOf: day, event: factsSchema(eventFacts) });

/** The duties to report that an event raises. */
export const dutiesCommand = command({
  input,
  run: ({ asOf, event }) => duties({ asOf, event: event as EventFacts }),
});
