import { providerEventsNl } from './provider-events.nl.ts';
import { providerLawNl } from './provider-law.nl.ts';
import { providerRegistrationNl } from './provider-registration.nl.ts';
import { providerWorkNl } from './provider-work.nl.ts';

/** Texts of the pages for providers. */
export const providerNl = {
  ...providerWorkNl,
  registration: providerRegistrationNl,
  law: providerLawNl,
  events: providerEventsNl,
};
