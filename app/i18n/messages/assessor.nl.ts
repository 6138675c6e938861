/** Texts of the pages for notified bodies. */
export const assessorNl = {
  title: 'Werkvoorraad',
};
