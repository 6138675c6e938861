import type { Day, Example, FactValues } from '#workflows/law/api.ts';

/** A case as a lawyer would put it; the expected outcome is reasoned from the source, on each of the days. */
export interface LawCase {
  readonly title: string;
  readonly source: string;
  readonly days: readonly Day[];
  readonly facts: FactValues;
  readonly expected: Example['expected'];
}
