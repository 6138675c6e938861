import { sequence } from '../version.ts';
import { mdr20210526 } from './2021-05-26.ts';

/** All versions, oldest first. */
export const mdr = sequence(mdr20210526);
