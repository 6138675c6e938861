import { accountEn } from './messages/account.en.ts';
import { adminEn } from './messages/admin.en.ts';
import { assessorEn } from './messages/assessor.en.ts';
import { classifyEn } from './messages/classify.en.ts';
import { componentsEn } from './messages/components.en.ts';
import { deployerEn } from './messages/deployer.en.ts';
import { errorsEn } from './messages/errors.en.ts';
import { formsEn } from './messages/forms.en.ts';
import { frameEn } from './messages/frame.en.ts';
import { lawInForceEn } from './messages/law-in-force.en.ts';
import { lawRoleEn } from './messages/law-role.en.ts';
import { lawTermsEn } from './messages/law-terms.en.ts';
import { problemsEn } from './messages/problems.en.ts';
import { providerEn } from './messages/provider.en.ts';
import { reevaluationEn } from './messages/reevaluation.en.ts';
import { registerEn } from './messages/register.en.ts';
import { statementsEn } from './messages/statements.en.ts';
import { supervisorEn } from './messages/supervisor.en.ts';
import { taxonomyEn } from './messages/taxonomy.en.ts';
import { versionEn } from './messages/version.en.ts';
import { workflowEn } from './messages/workflow.en.ts';
import type { Messages } from './nl.ts';

/** The English texts: the keys of the Dutch ones. */
export const en: Messages = {
  frame: frameEn,
  forms: formsEn,
  errors: errorsEn,
  components: componentsEn,
  statements: statementsEn,
  problems: problemsEn,
  lawRole: lawRoleEn,
  lawTerms: lawTermsEn,
  workflow: workflowEn,
  version: versionEn,
  taxonomy: taxonomyEn,
  register: registerEn,
  classify: classifyEn,
  account: accountEn,
  provider: providerEn,
  assessor: assessorEn,
  deployer: deployerEn,
  supervisor: supervisorEn,
  admin: adminEn,
  reevaluation: reevaluationEn,
  lawInForce: lawInForceEn,
};
