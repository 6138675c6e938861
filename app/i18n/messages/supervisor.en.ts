import type { supervisorNl } from './supervisor.nl.ts';

/** Texts of the pages for inspectors. */
export const supervisorEn: typeof supervisorNl = {
  title: 'Worklist',
};
