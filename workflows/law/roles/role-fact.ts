import type { FactValue } from '../fact.ts';
import type { Question, Rule } from '../rule.ts';
import type { Confidence } from '../classification.ts';
import type { roleFacts } from './facts.ts';

type Catalogue = typeof roleFacts;
export type RoleFactName = keyof Catalogue;
/** Known facts; what is absent is not known yet. */
export type RoleFacts = { readonly [Name in RoleFactName]?: FactValue<Catalogue[Name]> };
/** What rules conclude on the way; later rules read it like a fact. */
export interface RoleFindings {
  readonly byName: boolean;
  readonly byModification: boolean;
  readonly byPurpose: boolean;
  /** Any of the three points of Article 25(1). */
  readonly becomes: boolean;
  readonly provider: boolean;
}

/** Facts and earlier findings as a rule sees them: as if all were known. */
export type RoleView = { readonly [Name in RoleFactName]: FactValue<Catalogue[Name]> } & RoleFindings;

/** A rule on roles, and how sure the pack is of its text. */
export interface RoleRule<T> {
  readonly rule: Rule<RoleView, T>;
  readonly confidence: Confidence;
}

export const roleRule = <T>(rule: Rule<RoleView, T>, confidence: Confidence = 'verified'): RoleRule<T> => ({
  rule,
  confidence,
});

/** One answer with its possible values and what would settle it. */
export interface RoleConsidered {
  readonly possible: readonly unknown[];
  readonly because: readonly string[];
  /** Known facts that were looked at. */
  readonly used: readonly RoleFactName[];
  readonly ask: readonly RoleFactName[];
  readonly review: readonly Question[];
}
