import type { Confidence, DeviceClass, DeviceRegulation } from '../classification.ts';
import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

type Row = readonly [
  mdr: string,
  ivdr: string,
  titleNl: string,
  titleEn: string,
  evidenceNl: string,
  evidenceEn: string,
  keep?: readonly [nl: string, en: string] | undefined,
  confidence?: Confidence | undefined,
  when?: readonly [nl: string, en: string],
];

const always: readonly Row[] = [
  [
    '10',
    '10',
    'Algemene plichten van de fabrikant',
    'General obligations of manufacturers',
    'Kwaliteitssysteem, risicobeheer en technische documentatie volgens bijlagen I en II',
    'Quality system, risk management and technical documentation according to Annexes I and II',
    ['Documentatie 10 jaar na het laatste hulpmiddel', 'Documentation 10 years after the last device'],
  ],
  [
    '15',
    '15',
    'Persoon die verantwoordelijk is voor naleving',
    'Person responsible for regulatory compliance',
    'Benoeming met bewijs van deskundigheid',
    'Appointment with proof of expertise',
  ],
  [
    '19',
    '17',
    'EU-conformiteitsverklaring',
    'EU declaration of conformity',
    'Getekende verklaring volgens bijlage IV, één voor alle wetten van de Unie',
    'Signed declaration according to Annex IV, one for all Union law',
    ['Bijhouden', 'Kept up to date'],
  ],
  [
    '20',
    '18',
    'CE-markering',
    'CE marking',
    'Markering op scherm of verpakking, met nummer van de aangemelde instantie waar die meedoet',
    'Marking on screen or packaging, with the number of the notified body where one takes part',
  ],
  [
    '27',
    '24',
    'Unieke identificatie (UDI)',
    'Unique device identification (UDI)',
    'Basic UDI-DI, UDI-DI en softwareversie als UDI-PI, zichtbaar in de software',
    'Basic UDI-DI, UDI-DI and software version as UDI-PI, visible in the software',
    ['Gegevens binnen 30 dagen bijwerken', 'Update data within 30 days'],
  ],
  [
    '52',
    '48',
    'Conformiteitsbeoordeling',
    'Conformity assessment',
    'Procedure die bij de klasse hoort, met verslag of certificaat',
    'Procedure that belongs to the class, with report or certificate',
  ],
  [
    '61',
    '56',
    'Klinische evaluatie of prestatie-evaluatie',
    'Clinical or performance evaluation',
    'Plan en verslag, met follow-up na het in de handel brengen',
    'Plan and report, with follow-up after placing on the market',
    ['Gedurende de hele levensduur bijgewerkt', 'Updated during the whole life cycle'],
  ],
];

/** From 10 January 2025, whenever the device came on the market. */
const interrupted: readonly Row[] = [
  [
    '10a',
    '10a',
    'Een onderbreking van de levering vooraf melden',
    'Report an interruption of supply beforehand',
    'Melding aan autoriteit en afnemers',
    'Notice to authority and customers',
    ['6 maanden vooraf', '6 months ahead'],
    'from-memory',
    ['Als ernstige schade te voorzien is.', 'If serious harm is foreseeable.'],
  ],
];

/** What also holds for devices under the transition of the old directives: MDR Article 120, IVDR Article 110. */
const also: readonly Row[] = [
  [
    '83',
    '78',
    'Systeem voor post-market surveillance',
    'Post-market surveillance system',
    'Beschrijving van het systeem en verslagen',
    'Description of the system and reports',
    ['Gedurende de hele levensduur', 'During the whole life cycle'],
  ],
  [
    '84',
    '79',
    'Plan voor post-market surveillance',
    'Post-market surveillance plan',
    'Plan volgens bijlage III: maatstaven, drempels, klachten, trends, follow-up',
    'Plan according to Annex III: indicators, thresholds, complaints, trends, follow-up',
  ],
  [
    '87',
    '82',
    'Ernstige incidenten en correctieve acties melden',
    'Report serious incidents and corrective actions',
    'MIR-formulier met bevestiging van ontvangst',
    'MIR form with receipt',
    [
      'Binnen 15 dagen; overlijden of onverwachte verslechtering 10 dagen; bedreiging van de volksgezondheid 2 dagen',
      'Within 15 days; death or unanticipated deterioration 10 days; public health threat 2 days',
    ],
  ],
  [
    '88',
    '83',
    'Trends melden',
    'Report trends',
    'Verslag van een duidelijke stijging, met methode en periode',
    'Report of a significant increase, with method and period',
  ],
  [
    '89',
    '84',
    'Een incident onderzoeken en een eindrapport geven',
    'Analyse an incident and give a final report',
    'Onderzoek, risicobeoordeling, field safety notice en eindrapport',
    'Investigation, risk assessment, field safety notice and final report',
    undefined,
    undefined,
    ['Na een ernstig incident.', 'After a serious incident.'],
  ],
];

/** EUDAMED: mandatory from the day that Decision (EU) 2025/2371 leads to. */
const registered: readonly Row[] = [
  [
    '29',
    '26',
    'Hulpmiddel inschrijven in EUDAMED',
    'Register the device in EUDAMED',
    'Inschrijving in EUDAMED met Basic UDI-DI en klasse',
    'Entry in EUDAMED with Basic UDI-DI and class',
    [
      'Al eerder op de markt: uiterlijk 27 of 28 november 2026; bronnen verschillen één dag',
      'Already on the market: by 27 or 28 November 2026; sources differ by a day',
    ],
    'second-hand',
  ],
  [
    '31',
    '28',
    'Fabrikant inschrijven (SRN)',
    'Register the manufacturer (SRN)',
    'SRN en bevestiging van de gegevens',
    'SRN and confirmation of the data',
    [
      'Wijziging binnen 1 week; bevestigen na 1 jaar en dan elke 2 jaar',
      'Changes within 1 week; confirm after 1 year and then every 2 years',
    ],
    'second-hand',
  ],
];

const column = (regulation: DeviceRegulation, rows: readonly Row[]): readonly Duty[] =>
  rows.map(([mdr, ivdr, titleNl, titleEn, evidenceNl, evidenceEn, keep, confidence, when]) =>
    duty(
      'manufacturer',
      regulation === 'MDR' ? `mdr/${mdr}` : `ivdr/${ivdr}`,
      [titleNl, titleEn],
      [evidenceNl, evidenceEn],
      { ...(keep && { keep }), ...(confidence && { confidence }), ...(when && { when }) },
    ),
  );
const both = (rows: readonly Row[]) => ({ MDR: column('MDR', rows), IVDR: column('IVDR', rows) });

export const manufacturer = both(always);
export const interruption = both(interrupted);
export const surveillance = both(also);
export const eudamed = both(registered);

/** A certificate ends; the notified body assesses again before that: MDR 56(2), IVDR 51(2). */
export const recertification = {
  MDR: certificate('mdr/56-2'),
  IVDR: certificate('ivdr/51-2'),
};
function certificate(cite: string): Duty {
  return duty(
    'manufacturer',
    cite,
    ['Certificaat geldig houden en op tijd vernieuwen', 'Keep the certificate valid and renew it in time'],
    [
      'Geldig certificaat; jaarlijkse controle; aanvraag met samenvatting van wijzigingen vóór het einde',
      'Valid certificate; yearly surveillance; application with summary of changes before the end',
    ],
    { keep: ['Ten hoogste 5 jaar; controle elke 12 maanden', 'At most 5 years; surveillance every 12 months'] },
  );
}

const yearly = ['Ten minste elk jaar', 'At least every year'] as const;
const submitted = [
  'Ten minste elk jaar, ingediend bij de aangemelde instantie via EUDAMED',
  'At least every year, submitted to the notified body through EUDAMED',
] as const;
const whenNeeded = ['Als het nodig is', 'When necessary'] as const;
/** MDR 85 and 86, IVDR 80 and 81: which report, and how often, per class. Software is never implantable. */
const reports: Readonly<Record<DeviceClass, readonly [cite: string, keep: readonly [string, string]]>> = {
  I: ['mdr/85', whenNeeded],
  IIa: ['mdr/86', ['Als het nodig is, ten minste elke 2 jaar', 'When necessary, at least every 2 years']],
  IIb: ['mdr/86', yearly],
  III: ['mdr/86', submitted],
  A: ['ivdr/80', whenNeeded],
  B: ['ivdr/80', whenNeeded],
  C: ['ivdr/81', yearly],
  D: ['ivdr/81', submitted],
};

const periodic = Object.entries(reports).map(([deviceClass, [cite, keep]]) => {
  const full = cite === 'mdr/86' || cite === 'ivdr/81';
  return [
    deviceClass,
    duty(
      'manufacturer',
      cite,
      full
        ? ['Periodiek veiligheidsverslag (PSUR)', 'Periodic safety update report (PSUR)']
        : ['Verslag van post-market surveillance', 'Post-market surveillance report'],
      full
        ? [
            'PSUR: afweging van baten en risico’s, follow-up, verkoop, omvang en kenmerken van de gebruikers',
            'PSUR: benefit-risk conclusion, follow-up, sales, size and features of the user population',
          ]
        : ['Verslag met resultaten en maatregelen', 'Report with results and actions'],
      { keep, variant: deviceClass },
    ),
  ] as const;
});
export const periodicReports = Object.fromEntries(periodic) as Readonly<Record<DeviceClass, Duty>>;

const summaryEvidence = [
  'Samenvatting, gecontroleerd door de aangemelde instantie en openbaar',
  'Summary, validated by the notified body and public',
] as const;
/** MDR Article 32 (class III), IVDR Article 29 (classes C and D). */
export const summaries = {
  MDR: duty(
    'manufacturer',
    'mdr/32',
    ['Samenvatting van veiligheid en klinische prestaties (SSCP)', 'Summary of safety and clinical performance (SSCP)'],
    summaryEvidence,
  ),
  IVDR: duty(
    'manufacturer',
    'ivdr/29',
    ['Samenvatting van veiligheid en prestaties (SSP)', 'Summary of safety and performance (SSP)'],
    summaryEvidence,
  ),
};
