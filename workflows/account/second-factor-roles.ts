import type { PersonRole } from '#db/schema/account.ts';

/** Roles whose decisions bind others: they prove who they are with a second factor. */
const needing: readonly PersonRole[] = [
  'notified-body-assessor',
  'notified-body-decider',
  'inspector',
  'administrator',
];

/** Whether a person with these roles must have a second factor. One such role is enough, whichever is in use. */
export const needsSecondFactor = (roles: readonly PersonRole[]): boolean =>
  roles.some((role) => needing.includes(role));
