import type { Assessment } from '../assessment.ts';

/** Applications that came to an end: a certificate (and what became of it), a refusal, a withdrawal. */
export const ended: readonly Assessment[] = [
  {
    key: 'noduscan-3-2',
    system: 'noduscan-3-2',
    body: 'keurmerk',
    procedure: 'MDR-IX-I-III',
    applied: '2026-02-12',
    pace: 1.1,
    until: 'certified',
    questions: [
      {
        stage: 'examination',
        requirement: 'MDR bijlage I, 17.2; AI-verordening 10(2)(f)',
        question: 'Hoe is nagegaan of de groeimeting even goed werkt bij scanners van andere merken?',
        answer:
          'Wij voegden een test toe met 220 scans van twee andere merken. Het verschil was kleiner dan 0,3 millimeter.',
        preventsIssue: true,
      },
    ],
    certificate: {
      number: 'KM-2026-0301',
      conditions: 'Groei alleen tonen als beide scans met een van de drie genoemde filters zijn gemaakt.',
    },
  },
  {
    key: 'longthuis-2-0',
    system: 'longthuis-2-0',
    body: 'keurmerk',
    procedure: 'MDR-IX-I-III',
    applied: '2026-02-16',
    pace: 1.2,
    until: 'certified',
    questions: [
      {
        stage: 'audit',
        requirement: 'MDR bijlage IX, 2.2',
        question: 'Wie beoordeelt klachten van gebruikers en hoe komen die bij de bewaking na verkoop terecht?',
        answer: 'Wij beschreven de weg van klacht naar trendoverleg en leverden de notulen van drie maanden.',
      },
    ],
    certificate: { number: 'KM-2026-0307' },
  },
  {
    key: 'gevoelsspel-1-0',
    system: 'gevoelsspel-1-0',
    body: 'keurmerk',
    procedure: 'MDR-IX-I-III',
    applied: '2026-03-10',
    pace: 1.15,
    until: 'certified',
    certificate: { number: 'KM-2026-0312', conditions: 'Alleen onder begeleiding van een behandelaar.' },
    then: [
      {
        what: 'suspendCertificate',
        on: '2026-10-12',
        reason: 'Een update veranderde de herkenning van gezichten zonder dat die vooraf is voorgelegd.',
      },
      {
        what: 'reinstateCertificate',
        on: '2026-11-05',
        reason: 'De update is teruggedraaid en de procedure voor wijzigingen is aangepast en gecontroleerd.',
      },
    ],
  },
  {
    key: 'urinewijzer-1-1',
    system: 'urinewijzer-1-1',
    body: 'labkeur',
    procedure: 'IVDR-IX-I-III',
    applied: '2026-03-09',
    pace: 1.05,
    until: 'certified',
    certificate: { number: 'LK-2026-0042' },
  },
  {
    key: 'icwacht-4-0',
    system: 'icwacht-4-0',
    body: 'toetshuis',
    procedure: 'MDR-IX-I-III',
    applied: '2026-02-10',
    pace: 0.85,
    until: 'certified',
    certificate: { number: 'TD-2026-0066' },
    then: [
      {
        what: 'suspendCertificate',
        on: '2026-11-06',
        reason:
          'Alarmen kwamen na een update te laat. De aanbieder leverde de oorzaak niet binnen de afgesproken tijd.',
      },
    ],
  },
  {
    key: 'darmthuis-1-0',
    system: 'darmthuis-1-0',
    body: 'toetshuis',
    procedure: 'MDR-IX-I-III',
    applied: '2026-02-23',
    pace: 0.8,
    until: 'certified',
    certificate: { number: 'TD-2026-0071' },
    then: [
      {
        what: 'withdrawCertificate',
        on: '2026-10-20',
        reason: 'De bewaking na verkoop werd niet uitgevoerd. Twee herinneringen bleven zonder gevolg.',
      },
    ],
  },
  {
    key: 'insulinekring-1-0',
    system: 'insulinekring-1-0',
    body: 'pruefhaus',
    procedure: 'MDR-IX',
    applied: '2026-03-23',
    pace: 1.1,
    until: 'deciding',
    ends: {
      as: 'refuseCertificate',
      on: '2026-09-24',
      reason: 'De klinische gegevens laten niet zien dat het systeem bij sport en koorts veilig blijft.',
    },
  },
  {
    key: 'huidcheck-labkeur',
    system: 'huidcheck-1-0',
    body: 'labkeur',
    procedure: 'MDR-IX',
    applied: '2026-06-01',
    pace: 1,
    until: 'applied',
    ends: {
      as: 'decline',
      on: '2026-06-11',
      reason: 'Wij zijn niet aangewezen voor MDA 0315, software onder de MDR. Kies een instantie die dat wel is.',
    },
  },
  {
    key: 'antistolwijzer-toetshuis',
    system: 'antistolwijzer-1-0',
    body: 'toetshuis',
    procedure: 'MDR-IX-I-III',
    applied: '2026-05-04',
    pace: 1,
    until: 'audit',
    ends: {
      as: 'withdraw',
      on: '2026-07-13',
      reason: 'De planning past niet bij de introductie. Wij dienen in het najaar opnieuw in.',
    },
  },
];
