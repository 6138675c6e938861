import { supervisorRegistrationEn } from './supervisor-registration.en.ts';
import { supervisorReportEn } from './supervisor-report.en.ts';
import { supervisorWorklistEn } from './supervisor-worklist.en.ts';
import type { supervisorNl } from './supervisor.nl.ts';

/** Texts of the pages for inspectors. */
export const supervisorEn: typeof supervisorNl = {
  title: 'Worklist',
  worklist: supervisorWorklistEn,
  report: supervisorReportEn,
  registration: supervisorRegistrationEn,
  api: {
    unknown: (given, nearest) => `The parameter ${given} does not exist. What exists: ${nearest}.`,
    after: 'Give the number of a report with after, for example INC-2026-000311.',
  },
};
