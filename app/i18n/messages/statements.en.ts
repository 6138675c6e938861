import type { statementsNl } from './statements.nl.ts';

/** Texts of the static pages: about, accessibility, privacy. */
export const statementsEn: typeof statementsNl = {
  about: { title: 'About this register' },
  accessibility: { title: 'Accessibility' },
  privacy: { title: 'Privacy' },
};
