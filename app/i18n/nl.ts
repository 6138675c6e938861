import { accountNl } from './messages/account.nl.ts';
import { adminNl } from './messages/admin.nl.ts';
import { assessorNl } from './messages/assessor.nl.ts';
import { classifyNl } from './messages/classify.nl.ts';
import { componentsNl } from './messages/components.nl.ts';
import { deployerNl } from './messages/deployer.nl.ts';
import { errorsNl } from './messages/errors.nl.ts';
import { formsNl } from './messages/forms.nl.ts';
import { frameNl } from './messages/frame.nl.ts';
import { lawInForceNl } from './messages/law-in-force.nl.ts';
import { lawRoleNl } from './messages/law-role.nl.ts';
import { lawTermsNl } from './messages/law-terms.nl.ts';
import { problemsNl } from './messages/problems.nl.ts';
import { providerNl } from './messages/provider.nl.ts';
import { reevaluationNl } from './messages/reevaluation.nl.ts';
import { registerNl } from './messages/register.nl.ts';
import { statementsNl } from './messages/statements.nl.ts';
import { supervisorNl } from './messages/supervisor.nl.ts';
import { taxonomyNl } from './messages/taxonomy.nl.ts';
import { versionNl } from './messages/version.nl.ts';
import { workflowNl } from './messages/workflow.nl.ts';

/** The Dutch texts: the source of all keys. */
export const nl = {
  frame: frameNl,
  forms: formsNl,
  errors: errorsNl,
  components: componentsNl,
  statements: statementsNl,
  problems: problemsNl,
  lawRole: lawRoleNl,
  lawTerms: lawTermsNl,
  workflow: workflowNl,
  version: versionNl,
  taxonomy: taxonomyNl,
  register: registerNl,
  classify: classifyNl,
  account: accountNl,
  provider: providerNl,
  assessor: assessorNl,
  deployer: deployerNl,
  supervisor: supervisorNl,
  admin: adminNl,
  reevaluation: reevaluationNl,
  lawInForce: lawInForceNl,
};

/** The shape every catalogue has: a missing or an extra key does not compile. */
export type Messages = typeof nl;
