import type { assessorNl } from './assessor.nl.ts';

/** Texts of the pages for notified bodies. */
export const assessorEn: typeof assessorNl = {
  title: 'Worklist',
};
