import type { accountNl } from './account.nl.ts';

/** Texts of signing in and of the account. */
export const accountEn: typeof accountNl = {
  title: 'Your account',
};
