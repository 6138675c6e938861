import type { Day } from '../day.ts';

/**
 * Days made equal to a public holiday by royal decree (Algemene termijnenwet, Article 3(3)).
 * Source: titles of the decrees, second-hand; the Staatscourant decides. A decree for later years is expected.
 */
export const decreeDays: readonly Day[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

/** The years for which the decrees are known. Outside them a decree may exist that this table does not hold. */
export const decreesKnown = { from: 2023, to: 2028 } as const;
