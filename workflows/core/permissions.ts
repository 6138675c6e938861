import type { Capacity } from '#db/schema/dossier.ts';
import type { Actor, Role } from './context.ts';

/** Where a role may do a thing: everywhere, for its own organisation, or as the party with that capacity. */
export type Within = 'everywhere' | 'own organisation' | 'own account' | `as ${Capacity}`;
export type Grant = { roles: readonly Role[]; within: Within };

const provider = { roles: ['provider', 'authorised-representative'], within: 'as provider' } as const;
const body = { roles: ['notified-body-assessor', 'notified-body-decider'], within: 'as notified-body' } as const;
const decider = { roles: ['notified-body-decider'], within: 'as notified-body' } as const;
const deployer = { roles: ['deployer'], within: 'as deployer' } as const;
const inspector = { roles: ['inspector'], within: 'everywhere' } as const;
const administrator = { roles: ['administrator'], within: 'everywhere' } as const;
const register = { roles: ['system'], within: 'everywhere' } as const;
const self = {
  roles: [
    'provider',
    'authorised-representative',
    'notified-body-assessor',
    'notified-body-decider',
    'deployer',
    'inspector',
    'administrator',
  ],
  within: 'own account',
} as const;

/** The one table of who may do what. Assignments of roles to people are rows; this is code, so it is reviewed and tested. */
export const permissions = {
  'registration.open': { roles: ['provider'], within: 'own organisation' },
  'registration.openVersion': { roles: ['provider'], within: 'own organisation' },
  'registration.saveSection': provider,
  'registration.assessChange': provider,
  'registration.judgeChange': inspector,
  'registration.submit': provider,
  'registration.discard': provider,
  'registration.withdraw': provider,
  'registration.confirmClassification': inspector,
  'registration.returnToProvider': inspector,
  'registration.giveOpinion': inspector,
  'registration.recordCertificate': register,
  'registration.certificateExpired': register,
  'registration.suspend': register,
  'registration.reinstate': register,
  'registration.reevaluate': register,

  'deployment.start': { roles: ['deployer'], within: 'own organisation' },
  'deployment.pause': deployer,
  'deployment.resume': deployer,
  'deployment.changeVersion': deployer,
  'deployment.end': deployer,
  'deployment.giveOpinion': deployer,

  'conformity.apply': { roles: ['provider'], within: 'own organisation' },
  'conformity.withdraw': provider,
  'conformity.signContract': provider,
  'conformity.answerQuestion': provider,
  'conformity.judgeChange': body,
  'conformity.accept': body,
  'conformity.decline': body,
  'conformity.allocate': body,
  'conformity.askQuestion': body,
  'conformity.giveOpinion': body,
  'conformity.concludeAudit': body,
  'conformity.concludeExamination': body,
  'conformity.recommend': body,
  'conformity.passReview': body,
  'conformity.sendBack': body,
  'conformity.issueCertificate': decider,
  'conformity.refuseCertificate': decider,
  'conformity.suspendCertificate': decider,
  'conformity.reinstateCertificate': decider,
  'conformity.withdrawCertificate': decider,
  'conformity.deadlinePassed': register,

  'incident.report': { roles: ['deployer', 'provider'], within: 'own organisation' },
  'incident.addFacts': { roles: ['provider', 'authorised-representative', 'deployer'], within: 'as reporter' },
  'incident.addAwareness': { roles: ['provider', 'authorised-representative', 'deployer'], within: 'as reporter' },
  'incident.chooseAwareness': { roles: ['provider', 'authorised-representative', 'deployer'], within: 'as reporter' },
  'incident.withdrawAwareness': { roles: ['provider', 'authorised-representative', 'deployer'], within: 'as reporter' },
  'incident.fileDuty': { roles: ['provider', 'authorised-representative', 'deployer'], within: 'as reporter' },
  'incident.submitFinalReport': provider,
  'incident.provideInformation': provider,
  'incident.triage': inspector,
  'incident.forward': inspector,
  'incident.askInformation': inspector,
  'incident.withdrawQuestion': inspector,
  'incident.requestFinalReport': inspector,
  'incident.close': inspector,
  'incident.deadlinePassed': register,

  'reevaluation.plan': { roles: ['administrator', 'system'], within: 'everywhere' },
  'reevaluation.planScenario': { roles: ['administrator', 'inspector'], within: 'everywhere' },
  'reevaluation.begin': register,
  'reevaluation.advance': register,
  'reevaluation.report': register,
  'reevaluation.stop': administrator,

  'organisation.register': { roles: ['administrator', 'system'], within: 'everywhere' },
  'organisation.addIdentifier': administrator,
  'organisation.addSite': { roles: ['administrator', 'deployer'], within: 'own organisation' },
  'organisation.addMember': administrator,
  'organisation.removeMember': administrator,
  'organisation.designate': administrator,
  'organisation.endDesignation': administrator,
  'organisation.appointRepresentative': administrator,
  'organisation.endMandate': administrator,
  'organisation.close': administrator,

  'account.invite': { roles: ['administrator', 'system'], within: 'everywhere' },
  'account.activate': { roles: ['system'], within: 'everywhere' },
  'account.changePassword': self,
  'account.enrolSecondFactor': self,
  'account.renewRecoveryCodes': self,
  'account.useRecoveryCode': self,
  'account.changePreferences': self,
  'account.signOutEverywhere': self,
  'account.resetSecondFactor': administrator,
  'account.block': administrator,
  'account.unblock': administrator,
} as const satisfies Record<string, Grant>;

export type CommandName = keyof typeof permissions;

/** What is needed to know of a dossier to decide who may act on it. */
export type Standing = {
  id: string;
  organisationId: string | null;
  parties: readonly { organisationId: string; capacity: Capacity }[];
};

/** The roles that may do this at all, for explanations. */
export const rolesFor = (command: CommandName): readonly Role[] => permissions[command].roles;

/**
 * Whether this actor may do this to this dossier; without a dossier: whether he may open one.
 * `as reporter` holds for whoever takes part with a duty of his own: reporter, provider or deployer.
 */
export function may(actor: Actor, command: CommandName, on: Standing | null): boolean {
  const { roles, within }: Grant = permissions[command];
  if (!actor.roles.some((role) => roles.includes(role))) return false;
  if (within === 'everywhere') return true;
  if (within === 'own account') return on?.id === actor.id;
  if (actor.organisationId === null) return actor.roles.includes('administrator') && within === 'own organisation';
  if (within === 'own organisation') {
    return (
      on === null ||
      on.id === actor.organisationId ||
      on.organisationId === actor.organisationId ||
      actor.roles.includes('administrator')
    );
  }
  const capacity = within.slice(3) as Capacity;
  const accepted: readonly Capacity[] =
    capacity === 'reporter'
      ? ['reporter', 'provider', 'deployer']
      : capacity === 'provider'
        ? ['provider', 'authorised-representative']
        : [capacity];
  return (
    on !== null &&
    on.parties.some((party) => party.organisationId === actor.organisationId && accepted.includes(party.capacity))
  );
}

const authorities: readonly Role[] = ['inspector', 'system'];

/**
 * Whether this actor may know that the dossier exists: a party, a competent authority, its own account or organisation,
 * and for administrators the accounts and organisations; the runs over the whole register for administrators and inspectors.
 */
export function sees(actor: Actor, on: Standing & { workflow: string; state: string }): boolean {
  if (actor.roles.includes('system')) return true;
  if (on.workflow === 'organisation' || on.workflow === 'account') {
    return actor.roles.includes('administrator') || on.id === actor.id || on.id === actor.organisationId;
  }
  if (on.workflow === 'reevaluation')
    return actor.roles.some((role) => role === 'administrator' || role === 'inspector');
  // What a provider is still writing is its own until it is sent.
  const sent = on.workflow !== 'registration' || !['draft', 'discarded'].includes(on.state);
  if (sent && actor.roles.some((role) => authorities.includes(role))) return true;
  return on.parties.some((party) => party.organisationId === actor.organisationId);
}
