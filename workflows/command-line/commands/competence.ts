import { z } from 'zod';
import { competence, eventFacts, facts } from '../../law/api.ts';
import type { EventFacts, FactValues } from '../../law/api.ts';
import { command } from '../command.ts';
import { day, factsSchema } from '../fact-schema.ts';

const input = z.strictObject({
  asOf: day,
  facts: factsSchema(facts),
  matter: z.enum(['classification', 'incident', 'notified-body', 'complaint']),
  event: factsSchema(eventFacts).optional(),
});

/** The authority that is competent. */
export const competenceCommand = command({
  input,
  run: ({ asOf, facts: known, matter, event }) =>
    competence({ asOf, facts: known as FactValues, matter, ...(event ? { event: event as EventFacts } : {}) }),
});
