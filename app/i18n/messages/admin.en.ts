import type { adminNl } from './admin.nl.ts';

/** Texts of the pages for administration. */
export const adminEn: typeof adminNl = {
  title: 'Administration',
};
