import { sequence } from '../version.ts';
import { aiAct20240801 } from './2024-08-01.ts';
import { aiAct20260727 } from './2026-07-27.ts';

/** All versions, oldest first. */
export const aiAct = sequence<typeof aiAct20240801 | typeof aiAct20260727>(aiAct20240801, aiAct20260727);
