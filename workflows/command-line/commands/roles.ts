import { z } from 'zod';
import { roleFacts, roles } from '../../law/api.ts';
import type { RoleFacts } from '../../law/api.ts';
import { command } from '../command.ts';
import { day, factsSchema } from '../fact-schema.ts';

const input = z.strictObject({
  asOf: day.meta({ description: 'The day of which the law is asked.' }),
  facts: factsSchema(roleFacts),
});

/** Which roles somebody has, and whether he becomes provider. */
export const rolesCommand = command({
  input,
  run: ({ asOf, facts }) => roles({ asOf, facts: facts as RoleFacts }),
});
