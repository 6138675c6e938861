/** Texts of the pages for providers. */
export const providerNl = {
  title: 'Mijn werk',
};
