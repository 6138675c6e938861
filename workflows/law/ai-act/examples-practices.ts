import { administrative } from '../example.ts';
import type { Example } from '../example.ts';
import { aiActExample as example } from './example.ts';

/** Cases of prohibited practices (Article 5) and transparency (Article 50). */
export const practiceExamples: readonly Example[] = [
  example(
    'aia-staff-emotion',
    'Stress van medewerkers aflezen voor productiviteit',
    'Reading stress of staff for productivity',
    'AI Act, Article 5(1)(f)',
    {
      ...administrative,
      dataActions: ['detect'],
      biometrics: ['emotion'],
      emotionSubjects: ['staff'],
      emotionReason: 'other',
    },
    { findings: ['prohibited', 'transparency'], prohibited: ['5(1)(f)'] },
  ),
  example(
    'aia-patient-emotion',
    'Emotieherkenning bij behandeling van autisme',
    'Emotion recognition in treatment of autism',
    'AI Act, recital 44',
    {
      ...administrative,
      dataActions: ['detect'],
      profilesPersons: true,
      influencesDecision: true,
      biometrics: ['emotion'],
      emotionSubjects: ['patients'],
      emotionReason: 'medical',
    },
    { findings: ['high-risk', 'transparency'], annexIII: ['1(c)'], prohibited: [], article50: ['50(3)'] },
  ),
  example(
    'aia-intimate-imagery-before',
    'Intieme beelden maken, op 1 december 2026',
    'Making intimate imagery, on 1 December 2026',
    'Regulation (EU) 2026/1744',
    {
      ...administrative,
      dataActions: ['generate'],
      practices: ['intimate-imagery'],
      imageryOrigin: 'intended',
      medicalTreatmentWithConsent: false,
      generatedContent: ['image'],
    },
    { prohibited: [], findings: ['transparency'] },
    '2026-12-01',
  ),
  example(
    'aia-intimate-imagery-after',
    'Dezelfde, op 2 december 2026',
    'The same, on 2 December 2026',
    'Regulation (EU) 2026/1744',
    {
      ...administrative,
      dataActions: ['generate'],
      practices: ['intimate-imagery'],
      imageryOrigin: 'intended',
      medicalTreatmentWithConsent: false,
      generatedContent: ['image'],
    },
    { prohibited: ['5(1)(ba)'] },
    '2026-12-02',
  ),
  example(
    'aia-therapy-manipulation',
    'Gedragstherapie met toestemming',
    'Behavioural therapy with consent',
    'AI Act, recital 29',
    { ...administrative, practices: ['manipulation'], medicalTreatmentWithConsent: true },
    { prohibited: [], findings: ['minimal'] },
  ),
  example(
    'aia-patient-chatbot',
    'Chatbot voor afspraken',
    'Chatbot for appointments',
    'Guidelines on Article 50',
    {
      ...administrative,
      dataActions: ['generate'],
      individualPatients: false,
      directContact: ['public'],
      generatedContent: ['text'],
    },
    { findings: ['transparency'], article50: ['50(1)', '50(2)'] },
  ),
  example(
    'aia-ambient-notes',
    'Gespreksverslag met samenvatting voor de arts',
    'Consultation notes with a summary for the doctor',
    'Guidelines on Article 50',
    {
      ...administrative,
      dataActions: ['convert', 'generate'],
      directContact: ['professionals'],
      generatedContent: ['summary'],
    },
    { findings: ['transparency'], article50: ['50(2)'] },
  ),
];
