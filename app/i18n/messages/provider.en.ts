import { providerEventsEn } from './provider-events.en.ts';
import { providerLawEn } from './provider-law.en.ts';
import { providerRegistrationEn } from './provider-registration.en.ts';
import { providerWorkEn } from './provider-work.en.ts';
import type { providerNl } from './provider.nl.ts';

/** Texts of the pages for providers. */
export const providerEn: typeof providerNl = {
  ...providerWorkEn,
  registration: providerRegistrationEn,
  law: providerLawEn,
  events: providerEventsEn,
};
