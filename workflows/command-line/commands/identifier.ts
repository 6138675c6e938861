import { z } from 'zod';
import { checkIdentifier, identifierTypes } from '../../law/api.ts';
import { command } from '../command.ts';

const input = z.strictObject({ type: z.enum(identifierTypes), value: z.string().max(200) });

/** Form and check digit of an identifier. Lists of codes are not part of this command: EMDN and IMDRF by format. */
export const identifierCommand = command({ input, run: ({ type, value }) => checkIdentifier(type, value) });
