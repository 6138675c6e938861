import { aiActProvisions, draftGuidelines } from './provisions/ai-act.ts';
import {
  aiActChange,
  ivdrChange,
  mdcg201911Change,
  mdcg20203,
  mdcg20226,
  mdcg20256Change,
  mdrChange,
} from './provisions/change.ts';
import { com20251023Provisions, ir2026977, mdcg201911, mdcg20256, mdrProvisions } from './provisions/devices.ts';
import {
  aiActAmendments,
  aiActDuties,
  decision20252371,
  ivdrDutyProvisions,
  mdcg20256Questions,
  mdrDutyProvisions,
} from './provisions/duties.ts';
import { atw, gdpr, reg118271, wkkgz } from './provisions/general.ts';
import { ivdrProvisions } from './provisions/ivdr.ts';
import { algoritmeregister, uaiv } from './provisions/netherlands.ts';
import { aiActProcedure, awb, ir2026977Procedure, mdrProcedure } from './provisions/procedure.ts';
import { aiActReporting, ivdrReporting, mdcg20233, mdrReporting } from './provisions/reporting.ts';
import type { Provision, Source } from './provisions/provision.ts';

const sources: readonly Source[] = [
  aiActProvisions,
  draftGuidelines,
  mdrProvisions,
  ivdrProvisions,
  mdcg201911,
  mdcg20256,
  com20251023Provisions,
  ir2026977,
  reg118271,
  atw,
  wkkgz,
  gdpr,
  mdrProcedure,
  aiActProcedure,
  ir2026977Procedure,
  awb,
  mdrChange,
  ivdrChange,
  mdcg20203,
  mdcg20226,
  mdcg201911Change,
  mdcg20256Change,
  aiActChange,
  aiActReporting,
  ivdrReporting,
  mdrReporting,
  mdcg20233,
  aiActDuties,
  aiActAmendments,
  mdrDutyProvisions,
  ivdrDutyProvisions,
  mdcg20256Questions,
  decision20252371,
  uaiv,
  algoritmeregister,
];

const provisions: ReadonlyMap<string, Provision> = new Map(
  sources.flatMap((source) =>
    source.rows.map(([id, article, nl, en, from]) => {
      const full = `${source.prefix}/${id}`;
      const provision: Provision = {
        id: full,
        instrument: source.instrument,
        article,
        title: { nl, en },
        url: source.url(article),
        status: source.status,
        appliesFrom: from ?? null,
      };
      return [full, provision] as const;
    }),
  ),
);

/** The provision with this identifier. Throws when the pack does not hold it: every citation must resolve. */
export function provision(id: string): Provision {
  const found = provisions.get(id);
  if (!found) throw new Error(`Unknown provision "${id}"`);
  return found;
}

/** All identifiers, in the order of the texts. */
export const provisionIds: readonly string[] = [...provisions.keys()];
