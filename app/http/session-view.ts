import type { Language } from '../i18n/language.ts';

/** What a person works as, within one organisation. */
export type Role =
  | 'provider'
  | 'authorised-representative'
  | 'notified-body-assessor'
  | 'notified-body-decider'
  | 'deployer'
  | 'inspector'
  | 'administrator';

/** One role of a person in one organisation. */
export type Membership = { organisationId: string; organisationName: string; role: Role };

/** What pages know about the person who is signed in. */
export type SessionView = {
  userId: string;
  name: string;
  language: Language;
  memberships: Membership[];
  /** The membership the person works as now. */
  active: Membership;
};
