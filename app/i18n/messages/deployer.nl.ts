/** Texts of the pages for care organisations. */
export const deployerNl = {
  title: 'Onze AI',
};
