/** Texts of the static pages: about, accessibility, privacy. */
export const statementsNl = {
  about: { title: 'Over dit register' },
  accessibility: { title: 'Toegankelijkheid' },
  privacy: { title: 'Privacy' },
};
