/** Texts of the public register. */
export const registerNl = {
  title: 'Zoek een AI-systeem in de zorg',
};
