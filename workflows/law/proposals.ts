import type { Day } from './day.ts';
import { inForce } from './law-versions.ts';
import type { RuleSummary } from './law-versions.ts';
import { com20251023 } from './mdr/com-2025-1023.ts';
import { mdr } from './mdr/index.ts';
import type { Scenario } from './pack.ts';
import { consideredCites } from './rule-cites.ts';
import type { RuleEntries, RuleEntry } from './version.ts';

/** The proposals that can be calculated as a scenario. */
export const proposals = ['com-2025-1023'] as const satisfies readonly Scenario[];

const rulesOf: Readonly<Record<Scenario, RuleEntries>> = { 'com-2025-1023': com20251023 };

/** A rule of a proposal, beside the rule that is in force on the day; null where it would be new. */
export interface ProposedRule {
  readonly proposed: RuleSummary;
  readonly inForce: RuleSummary | null;
}

/** What a proposal would put in the place of what. Nothing of it is law: every proposed rule has the status `proposed`. */
export function proposedRules(scenario: Scenario, day: Day): readonly ProposedRule[] {
  const now = inForce('mdr', day);
  const known = Object.entries(mdr.at(-1)!.rules) as [string, RuleEntry][];
  return Object.entries(rulesOf[scenario]).map(([name, given]) => {
    const { rule, from, status, confidence } = given as RuleEntry;
    const id = known.find(([one]) => one === name)?.[1].rule.id;
    return {
      proposed: {
        id: rule.id,
        title: rule.title,
        from,
        status: status ?? 'proposed',
        confidence,
        cites: consideredCites(rule),
      },
      inForce: (now.inForce && now.version.rules.find((one) => one.id === id)) || null,
    };
  });
}
