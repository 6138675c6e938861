import type { Day } from '../day.ts';

/** Days made equal to a public holiday by one royal decree (Algemene termijnenwet, Article 3(3)), with where that is known from. */
export interface DecreeDays {
  /** The calendar years the decree provides for. */
  readonly from: number;
  readonly to: number;
  readonly days: readonly Day[];
  readonly source: string;
  readonly confidence: 'second-hand';
}

const titleOfDecree = 'title of the decree, quoted by others; the Staatscourant decides';

/** The decrees by the years they provide for. The next one, for 2029-2031, is expected and not here: absent means not known. */
export const decrees: readonly DecreeDays[] = [
  {
    from: 2023,
    to: 2025,
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    source: titleOfDecree,
    confidence: 'second-hand',
  },
  {
    from: 2026,
    to: 2028,
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    source: titleOfDecree,
    confidence: 'second-hand',
  },
];

export const decreeDays: readonly Day[] = decrees.flatMap(({ days }) => days);

/** The years for which the decrees are known. Outside them a decree may exist that this table does not hold. */
export const decreesKnown = {
  from: Math.min(...decrees.map(({ from }) => from)),
  to: Math.max(...decrees.map(({ to }) => to)),
} as const;
