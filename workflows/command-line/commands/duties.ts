import { z } from 'zod';
import { duties, eventFacts } from '../../law/api.ts';
import type { EventFacts } from '../../law/api.ts';
import { command } from '../command.ts';
import { day, factsSchema } from '../fact-schema.ts';

const input = z.strictObject({ asOf: day, event: factsSchema(eventFacts) });

/** The duties to report that an event raises. */
export const dutiesCommand = command({
  input,
  // The steps of each clock stay out: `period` gives them when asked.
  run: ({ asOf, event }) => ({
    duties: duties({ asOf, event: event as EventFacts }).duties.map(({ clock, ...duty }) => {
      if (clock === null) return { ...duty, clock };
      const { steps: _steps, ...counted } = clock;
      return { ...duty, clock: counted };
    }),
  }),
});
