import type { Happening, KnownMoment, Party, Story, Told } from './story.ts';

const plain: Told = {
  harm: 'temporary-serious',
  systemInvolved: 'possible',
  unanticipated: 'no',
  publicHealthThreat: 'no',
  fundamentalRightsInfringed: 'no',
  personalDataBreach: 'none',
  calamity: 'in-doubt',
};
type Next = [after: number, what: Happening];

/** A story of November 2026 with an MDR device, reported by a hospital, unless it says otherwise. */
const story = (first: Partial<Told>, then: Next[], begins: Story['begins'] = 'MDR, November 2026'): Story => ({
  begins,
  by: 'deployer',
  first: { ...plain, ...first },
  establishedAgo: 0,
  then: then.map(([after, what]) => ({ after, what })),
});
const tell = (told: Partial<Told>, by: Party = 'deployer', ago = 0) =>
  ({ do: 'tell', by, daysAgo: ago, establishedAgo: ago, told }) as const;
const add = (moment: KnownMoment, daysAgo: number): Happening => {
  const by = moment.startsWith('provider') ? 'provider' : 'deployer';
  return { do: 'add', by, moment, daysAgo, time: null };
};

/** Stories that a lawyer would tell; they are told before those of chance. */
export const examples: Story[] = [
  // The three working days of the report run from establishing, also where the six weeks end before.
  story({}, [
    [40, tell({ calamity: 'established' })],
    [3, { do: 'file', what: 'calamity' }],
  ]),
  // Established on the last day but one of the six weeks, told to the register when they were over.
  story({}, [
    [42, tell({ calamity: 'established' }, 'deployer', 2)],
    [1, { do: 'file', what: 'calamity' }],
  ]),
  // Still in doubt after six weeks: report anyway. Establishing it then gives no more days.
  story({}, [
    [42, tell({ calamity: 'established' })],
    [0, { do: 'file', what: 'calamity' }],
  ]),
  // Nobody can know that it will be a calamity tomorrow: that is refused, and the six weeks run on.
  story({}, [[1, { ...tell({ calamity: 'established' }), establishedAgo: -1 }]]),
  // A nurse had noticed it three days before: the six weeks end earlier.
  story({}, [[1, add('deployer/event', 5)]]),
  // The provider knew of a breach for three days: the 72 hours of the hospital run from when it was told.
  story({}, [
    [5, tell({ personalDataBreach: 'risk' }, 'provider', 3)],
    [3, { do: 'file', what: 'breach' }],
  ]),
  // No death after all, which leaves the ten days; what the hospital knew of a breach does not make them fifteen.
  story({ personalDataBreach: 'risk' }, [
    [1, tell({ harm: 'death' })],
    [1, tell({ harm: 'permanent-serious' })],
    [0, add('deployer/breach', 3)],
    [0, add('provider/event', 1)],
    [9, { do: 'file', what: 'device' }],
  ]),
  // A mail of 1 August: on that day the duties for high-risk systems did not apply yet.
  story({ fundamentalRightsInfringed: 'yes' }, [[0, add('provider/event', 2)]], 'MDR, first days of the AI Act'),
  // Somebody died: for software of Annex III the fifteen days of the AI Act become ten.
  story({}, [[4, tell({ harm: 'death' })]], 'Annex III, first days of the AI Act'),
  // A ticket was found, and turned out to be about another module: the day of the report counts again, for both laws.
  story(
    { fundamentalRightsInfringed: 'yes' },
    [
      [2, add('provider/event', 3)],
      [1, { do: 'choose', by: 'provider', which: 0 }],
      [16, { do: 'file', what: 'device' }],
      [0, { do: 'file', what: 'rights' }],
    ],
    'IVDR, first days of the AI Act',
  ),
];
