import type { Role } from '../../http/session-view.ts';
import { paths } from '../../paths.ts';
import { pageOfDossier } from '../provider/addresses.ts';

type Dossier = { workflow: string; dossierId: string };

const ofDeployer = ({ workflow, dossierId }: Dossier) =>
  workflow === 'incident' ? paths.deployer.report(dossierId) : paths.deployer.deployment(dossierId);

function ofInspector({ workflow, dossierId }: Dossier): string {
  const { report, case: caseOf, registration, desk } = paths.supervisor;
  const pages: Record<string, (id: string) => string> = { incident: report, conformity: caseOf, registration };
  return pages[workflow]?.(dossierId) ?? desk();
}

/** The page of a dossier for somebody who reads it in this role. */
export function dossierAddress(role: Role, dossier: Dossier): string {
  switch (role) {
    case 'provider':
    case 'authorised-representative':
      return pageOfDossier(dossier);
    case 'notified-body-assessor':
    case 'notified-body-decider':
      return paths.assessor.case(dossier.dossierId);
    case 'deployer':
      return ofDeployer(dossier);
    case 'inspector':
      return ofInspector(dossier);
    default:
      return paths.admin.desk();
  }
}
