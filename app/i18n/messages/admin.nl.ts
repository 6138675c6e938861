/** Texts of the pages for administration. */
export const adminNl = {
  title: 'Beheer',
};
