import type { Text } from './text.ts';

/** One answer that can be chosen. */
export interface FactOption<Id extends string = string> {
  readonly id: Id;
  readonly label: Text;
}

interface FactTexts {
  /** The question, as a person who knows the product would put it. */
  readonly title: Text;
  readonly help: Text;
  readonly example: Text;
  /** Group on screen; the catalogue is ordered by group. */
  readonly group: FactGroup;
}

export type FactGroup =
  | 'basics'
  | 'purpose'
  | 'device'
  | 'laboratory'
  | 'people'
  | 'decisions'
  | 'content'
  | 'situation'
  | 'event'
  | 'clock'
  | 'standing'
  | 'change';

export interface BooleanFact extends FactTexts {
  readonly kind: 'boolean';
}
export interface ChoiceFact<Id extends string = string> extends FactTexts {
  readonly kind: 'choice';
  readonly options: readonly FactOption<Id>[];
}
/** Zero or more options; the empty list says "none of these", absence says "don't know yet". */
export interface MultiFact<Id extends string = string> extends FactTexts {
  readonly kind: 'multi';
  readonly options: readonly FactOption<Id>[];
  readonly none: Text;
}
/** A local day, `yyyy-mm-dd`. */
export interface DayFact extends FactTexts {
  readonly kind: 'day';
}
/** Something only the person knows in words; no rule reads it. */
export interface TextFact extends FactTexts {
  readonly kind: 'text';
}

/** A local day, or an instant with offset where the hour is known. */
export interface MomentFact extends FactTexts {
  readonly kind: 'moment';
}

export type Fact = BooleanFact | ChoiceFact | MultiFact | DayFact | TextFact | MomentFact;

/** The value a fact takes when it is known. */
export type FactValue<F> = F extends { kind: 'boolean' }
  ? boolean
  : F extends { kind: 'choice'; options: readonly { id: infer Id }[] }
    ? Id
    : F extends { kind: 'multi'; options: readonly { id: infer Id }[] }
      ? readonly Id[]
      : string;
