import { lawVersions, type Classification, type Text } from '#workflows/law/api.ts';
import { storedCitation, type Citation } from '../core/citation.ts';
import { asResult } from '../registration/outcome-view.ts';

/** What a rule answered, in which version, on which provisions, and how it stands on the day of the answer. */
export type RuleSide = {
  rule: string;
  title: Text;
  results: (string | boolean | null)[];
  /** `from`: first day of the version; null for a proposal, which is in no version of a law. */
  version: { id: string; instrument: string; from: string | null };
  status: string;
  confidence: string;
  /** First day on which that version applies the rule. */
  from: string | null;
  citations: Citation[];
};

type Step = Classification['trace'][number];

/** First days of the rules of every version, by version and rule. */
const firstDays = new Map(
  lawVersions().flatMap((version) => version.rules.map((rule) => [`${version.id} ${rule.id}`, rule.from] as const)),
);

/** One step of an answer as a side of a comparison. */
export function sideOf(step: Step): RuleSide {
  const [instrument, from = null] = step.version.split('@');
  return {
    rule: step.rule,
    title: step.title,
    results: step.possible.map(asResult),
    version: { id: step.version, instrument: instrument!, from },
    status: step.status,
    confidence: step.confidence,
    from: firstDays.get(`${step.version} ${step.rule}`) ?? null,
    citations: step.cites.map(storedCitation),
  };
}
