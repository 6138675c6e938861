/** Texts of the pages for inspectors. */
export const supervisorNl = {
  title: 'Werkvoorraad',
};
