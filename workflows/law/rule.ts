import type { Text } from './text.ts';

/** A question for a person, raised by a clause that holds. */
export interface Question {
  readonly question: Text;
  readonly why: Text;
}

/** One provision and what follows from it. */
export interface Clause<F, T> {
  /** Identifier of a provision. */
  readonly cite: string;
  readonly then: T | ((facts: F) => T);
  /** The law does not settle it: these answers remain possible, a person decides. */
  readonly open?: readonly T[];
  readonly review?: Question;
}

/** A clause that beats the base when it holds, and the clauses (by `cite`) that it also beats. */
export interface Exception<F, T> extends Clause<F, T> {
  readonly when: (facts: F) => boolean;
  readonly over?: readonly string[];
}

/** A base case with exceptions, each clause with its provision. `F`: the facts it may look at, `T`: its answer. */
export interface Rule<F, T> {
  readonly id: string;
  readonly title: Text;
  readonly base: Clause<F, T>;
  readonly exceptions: readonly Exception<F, T>[];
}

export interface Decision<T> {
  readonly value: T;
  /** Provisions that led to the answer. */
  readonly because: readonly string[];
  /** More than one when the law itself leaves it open. */
  readonly possible: readonly T[];
  readonly review: Question | null;
}

/** Two exceptions hold and neither beats the other: the rule itself is wrong. */
export class RuleConflict extends Error {
  override readonly name = 'RuleConflict';
}

/** An exception beats the base. Two exceptions that both hold need a stated order (`over`), else `RuleConflict`. */
export function decide<F, T>(rule: Rule<F, T>, facts: F): Decision<T> {
  const hold = rule.exceptions.filter((clause) => clause.when(facts));
  const standing =
    hold.length < 2 ? hold : hold.filter((clause) => !hold.some((other) => other.over?.includes(clause.cite)));
  if (standing.length > 1) {
    throw new RuleConflict(`${rule.id}: ${standing.map((clause) => clause.cite).join(' and ')} both hold`);
  }
  const clause = standing[0] ?? rule.base;
  const value = typeof clause.then === 'function' ? (clause.then as (facts: F) => T)(facts) : clause.then;
  return { value, because: [clause.cite], possible: clause.open ?? [value], review: clause.review ?? null };
}
