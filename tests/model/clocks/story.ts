import fc from 'fast-check';

/** A kind of system with the day on which its story is told: the law that governs it is another one before or after a first day. */
export const beginnings = {
  'MDR, November 2026': { system: 'mdr', day: '2026-11-04' },
  'IVDR, before Christmas': { system: 'ivdr', day: '2026-12-22' },
  // The duties for high-risk systems begin on 2 August 2028 for devices and on 2 December 2027 for those of Annex III.
  'MDR, first days of the AI Act': { system: 'mdr', day: '2028-08-03' },
  'IVDR, first days of the AI Act': { system: 'ivdr', day: '2028-08-04' },
  'Annex III, first days of the AI Act': { system: 'annex-iii', day: '2027-12-03' },
} as const;
export type SystemKind = (typeof beginnings)[keyof typeof beginnings]['system'];

/** The duties to report that have a clock and that an incident with one of these systems can raise. */
export const clocked = [
  'mdr-87-serious-incident',
  'ivdr-82-serious-incident',
  'ai-act-73-serious-incident',
  'wkkgz-11-calamity',
  'gdpr-33-data-breach',
] as const;
export type Clocked = (typeof clocked)[number];

/** What is filed: one of these reports, or what an institution tells its provider, which has no clock. */
type Filing = 'device' | 'rights' | 'calamity' | 'breach' | 'to-provider';

/** The duty that is filed for a kind of system. Software of Annex III is no device: its provider owes no report of that kind. */
export const filedAs = (what: Filing, system: SystemKind): Clocked | 'ai-act-26-inform-provider' =>
  what === 'device' && system === 'ivdr' ? 'ivdr-82-serious-incident' : duties[what];
const duties = {
  device: 'mdr-87-serious-incident',
  rights: 'ai-act-73-serious-incident',
  calamity: 'wkkgz-11-calamity',
  breach: 'gdpr-33-data-breach',
  'to-provider': 'ai-act-26-inform-provider',
} as const;

export type Party = 'provider' | 'deployer';
type YesNo = 'yes' | 'no' | 'not-investigated';

/** What a person tells of the event; what a later telling does not name was told as before. */
export type Told = {
  harm: 'none' | 'minor' | 'temporary-serious' | 'permanent-serious' | 'death' | 'not-investigated';
  systemInvolved: 'possible' | 'excluded';
  unanticipated: YesNo;
  publicHealthThreat: YesNo;
  fundamentalRightsInfringed: YesNo;
  personalDataBreach: 'none' | 'no-risk' | 'risk' | 'high-risk' | 'not-investigated';
  calamity: 'in-doubt' | 'established' | 'ruled-out';
};

const yesNo = fc.constantFrom<YesNo>('yes', 'no', 'not-investigated');
const told = {
  harm: fc.constantFrom<Told['harm']>(
    'none',
    'minor',
    'temporary-serious',
    'permanent-serious',
    'death',
    'not-investigated',
  ),
  systemInvolved: fc.constantFrom<Told['systemInvolved']>('possible', 'possible', 'possible', 'excluded'),
  unanticipated: yesNo,
  publicHealthThreat: yesNo,
  fundamentalRightsInfringed: yesNo,
  personalDataBreach: fc.constantFrom<Told['personalDataBreach']>(
    'none',
    'no-risk',
    'risk',
    'high-risk',
    'not-investigated',
  ),
  calamity: fc.constantFrom<Told['calamity']>('in-doubt', 'established', 'ruled-out'),
};

/** The day on which a calamity was established: some days before it is told, or tomorrow, which nobody can know. */
const establishedAgo = fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.constant(-1) });
const by = fc.constantFrom<Party>('provider', 'deployer');

/** What may happen: facts for better or worse, moments, choices, withdrawals, filings, a step of the authority. */
export type Happening =
  | { do: 'tell'; by: Party; daysAgo: number; establishedAgo: number; told: Partial<Told> }
  | { do: 'add'; by: Party; moment: KnownMoment; daysAgo: number; time: string | null }
  | { do: 'choose'; by: Party; which: number }
  | { do: 'withdraw'; which: number }
  | { do: 'file'; what: Filing }
  | { do: 'triage' };
export type KnownMoment = (typeof moments)[number];

/** Whose knowledge of what a person can add. */
const moments = ['provider/event', 'provider/death', 'provider/threat', 'deployer/event', 'deployer/breach'] as const;

const tell = fc.record({
  do: fc.constant('tell' as const),
  by,
  daysAgo: fc.nat(4),
  establishedAgo,
  told: fc.oneof(
    { weight: 2, arbitrary: fc.record(told, { requiredKeys: [] }) },
    ...Object.entries(told).map(([name, answer]) => ({ weight: 1, arbitrary: fc.record({ [name]: answer }) })),
  ) as fc.Arbitrary<Partial<Told>>,
});
const add = fc.record({
  do: fc.constant('add' as const),
  by,
  moment: fc.constantFrom(...moments),
  daysAgo: fc.nat(9),
  // Before clocks change, so that every day has these times once.
  time: fc.constantFrom(null, '00:30', '01:45'),
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: tell },
  { weight: 4, arbitrary: add },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('choose' as const), by, which: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(7) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('file' as const),
      what: fc.constantFrom<Filing>(
        'device',
        'device',
        'rights',
        'rights',
        'calamity',
        'breach',
        'breach',
        'to-provider',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('triage' as const) }) },
);

/** Days between two happenings: mostly few, sometimes as many as one of the terms. */
const after = fc.oneof(
  { weight: 8, arbitrary: fc.nat(3) },
  { weight: 2, arbitrary: fc.constantFrom(6, 10, 15, 35, 42) },
);

/** A story: how an incident is first told, and what happens afterwards. Where the provider tells it no institution takes part. */
export const story = fc.record({
  begins: fc.constantFrom(...(Object.keys(beginnings) as (keyof typeof beginnings)[])),
  by: fc.constantFrom<Party>('deployer', 'deployer', 'deployer', 'deployer', 'provider'),
  first: fc.record({
    ...told,
    harm: fc.constantFrom<Told['harm']>('minor', 'temporary-serious', 'permanent-serious', 'death'),
    fundamentalRightsInfringed: fc.constantFrom<YesNo>('yes', 'yes', 'no', 'not-investigated'),
    personalDataBreach: fc.constantFrom<Told['personalDataBreach']>('risk', 'high-risk', 'no-risk', 'none'),
  }),
  establishedAgo: fc.nat(2),
  then: fc.array(fc.record({ after, what: happening }), { minLength: 1, maxLength: 12 }),
});
export type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;
