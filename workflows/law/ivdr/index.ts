import { sequence } from '../version.ts';
import { ivdr20220526 } from './2022-05-26.ts';

/** All versions, oldest first. */
export const ivdr = sequence(ivdr20220526);
