import { artificial } from './artificial-events.ts';
import { care } from './care-events.ts';
import { devices } from './devices-events.ts';
import { tests } from './tests-events.ts';

/** All scripted events, in the order of the table. */
export const scriptedEvents = [...devices, ...tests, ...artificial, ...care];
