import { providerLawNl } from './provider-law.nl.ts';
import { providerRegistrationNl } from './provider-registration.nl.ts';

/** Texts of the pages for providers. */
export const providerNl = {
  title: 'Mijn werk',
  registration: providerRegistrationNl,
  law: providerLawNl,
};
