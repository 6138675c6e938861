import type { FactName, FactValues } from './facts.ts';
import type { FindingName } from './findings.ts';
import type { Text } from './text.ts';

/** A question for a person, raised by a clause that holds. */
export interface Question {
  readonly question: Text;
  readonly why: Text;
}

/** What follows from a provision: an answer, or the answers that the law leaves possible, between which a person decides. */
type Answer<F, T> =
  | { readonly then: T | ((facts: F) => T); readonly open?: undefined }
  | { readonly open: readonly T[]; readonly then?: undefined };

/** One provision and what follows from it. */
export type Clause<F, T> = Answer<F, T> & {
  /** Identifier of a provision. */
  readonly cite: string;
  readonly review?: Question;
};

/** Points of one provision with one answer, each for an option of a set: where the set is known, the points that hold are named. */
export interface Points {
  readonly fact: FactName;
  /** The provision of each option. */
  readonly cites: Readonly<Record<string, string>>;
}

/** A clause that beats the base when it holds, and the clauses (by `cite`) that it also beats. */
export type Exception<F, T> = Clause<F, T> & {
  readonly when: (facts: F) => boolean;
  readonly over?: readonly string[];
  readonly points?: Points;
};

/** A base case with exceptions, each clause with its provision. `F`: the facts it may look at, `T`: its answer. */
export interface Rule<F, T> {
  readonly id: string;
  readonly title: Text;
  readonly base: Clause<F, T>;
  readonly exceptions: readonly Exception<F, T>[];
}

/** The highest of several findings in an order; null and values outside the order do not count. */
export interface Highest<T> {
  readonly id: string;
  readonly title: Text;
  readonly cite: string;
  /** From low to high. */
  readonly order: readonly T[];
  readonly of: readonly FindingName[];
}

export interface Decision<T> {
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
  let first: Exception<F, T> | undefined;
  let more: Exception<F, T>[] | undefined;
  for (const clause of rule.exceptions) {
    if (!clause.when(facts)) continue;
    if (first === undefined) first = clause;
    else (more ??= [first]).push(clause);
  }
  const clause = more ? strongest(rule.id, more) : (first ?? rule.base);
  return { because: [clause.cite], possible: answersOf<F, T>(clause, facts), review: clause.review ?? null };
}

function answersOf<F, T>({ open, then }: Clause<F, T>, facts: F): readonly T[] {
  return open ?? [typeof then === 'function' ? (then as (facts: F) => T)(facts) : (then as T)];
}

/** The provisions that led to an answer, with a clause of several points replaced by those that hold on these facts. */
export function citesOn<F, T>(
  { exceptions }: Pick<Rule<F, T>, 'exceptions'>,
  because: readonly string[],
  facts: FactValues,
): readonly string[] {
  return because.flatMap((cite) => {
    const points = exceptions.find((clause) => clause.cite === cite)?.points;
    const chosen = points && (facts[points.fact] as readonly string[] | undefined);
    return chosen ? chosen.flatMap((option) => points.cites[option] ?? []) : [cite];
  });
}

/** The one clause that no other clause beats. */
function strongest<F, T>(id: string, hold: readonly Exception<F, T>[]): Exception<F, T> {
  const standing = hold.filter((clause) => !hold.some((other) => other.over?.includes(clause.cite)));
  if (standing.length === 1) return standing[0]!;
  throw new RuleConflict(`${id}: ${hold.map((clause) => clause.cite).join(' and ')} both hold`);
}
