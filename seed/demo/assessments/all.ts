import type { Assessment } from '../assessment.ts';
import { ended } from './ended.ts';
import { underWay } from './under-way.ts';

/** Every application of the demonstration. */
export const assessments: readonly Assessment[] = [...ended, ...underWay];
