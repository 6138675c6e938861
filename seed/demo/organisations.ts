import type { OrganisationKind } from '#db/schema/organisation.ts';
import type { Sector } from '#workflows/registration/taxonomy.ts';

export type Site = { key: string; name: string; number: string; place: string; province: string };
export type Identifier = readonly [type: 'SRN' | 'NB' | 'KVK' | 'OIN' | 'AGB' | 'URA', value: string];
export type Organisation = {
  key: string;
  kind: OrganisationKind;
  name: string;
  country: string;
  place: string;
  address: string;
  /** Domain of its website and of the addresses of its people; `.example` never exists (RFC 2606). */
  domain: string;
  sector?: Sector;
  /** The first one identifies it when it is registered. */
  identifiers: readonly [Identifier, ...Identifier[]];
  sites?: readonly Site[];
  /** The day it was entered. */
  since: string;
};

type Row = Omit<Organisation, 'kind' | 'domain'> & { domain?: string };
const of = (kind: OrganisationKind, rows: readonly Row[]): Organisation[] =>
  rows.map((row) => ({ ...row, kind, domain: `${row.domain ?? row.key}.example` }));

const dutch = { country: 'NL' } as const;

/** Whoever supervises: the one real name in the demonstration. Its number lies in the range for tests of the OIN register. */
const authority = of('authority', [
  {
    ...dutch,
    key: 'igj',
    name: 'Inspectie Gezondheidszorg en Jeugd',
    place: 'Utrecht',
    address: 'Adres in deze demonstratie niet opgenomen',
    identifiers: [['OIN', '00000099000000001000']],
    since: '2026-01-05',
  },
]);

const providers = of('provider', [
  {
    ...dutch,
    key: 'longlicht',
    name: 'LongLicht B.V.',
    place: 'Utrecht',
    address: 'Lichtkade 12',
    identifiers: [
      ['SRN', 'NL-MF-000990001'],
      ['KVK', '90000101'],
    ],
    since: '2026-01-06',
  },
  {
    ...dutch,
    key: 'spraakhelder',
    name: 'SpraakHelder B.V.',
    place: 'Amersfoort',
    address: 'Stemplein 3',
    identifiers: [['KVK', '90000102']],
    since: '2026-01-06',
  },
  {
    ...dutch,
    key: 'hartspoor',
    name: 'Hartspoor B.V.',
    place: 'Eindhoven',
    address: 'Polslaan 40',
    identifiers: [
      ['SRN', 'NL-MF-000990003'],
      ['KVK', '90000103'],
    ],
    since: '2026-01-06',
  },
  {
    ...dutch,
    key: 'weefselblik',
    name: 'Weefselblik B.V.',
    place: 'Nijmegen',
    address: 'Coupeweg 8',
    identifiers: [
      ['SRN', 'NL-MF-000990004'],
      ['KVK', '90000104'],
    ],
    since: '2026-01-07',
  },
  {
    ...dutch,
    key: 'zorgrooster',
    name: 'Zorgrooster Noord B.V.',
    place: 'Groningen',
    address: 'Dienstpad 21',
    identifiers: [['KVK', '90000105']],
    since: '2026-01-07',
  },
  {
    ...dutch,
    key: 'mentaalkompas',
    name: 'Mentaal Kompas B.V.',
    place: 'Leiden',
    address: 'Kompasgracht 5',
    identifiers: [
      ['SRN', 'NL-MF-000990006'],
      ['KVK', '90000106'],
    ],
    since: '2026-01-07',
  },
  {
    ...dutch,
    key: 'nachtwacht',
    name: 'Nachtwacht Sensoriek B.V.',
    place: 'Zwolle',
    address: 'Sensorhof 17',
    identifiers: [
      ['SRN', 'NL-MF-000990007'],
      ['KVK', '90000107'],
    ],
    since: '2026-01-08',
  },
  {
    ...dutch,
    key: 'berichtwijs',
    name: 'Berichtwijs B.V.',
    place: 'Arnhem',
    address: 'Postbrug 2',
    identifiers: [['KVK', '90000108']],
    since: '2026-01-08',
  },
  {
    key: 'gehirnblick',
    name: 'Gehirnblick Medizinsoftware GmbH',
    country: 'DE',
    place: 'Keulen',
    address: 'Blickgasse 14',
    identifiers: [['SRN', 'DE-MF-000990009']],
    since: '2026-01-09',
  },
  {
    key: 'rheintal',
    name: 'Rheintal Dosis GmbH',
    country: 'DE',
    place: 'Düsseldorf',
    address: 'Dosisallee 77',
    identifiers: [['SRN', 'DE-MF-000990010']],
    since: '2026-01-09',
  },
  {
    key: 'scheldezicht',
    name: 'Scheldezicht Robotica NV',
    country: 'BE',
    place: 'Antwerpen',
    address: 'Robotkaai 9',
    identifiers: [['SRN', 'BE-MF-000990011']],
    since: '2026-01-09',
  },
  {
    ...dutch,
    key: 'meldlijn',
    name: 'Meldlijn Systemen B.V.',
    place: 's-Hertogenbosch',
    address: 'Sirenestraat 30',
    identifiers: [
      ['SRN', 'NL-MF-000990012'],
      ['KVK', '90000112'],
    ],
    since: '2026-01-12',
  },
  {
    key: 'alpenblick',
    name: 'Alpenblick Diagnostics AG',
    country: 'CH',
    place: 'Zürich',
    address: 'Firnweg 6',
    identifiers: [['SRN', 'CH-MF-000990013']],
    since: '2026-01-12',
  },
  {
    key: 'seonghwa',
    name: 'Seonghwa Vision Co., Ltd.',
    country: 'KR',
    place: 'Seoul',
    address: 'Byeolbit-ro 18',
    identifiers: [['SRN', 'KR-MF-000990017']],
    since: '2026-01-12',
  },
  {
    ...dutch,
    key: 'wijkloket',
    name: 'Wijkloket Data B.V.',
    place: 'Almere',
    address: 'Loketlaan 11',
    identifiers: [['KVK', '90000114']],
    since: '2026-01-12',
  },
  {
    ...dutch,
    key: 'umc-ontwikkeling',
    name: 'UMC Polderland, eigen ontwikkeling',
    place: 'Lelystad',
    address: 'Dijkring 1',
    domain: 'umc',
    identifiers: [['URA', '90000115']],
    since: '2026-01-13',
  },
]);

const representatives = of('authorised-representative', [
  {
    ...dutch,
    key: 'zwaluw',
    name: 'Zwaluw Gemachtigden B.V.',
    place: 'Breda',
    address: 'Vleugelstraat 4',
    identifiers: [
      ['SRN', 'NL-AR-000990016'],
      ['KVK', '90000116'],
    ],
    since: '2026-01-13',
  },
]);

const bodies = of('notified-body', [
  {
    ...dutch,
    key: 'keurmerk',
    name: 'KeurMerk Nederland B.V.',
    place: 'Den Haag',
    address: 'Toetsplein 1',
    identifiers: [['NB', '9999']],
    since: '2026-01-14',
  },
  {
    ...dutch,
    key: 'toetshuis',
    name: 'Toetshuis Delta B.V.',
    place: 'Rotterdam',
    address: 'Deltakade 50',
    identifiers: [['NB', '9998']],
    since: '2026-01-14',
  },
  {
    key: 'pruefhaus',
    name: 'Prüfhaus Westfalen GmbH',
    country: 'DE',
    place: 'Münster',
    address: 'Prüfring 23',
    identifiers: [['NB', '9997']],
    since: '2026-01-14',
  },
  {
    key: 'labkeur',
    name: 'LabKeur Benelux NV',
    country: 'BE',
    place: 'Gent',
    address: 'Reageerstraat 12',
    identifiers: [['NB', '9996']],
    since: '2026-01-14',
  },
]);

/** Whom the providers outside the Union have mandated (MDR art. 11, AI Act art. 22). */
export const mandates: readonly { provider: string; representative: string; from: string; recordedOn: string }[] = [
  { provider: 'alpenblick', representative: 'zwaluw', from: '2024-05-01', recordedOn: '2026-01-19' },
  { provider: 'seonghwa', representative: 'zwaluw', from: '2025-11-03', recordedOn: '2026-01-19' },
];

/** Everybody who makes, represents, assesses or supervises. */
export const market: readonly Organisation[] = [...authority, ...providers, ...representatives, ...bodies];
