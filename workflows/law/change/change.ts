import type { Confidence, Review, RuleStatus } from '../classification.ts';
import type { Text } from '../text.ts';
import type { Consequence } from './consequences.ts';
import type { AskedChangeFact, ChangeFactName, ChangeFactValues } from './facts.ts';
import type { ChangeAnswerName, ChangeFindingName, ChangeFindings } from './view.ts';

/** What a change is called in a list: the gravest that holds. */
export type ChangeKind = 'correction' | 'minor' | 'pre-determined' | 'substantial' | 'undetermined';

export interface ChangeInput {
  /** The day of which the law is asked, `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly facts: ChangeFactValues;
}

/** One rule with its answer on this change. */
export interface ChangeStep {
  readonly finding: ChangeFindingName;
  readonly rule: string;
  readonly version: string;
  readonly title: Text;
  readonly cites: readonly string[];
  readonly facts: ChangeFactValues;
  /** The answer, or `undetermined` when facts or law leave more than one. */
  readonly result: string;
  /** The answer in words; with more than one possible, what is still possible. */
  readonly reason: Text;
  readonly possible: readonly string[];
  readonly ask: readonly ChangeFactName[];
  readonly status: RuleStatus;
  readonly confidence: Confidence;
}

/** The step from one version to the next, by the law of a day. `null`: cannot be said on these facts. */
export interface Change {
  readonly asOf: string;
  readonly outcome: 'decided' | 'undetermined';
  readonly kind: ChangeKind;
  readonly answers: { readonly [Name in ChangeAnswerName]: ChangeFindings[Name] | null };
  readonly consequences: readonly Consequence[];
  /** What a person has to settle, because the law leaves it open. */
  readonly review: readonly Review[];
  /** Questions whose answer can still change something, in the order of asking. */
  readonly ask: readonly AskedChangeFact[];
  /** No path of answers asks more questions than this. */
  readonly atMost: number;
  readonly trace: readonly ChangeStep[];
}
