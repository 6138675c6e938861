import type { deployerNl } from './deployer.nl.ts';

/** Texts of the pages for care organisations. */
export const deployerEn: typeof deployerNl = {
  title: 'Our AI',
};
