import { provision, type Provision } from '#workflows/law/api.ts';

/** A provision as a page shows it; null stands for a step of the register's own procedure, which no law asks for. */
export type Citation = { id: string; provision: Provision | null };

/** The provision of a citation id. Throws on an id that the law module does not know: that is a bug. */
export const citation = (id: string): Citation => ({ id, provision: id === 'own-procedure' ? null : provision(id) });

/** The provision when there is one, for citations that come from stored rows of an older law. */
export function storedCitation(id: string): Citation {
  try {
    return citation(id);
  } catch {
    return { id, provision: null };
  }
}
