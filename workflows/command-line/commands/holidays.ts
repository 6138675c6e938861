import { z } from 'zod';
import { holidays } from '../../law/api.ts';
import { command } from '../command.ts';

const input = z.strictObject({ calendar: z.enum(['EU-NL', 'NL-ATW']), year: z.int().min(1996).max(2140) });

/** The holidays of one year. */
export const holidaysCommand = command({ input, run: (value) => holidays(value) });
