import type { registerNl } from './register.nl.ts';
import { dutiesEn } from './duties.en.ts';
import { lawCalendarEn } from './law-calendar.en.ts';
import { notListedEn } from './not-listed.en.ts';
import { lawProposalEn } from './law-proposal.en.ts';
import { registerLawEn } from './register-law.en.ts';
import { registerSearchEn } from './register-search.en.ts';
import { registerSystemEn } from './register-system.en.ts';

export const registerEn: typeof registerNl = {
  search: registerSearchEn,
  system: registerSystemEn,
  law: registerLawEn,
  proposal: lawProposalEn,
  lawCalendar: lawCalendarEn,
  duties: dutiesEn,
  notListed: notListedEn,
};
