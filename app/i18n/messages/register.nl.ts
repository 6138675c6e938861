import { dutiesNl } from './duties.nl.ts';
import { lawCalendarNl } from './law-calendar.nl.ts';
import { notListedNl } from './not-listed.nl.ts';
import { lawProposalNl } from './law-proposal.nl.ts';
import { registerLawNl } from './register-law.nl.ts';
import { registerSearchNl } from './register-search.nl.ts';
import { registerSystemNl } from './register-system.nl.ts';

/** Texts of the public register. */
export const registerNl = {
  search: registerSearchNl,
  system: registerSystemNl,
  law: registerLawNl,
  proposal: lawProposalNl,
  lawCalendar: lawCalendarNl,
  duties: dutiesNl,
  notListed: notListedNl,
};
