import type { providerNl } from './provider.nl.ts';

/** Texts of the pages for providers. */
export const providerEn: typeof providerNl = {
  title: 'My work',
};
