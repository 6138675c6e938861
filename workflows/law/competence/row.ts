import type { Conclusion } from '../conclusion.ts';
import type { Day } from '../day.ts';
import type { EventFacts } from '../duties/duty.ts';
import type { FactValues } from '../facts.ts';
import type { Text } from '../text.ts';

export type Matter = 'classification' | 'incident' | 'notified-body' | 'complaint';
export type RowStatus = 'in-force' | 'draft' | 'assumption';

/** What a row of the routing table may look at. */
export interface Case {
  readonly conclusion: Conclusion;
  readonly inHouse: boolean;
  readonly facts: FactValues;
  readonly event: EventFacts;
}

/** One line of the routing of competence: dated, with its status, since much of it is not law yet. Days inclusive. */
export interface Row {
  readonly id: string;
  readonly matters: readonly Matter[];
  readonly when: (situation: Case) => boolean;
  readonly lead: string;
  readonly co: readonly string[];
  readonly basis: Text;
  readonly cites: readonly string[];
  /** Where it is read that this authority is competent. */
  readonly source: Text;
  readonly status: RowStatus;
  readonly from: Day;
  readonly to: Day | null;
  readonly note: Text | null;
}
