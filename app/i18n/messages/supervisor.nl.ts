import { supervisorRegistrationNl } from './supervisor-registration.nl.ts';
import { supervisorReportNl } from './supervisor-report.nl.ts';
import { supervisorWorklistNl } from './supervisor-worklist.nl.ts';

/** Texts of the pages for inspectors. */
export const supervisorNl = {
  title: 'Werkvoorraad',
  worklist: supervisorWorklistNl,
  report: supervisorReportNl,
  registration: supervisorRegistrationNl,
  api: {
    unknown: (given: string, nearest: string) => `De parameter ${given} bestaat niet. Wel bestaat: ${nearest}.`,
    after: 'Geef bij after het nummer van een melding, bijvoorbeeld INC-2026-000311.',
  },
};
