/** Texts of signing in and of the account. */
export const accountNl = {
  title: 'Uw account',
};
