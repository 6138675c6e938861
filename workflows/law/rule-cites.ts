import type { Highest, Rule } from './rule.ts';
import type { View } from './view.ts';

/** Every provision a rule can rest on; of a clause with points each point. */
export function consideredCites(rule: Rule<View, unknown> | Highest<unknown>): readonly string[] {
  if ('of' in rule) return [rule.cite];
  const clauses = rule.exceptions.flatMap(({ cite, points }) => (points ? Object.values(points.cites) : [cite]));
  return [...new Set([rule.base.cite, ...clauses])];
}
