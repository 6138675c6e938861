import { sequence } from '../version.ts';
import type { LawVersion } from '../version.ts';
import { change20240801 } from './2024-08-01.ts';
import type { ChangeVersion } from './2024-08-01.ts';

/** All versions, oldest first. */
export const change = sequence(change20240801 as unknown as LawVersion) as unknown as readonly (ChangeVersion & {
  readonly to: string | null;
})[];
