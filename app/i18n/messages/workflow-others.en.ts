import type { workflowOthersNl } from './workflow-others.nl.ts';

/** Systems in use, organisations and accounts: their states, steps and what each asks of whom. */
export const workflowOthersEn: typeof workflowOthersNl = {
  deployment: {
    state: { inUse: 'In use', paused: 'Paused', ended: 'Ended' },
    event: {
      start: 'Take a system into use',
      pause: 'Pause the use',
      resume: 'Resume the use',
      end: 'End the use',
    },
    done: {
      start: 'The system was taken into use.',
      pause: 'The use was paused.',
      resume: 'The use was resumed.',
      end: 'The use was ended.',
    },
    turn: { paused: 'Decide whether you resume or end the use.' },
    situation: {
      inUse: 'The system is in use.',
      paused: 'The use is paused. The care organisation decides whether to resume or end it.',
      ended: 'The use has ended.',
    },
  },
  organisation: {
    state: { active: 'Active', closed: 'Closed' },
    event: {
      register: 'Register an organisation',
      addIdentifier: 'Add a number',
      addSite: 'Add a site',
      addMember: 'Give a person a role',
      removeMember: 'Take a role away',
      designate: 'Record a designation',
      endDesignation: 'End a designation',
      close: 'Close the organisation',
    },
    done: {
      register: 'The organisation was registered.',
      addIdentifier: 'A number was added.',
      addSite: 'A site was added.',
      addMember: 'A person was given a role.',
      removeMember: 'A role was taken away.',
      designate: 'A designation was recorded.',
      endDesignation: 'A designation was ended.',
      close: 'The organisation was closed.',
    },
    turn: {},
    situation: {
      active: 'The organisation takes part in the register.',
      closed: 'The organisation no longer takes part in the register.',
    },
  },
  account: {
    state: { invited: 'Invited', active: 'Active', blocked: 'Blocked' },
    event: {
      invite: 'Invite someone',
      activate: 'Set up the account',
      changePassword: 'Change the password',
      enrolSecondFactor: 'Set up the second step',
      resetSecondFactor: 'Have the second step set up again',
      renewRecoveryCodes: 'Make new recovery codes',
      useRecoveryCode: 'Use a recovery code',
      changePreferences: 'Change the preferences',
      signOutEverywhere: 'Sign out everywhere',
      block: 'Block the account',
      unblock: 'Unblock the account',
    },
    done: {
      invite: 'Someone was invited.',
      activate: 'The account was set up.',
      changePassword: 'The password was changed.',
      enrolSecondFactor: 'The second step was set up.',
      resetSecondFactor: 'The second step has to be set up again.',
      renewRecoveryCodes: 'New recovery codes were made.',
      useRecoveryCode: 'A recovery code was used.',
      changePreferences: 'The preferences were changed.',
      signOutEverywhere: 'The account was signed out everywhere.',
      block: 'The account was blocked.',
      unblock: 'The account was unblocked.',
    },
    turn: { invited: 'Set up your account with the link in the invitation.' },
    situation: {
      invited: 'The invitation was sent. The account is not set up yet.',
      active: 'Someone can sign in with this account.',
      blocked: 'Nobody can sign in with this account.',
    },
  },
};
