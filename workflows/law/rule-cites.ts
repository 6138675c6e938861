import type { Highest, Rule } from './rule.ts';
import type { View } from './view.ts';

/** Every provision a rule can rest on. */
export function consideredCites(rule: Rule<View, unknown> | Highest<unknown>): readonly string[] {
  if ('of' in rule) return [rule.cite];
  return [...new Set([rule.base.cite, ...rule.exceptions.map((clause) => clause.cite)])];
}
