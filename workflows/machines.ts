import type { Workflow } from '#db/schema/dossier.ts';
import type { AnyStateMachine } from 'xstate';
import { accountMachine } from './account/machine.ts';
import { conformityMachine } from './conformity/machine.ts';
import { deploymentMachine } from './deployment/machine.ts';
import { incidentMachine } from './incident/machine.ts';
import { organisationMachine } from './organisation/machine.ts';
import { reevaluationMachine } from './reevaluation/machine.ts';
import { registrationMachine } from './registration/machine.ts';

/** Every machine by its workflow. */
export const machines: Record<Workflow, AnyStateMachine> = {
  registration: registrationMachine,
  conformity: conformityMachine,
  incident: incidentMachine,
  deployment: deploymentMachine,
  organisation: organisationMachine,
  account: accountMachine,
  reevaluation: reevaluationMachine,
};
