import type { System } from '../system.ts';
import { imaging } from './imaging.ts';
import { laboratory } from './laboratory.ts';
import { longTermCare } from './long-term-care.ts';
import { mindAndPractice } from './mind-and-practice.ts';
import { nextVersions } from './next-versions.ts';
import { planning } from './planning.ts';
import { vitalSigns } from './vital-signs.ts';
import { words } from './words.ts';

/** Every system of the demonstration. All products, companies and figures are invented. */
export const systems: readonly System[] = [
  ...imaging,
  ...laboratory,
  ...vitalSigns,
  ...mindAndPractice,
  ...words,
  ...planning,
  ...longTermCare,
  ...nextVersions,
];
