import type { Incident } from '../incident.ts';
import { assessed } from './assessed.ts';
import { closed } from './closed.ts';
import { running } from './running.ts';

/** Every report of the demonstration. All events are invented. */
export const incidents: readonly Incident[] = [...closed, ...assessed, ...running];
