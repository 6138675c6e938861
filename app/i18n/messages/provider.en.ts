import { providerLawEn } from './provider-law.en.ts';
import { providerRegistrationEn } from './provider-registration.en.ts';
import type { providerNl } from './provider.nl.ts';

/** Texts of the pages for providers. */
export const providerEn: typeof providerNl = {
  title: 'My work',
  registration: providerRegistrationEn,
  law: providerLawEn,
};
