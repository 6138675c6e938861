import type { Confidence, RuleStatus } from '../classification.ts';
import type { FactValue } from '../fact.ts';
import type { PeriodResult } from '../period.ts';
import type { Text } from '../text.ts';
import type { eventFacts } from './event-facts.ts';

export type EventFactName = keyof typeof eventFacts;
/** One event as a reporter tells it; what is absent is not known yet. Moments are local days or instants with offset. */
export type EventFacts = { readonly [Name in EventFactName]?: FactValue<(typeof eventFacts)[Name]> };
export type Harm = NonNullable<EventFacts['harm']>;

export interface DutyClock extends PeriodResult {
  /** The fact that starts the clock, and its value. */
  readonly trigger: EventFactName;
  readonly since: string;
}

/** One duty to report that an event may raise. */
export interface Duty {
  readonly id: string;
  readonly by: 'provider' | 'deployer' | 'controller';
  readonly to: string;
  /** The provision in words a reader recognises, such as `MDR 87(3)`. */
  readonly basis: string;
  readonly cites: readonly string[];
  readonly decision: 'report' | 'not-required' | 'undetermined';
  readonly why: Text;
  /** The time the duty leaves; null when the law names none, when nothing is due, or when its start is not known. */
  readonly clock: DutyClock | null;
  /** The law says at once; the clock is only the outer limit. */
  readonly immediately: boolean;
  /** Facts that would settle the decision or the clock. */
  readonly ask: readonly EventFactName[];
  readonly status: RuleStatus;
  readonly confidence: Confidence;
  /** What the law leaves open here; the answer above is the careful reading. */
  readonly open: readonly Text[];
}
