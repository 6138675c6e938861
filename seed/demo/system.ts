import type { AskedChangeFact, ChangeFactValues, FactName, FactValues } from '#workflows/law/api.ts';
import type { DeclaredClass } from '#workflows/registration/taxonomy.ts';
import type { Archetype } from '../archetypes/archetype.ts';

/** What happened to a registration after it was sent in. */
export type Later =
  | { what: 'withdraw'; on: string; reason: string }
  | { what: 'return'; on: string; reason: string; sentAgainOn: string; facts: FactValues }
  | {
      what: 'confirm';
      on: string;
      reason: string;
      deviceClass: DeclaredClass;
      findings: string[];
      certificateNeeded?: true;
    }
  | { what: 'discard'; on: string };

/** How far an unsent draft has come: the last page that was saved. */
export type DraftUntil = 'name' | 'product' | 'use' | 'people' | 'facts' | 'evidence';

/** What the pages about use and people hold, where it differs from the archetype. */
type Use = Pick<Archetype, 'useArea' | 'useCases' | 'sectors' | 'kinds' | 'modalities' | 'carePathway' | 'users'>;

/** One version of an AI system, as an instance of an archetype with its own texts. */
export type System = Partial<Use> & {
  key: string;
  archetype: string;
  /** Key of the person who registers it. */
  by: string;
  /** Key of the authorised representative who fills it in and sends it in, under a mandate. */
  through?: string;
  name: string;
  /** The product line; the name without it. */
  family?: string;
  version: string;
  /** The day on which the registration was opened, and the day on which it was sent in. */
  opened: string;
  sent?: string;
  draft?: DraftUntil;
  /** The intended purpose, as the instructions for use state it. */
  purpose: string;
  notFor: string;
  /** What it does, for everybody. */
  summary: string;
  oversight: string;
  limits: string;
  performance?: string;
  /** Facts that differ from the archetype, and facts that the provider does not know yet. */
  facts?: FactValues;
  unknown?: readonly FactName[];
  /** Where the law's class is another than that of the archetype. */
  declared?: DeclaredClass;
  /** A certificate that existed before: number of the body, number of the certificate, last day. */
  certificate?: readonly [body: string, number: string, until: string];
  /** The version it follows on, with what changed; `takenOver`: begun from that version instead of empty. */
  follows?: {
    version: string;
    takenOver?: true;
    facts: ChangeFactValues;
    unknown?: readonly AskedChangeFact[];
  };
  then?: readonly Later[];
};
