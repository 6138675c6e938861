import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

const tenYears = [
  '10 jaar na het in de handel brengen of in gebruik stellen',
  '10 years after placing on the market or putting into service',
] as const;
const sixMonths = ['Ten minste 6 maanden', 'At least 6 months'] as const;

/** Articles 8-21 of the AI Act and what follows the system once it is on the market: every high-risk system, by whichever route. */
export const highRiskProvider: readonly Duty[] = [
  duty(
    'provider',
    'ai-act/8',
    ['Aan alle eisen van artikelen 9 tot en met 15 voldoen', 'Meet all requirements of Articles 9 to 15'],
    [
      'Overzicht per eis met de plaats in het dossier; bij een hulpmiddel één geheel met dat dossier',
      'Overview per requirement with its place in the file; for a device one whole with that file',
    ],
  ),
  duty(
    'provider',
    'ai-act/9',
    ['Systeem voor risicobeheer', 'Risk management system'],
    [
      'Risicodossier met versie: risico’s, maatregelen, tests, restrisico’s, ook voor kinderen en kwetsbare groepen',
      'Risk file with version: risks, measures, tests, residual risks, also for children and vulnerable groups',
    ],
    { keep: ['Gedurende de hele levensduur bijgehouden', 'Kept up during the whole life cycle'] },
  ),
  duty(
    'provider',
    'ai-act/10',
    ['Data en databeheer', 'Data and data governance'],
    [
      'Gegevensblad per dataset: herkomst, keuzes, labels, gaten, onderzoek naar vertekening',
      'Data sheet per data set: origin, choices, labels, gaps, examination of bias',
    ],
  ),
  duty(
    'provider',
    'ai-act/11',
    ['Technische documentatie', 'Technical documentation'],
    [
      'Dossier volgens bijlage IV: beschrijving, ontwikkeling en data, werking en toezicht, keuze van maatstaven, risicobeheer, wijzigingen, normen, verklaring, plan voor monitoring',
      'File according to Annex IV: description, development and data, functioning and control, choice of metrics, risk management, changes, standards, declaration, monitoring plan',
    ],
    { keep: ['Klaar vóór het in de handel brengen', 'Ready before placing on the market'] },
  ),
  duty(
    'provider',
    'ai-act/12',
    ['Automatische logs', 'Automatic logs'],
    [
      'Beschrijving van wat het systeem zelf vastlegt, met een voorbeeld van een log',
      'Description of what the system records itself, with a sample of a log',
    ],
  ),
  duty(
    'provider',
    'ai-act/13',
    ['Gebruiksinstructies', 'Instructions for use'],
    [
      'Gebruiksinstructies met versie: doel, nauwkeurigheid, grenzen, voorziene wijzigingen, toezicht, omgang met logs',
      'Instructions for use with version: purpose, accuracy, limits, foreseen changes, oversight, handling of logs',
    ],
  ),
  duty(
    'provider',
    'ai-act/14',
    ['Menselijk toezicht mogelijk maken', 'Enable human oversight'],
    [
      'Maatregelen in het ontwerp en in de instructies: begrijpen, afwijken, stoppen',
      'Measures in the design and in the instructions: understand, override, stop',
    ],
  ),
  duty(
    'provider',
    'ai-act/15',
    ['Nauwkeurig, robuust en veilig', 'Accurate, robust and secure'],
    [
      'Testverslagen met maatstaven, getekend en gedateerd; maatregelen tegen aanvallen en tegen zichzelf versterkende fouten',
      'Test reports with metrics, signed and dated; measures against attacks and feedback loops',
    ],
  ),
  duty(
    'provider',
    'ai-act/16',
    [
      'Naam en adres op het systeem; toegankelijk voor mensen met een beperking',
      'Name and address on the system; accessible to people with disabilities',
    ],
    [
      'Label of scherm met naam en adres; verslag over toegankelijkheid; lijst van artikel 16, onder a tot en met l',
      'Label or screen with name and address; accessibility report; checklist of Article 16(a) to (l)',
    ],
  ),
  duty(
    'provider',
    'ai-act/17',
    ['Systeem voor kwaliteitsbeheer', 'Quality management system'],
    [
      'Handboek met de dertien onderdelen van lid 1, of het systeem van de MDR of IVDR aangevuld; bij kleine bedrijven in verhouding',
      'Manual with the thirteen aspects of paragraph 1, or the system under the MDR or IVDR supplemented; proportionate for small firms',
    ],
  ),
  duty(
    'provider',
    'ai-act/18',
    ['Documentatie bewaren', 'Keep documentation'],
    [
      'Archief met technische documentatie, kwaliteitssysteem, besluiten van de aangemelde instantie en verklaring',
      'Archive with technical documentation, quality system, decisions of the notified body and declaration',
    ],
    { keep: tenYears },
  ),
  duty(
    'provider',
    'ai-act/19',
    ['Logs bewaren', 'Keep logs'],
    ['Logs onder eigen beheer, met bewaartermijn', 'Logs under own control, with retention period'],
    {
      keep: sixMonths,
      when: ['Voor logs die de aanbieder zelf in beheer heeft.', 'For logs under the provider’s own control.'],
    },
  ),
  duty(
    'provider',
    'ai-act/20',
    ['Fouten direct corrigeren en melden', 'Correct faults at once and inform'],
    [
      'Register van corrigerende maatregelen, met wie is ingelicht: distributeur, gebruiker, gemachtigde, importeur; bij risico ook autoriteit en aangemelde instantie',
      'Record of corrective actions, with who was informed: distributor, deployer, representative, importer; at risk also authority and notified body',
    ],
  ),
  duty(
    'provider',
    'ai-act/21',
    ['Meewerken met autoriteiten', 'Cooperate with authorities'],
    [
      'Overzicht van verzoeken van autoriteiten, met wat is gegeven en wanneer',
      'List of requests of authorities, with what was given and when',
    ],
    { when: ['Op een gemotiveerd verzoek.', 'On a reasoned request.'] },
  ),
  duty(
    'provider',
    'ai-act/47',
    ['EU-conformiteitsverklaring', 'EU declaration of conformity'],
    [
      'Getekende verklaring volgens bijlage V, één voor alle wetten van de Unie',
      'Signed declaration according to Annex V, one for all Union law',
    ],
    { keep: tenYears, literal: true },
  ),
  duty(
    'provider',
    'ai-act/48',
    ['CE-markering', 'CE marking'],
    [
      'CE-markering op het product of digitaal; met nummer van de aangemelde instantie waar die meedoet',
      'CE marking on the product or digital; with the number of the notified body where one takes part',
    ],
    { literal: true },
  ),
  duty(
    'provider',
    'ai-act/72',
    ['Volgen na het in de handel brengen', 'Post-market monitoring'],
    [
      'Plan en verslagen van monitoring; bij een hulpmiddel in het plan voor post-market surveillance',
      'Plan and reports of monitoring; for a device inside the post-market surveillance plan',
    ],
    { literal: true },
  ),
];

/** Reporting under Article 73: devices only report infringements of fundamental rights there (73(10)). */
export const incidents = {
  all: duty(
    'provider',
    'ai-act/73',
    ['Ernstige incidenten melden', 'Report serious incidents'],
    [
      'Melding met bevestiging van ontvangst, onderzoek en risicobeoordeling',
      'Report with receipt, investigation and risk assessment',
    ],
    {
      keep: [
        'Binnen 15 dagen; overlijden 10 dagen; wijdverbreid of vitale infrastructuur 2 dagen',
        'Within 15 days; death 10 days; widespread or critical infrastructure 2 days',
      ],
      literal: true,
    },
  ),
  device: duty(
    'provider',
    'ai-act/73-10',
    [
      'Inbreuken op grondrechten melden; schade gaat via de vigilantie',
      'Report infringements of fundamental rights; harm goes by vigilance',
    ],
    [
      'Melding van de inbreuk; overlijden en schade in de melding volgens MDR of IVDR',
      'Report of the infringement; death and harm in the report under MDR or IVDR',
    ],
    { literal: true },
  ),
};

/** Article 43, by route. Only biometrics of Annex III can need a notified body under the AI Act itself. */
export const conformity = {
  device: duty(
    'provider',
    'ai-act/43-3',
    ['Beoordeling samen met het hulpmiddel', 'Assessment together with the device'],
    [
      'Certificaat volgens MDR of IVDR, waarin de eisen van de AI-verordening zijn beoordeeld',
      'Certificate under MDR or IVDR in which the requirements of the AI Act were assessed',
    ],
    { keep: ['Certificaat ten hoogste 5 jaar', 'Certificate at most 5 years'], literal: true },
  ),
  internal: duty(
    'provider',
    'ai-act/43-2',
    ['Interne controle, zonder aangemelde instantie', 'Internal control, without a notified body'],
    [
      'Verslag van de controle volgens bijlage VI: kwaliteitssysteem, dossier, ontwerp en monitoring',
      'Report of the control according to Annex VI: quality system, file, design and monitoring',
    ],
    { literal: true },
  ),
  biometrics: duty(
    'provider',
    'ai-act/43-1',
    ['Interne controle of aangemelde instantie', 'Internal control or notified body'],
    [
      'Verslag volgens bijlage VI als normen volledig zijn toegepast, anders certificaat volgens bijlage VII',
      'Report according to Annex VI if standards were applied in full, else certificate according to Annex VII',
    ],
    { keep: ['Certificaat ten hoogste 4 jaar', 'Certificate at most 4 years'], literal: true },
  ),
};

export const registration = duty(
  'provider',
  'ai-act/49-1',
  ['Inschrijven in de EU-databank', 'Register in the EU database'],
  ['Inschrijving met de gegevens van bijlage VIII, deel A', 'Entry with the data of Annex VIII, section A'],
  {
    keep: ['Vóór het in de handel brengen; bijhouden', 'Before placing on the market; kept up to date'],
    literal: true,
  },
);
export const nationalRegistration = duty(
  'provider',
  'ai-act/49-5',
  ['Nationaal inschrijven', 'Register nationally'],
  ['Inschrijving in het nationale register', 'Entry in the national register'],
  { literal: true },
);
