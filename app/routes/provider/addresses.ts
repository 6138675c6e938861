import { paths } from '../../paths.ts';

/** The page of a dossier for its provider; what has no page of its own leads to the desk. */
export function pageOfDossier({ workflow, dossierId }: { workflow: string; dossierId: string }): string {
  const { registration, case: caseOf, event, desk } = paths.provider;
  const pages: Record<string, (id: string) => string> = { registration, conformity: caseOf, incident: event };
  return pages[workflow]?.(dossierId) ?? desk();
}
