import type { Highest, Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { View } from '../view.ts';

/**
 * A use of Annex III: listed when it holds. `outside`: what the draft guidelines of 19 May 2026 leave out of the point;
 * it is shown as a closed branch with its draft source.
 */
const use = (
  point: string,
  title: Text,
  when: (f: View) => boolean,
  outside?: (f: View) => boolean,
): Rule<View, boolean> => ({
  id: `ai-act/annex-iii-${point}`,
  title,
  base: { cite: 'ai-act/annex-iii', then: false },
  exceptions: [
    { cite: `ai-act/annex-iii-${point}`, when: (f) => f.covered && when(f), then: true },
    ...(outside
      ? [
          {
            cite: 'ai-act/6-5-draft-guidelines',
            when: (f: View) => f.covered && !when(f) && outside(f),
            then: false,
          },
        ]
      : []),
  ],
});

export const a1a = use(
  '1-a',
  text('Bijlage III, 1(a): herkenning op afstand', 'Annex III 1(a): remote identification'),
  (f) => f.biometrics.includes('remote-identification'),
);
/** Inferring health or genetics is not prohibited by 5(1)(g) but listed here; age or gender alone is not (both draft). */
export const a1b = use(
  '1-b',
  text('Bijlage III, 1(b): biometrisch indelen', 'Annex III 1(b): biometric categorisation'),
  (f) => f.biometrics.includes('protected-category'),
  (f) => f.biometrics.includes('age-or-gender'),
);
/** Only as far as the use is permitted, so not where 5(1)(f) prohibits it. Pain and drowsiness are no emotions. */
export const a1c = use(
  '1-c',
  text('Bijlage III, 1(c): emotieherkenning', 'Annex III 1(c): emotion recognition'),
  (f) => f.biometrics.includes('emotion') && !f.p5f,
  (f) => f.biometrics.includes('physical-state') && !f.biometrics.includes('emotion'),
);
export const a2 = use(
  '2',
  text('Bijlage III, 2: kritieke infrastructuur', 'Annex III 2: critical infrastructure'),
  (f) => f.otherUses.includes('critical-infrastructure'),
);
export const a3a = use('3-a', text('Bijlage III, 3(a): toelating', 'Annex III 3(a): admission'), (f) =>
  f.otherUses.includes('education-admission'),
);
export const a3b = use('3-b', text('Bijlage III, 3(b): leerresultaten', 'Annex III 3(b): learning outcomes'), (f) =>
  f.otherUses.includes('education-evaluation'),
);
export const a3c = use('3-c', text('Bijlage III, 3(c): onderwijsniveau', 'Annex III 3(c): level of education'), (f) =>
  f.otherUses.includes('education-level'),
);
export const a3d = use('3-d', text('Bijlage III, 3(d): toezicht bij examens', 'Annex III 3(d): exam monitoring'), (f) =>
  f.otherUses.includes('exam-monitoring'),
);
export const a4a = use('4-a', text('Bijlage III, 4(a): werving en selectie', 'Annex III 4(a): recruitment'), (f) =>
  f.staffUse.includes('recruitment'),
);

const decidesOnStaff = (f: View) =>
  f.staffUse.any('terms-or-termination', 'allocation-on-traits', 'performance-monitoring');

/** Plain planning is not caught; a prediction per person goes to a person, since the draft guidelines leave it open. */
export const a4b: Rule<View, boolean> = {
  id: 'ai-act/annex-iii-4-b',
  title: text('Bijlage III, 4(b): taken verdelen en beoordelen', 'Annex III 4(b): task allocation and evaluation'),
  base: { cite: 'ai-act/annex-iii', then: false },
  exceptions: [
    { cite: 'ai-act/annex-iii-4-b', when: (f) => f.covered && decidesOnStaff(f), then: true },
    {
      cite: 'ai-act/6-5-draft-guidelines',
      when: (f) => f.covered && !decidesOnStaff(f) && f.staffUse.includes('individual-prediction'),
      open: [false, true],
      review: {
        question: text(
          'Verdeelt het rooster taken op gedrag of persoonlijke kenmerken?',
          'Does the roster allocate tasks on behaviour or personal traits?',
        ),
        why: text(
          'Het systeem voorspelt verzuim of productiviteit per persoon. De richtsnoeren zijn nog een concept.',
          'The system predicts absence or productivity per person. The guidelines are still a draft.',
        ),
      },
    },
  ],
};

export const a5a = use(
  '5-a',
  text('Bijlage III, 5(a): recht op zorg en voorzieningen', 'Annex III 5(a): entitlement to care and services'),
  (f) => f.careEligibility && f.forPublicAuthority,
);
export const a5b = use('5-b', text('Bijlage III, 5(b): kredietwaardigheid', 'Annex III 5(b): creditworthiness'), (f) =>
  f.otherUses.includes('creditworthiness'),
);
export const a5c = use(
  '5-c',
  text('Bijlage III, 5(c): levens- en zorgverzekering', 'Annex III 5(c): life and health insurance'),
  (f) => f.insuranceUse === 'risk-or-price',
  (f) => f.insuranceUse === 'claims' || f.insuranceUse === 'fraud-only' || f.insuranceUse === 'aggregate',
);

const emergency = (f: View) => f.emergencyUse.any('call-evaluation', 'dispatch');
const triage = (f: View) => f.emergencyUse.includes('patient-triage');
const inHouseDevice = (f: View) => f.deviceRole !== 'none' && f.inHouse;

/** Emergency calls, dispatch, triage. An in-house triage device is unsettled: MDCG 2025-6 says not high-risk. */
export const a5d: Rule<View, boolean> = {
  id: 'ai-act/annex-iii-5-d',
  title: text('Bijlage III, 5(d): spoed en triage', 'Annex III 5(d): emergency and triage'),
  base: { cite: 'ai-act/annex-iii', then: false },
  exceptions: [
    {
      cite: 'ai-act/annex-iii-5-d',
      when: (f) => f.covered && (emergency(f) || (triage(f) && !inHouseDevice(f))),
      then: true,
    },
    {
      cite: 'ai-act/6-5-draft-guidelines',
      when: (f) =>
        f.covered && !emergency(f) && !triage(f) && f.emergencyUse.any('transcription-or-routing', 'planning'),
      then: false,
    },
    {
      cite: 'mdcg-2025-6/question-35',
      when: (f) => f.covered && !emergency(f) && triage(f) && inHouseDevice(f),
      open: [false, true],
      review: {
        question: text(
          'Is dit eigen triagehulpmiddel een hoog-risico AI-systeem?',
          'Is this in-house triage device a high-risk AI system?',
        ),
        why: text(
          'De verordening noemt spoedtriage. De uitleg van MDCG en AI Board zegt dat eigen hulpmiddelen niet hoog-risico zijn.',
          'The regulation lists emergency triage. The MDCG and AI Board reading says in-house devices are not high-risk.',
        ),
      },
    },
  ],
};

const police = (letter: string, task: Parameters<View['lawEnforcementTasks']['includes']>[0], nl: string, en: string) =>
  use(
    `6-${letter}`,
    text(`Bijlage III, 6(${letter}): ${nl}`, `Annex III 6(${letter}): ${en}`),
    (f) => f.otherUses.includes('law-enforcement') && f.lawEnforcementTasks.includes(task),
  );
export const a6a = police('a', 'victim-risk', 'kans om slachtoffer te worden', 'risk of becoming a victim');
export const a6b = police('b', 'polygraph', 'leugendetector', 'polygraphs');
export const a6c = police('c', 'evidence', 'betrouwbaarheid van bewijs', 'reliability of evidence');
export const a6d = police('d', 'offending-risk', 'kans op een misdrijf', 'risk of offending');
export const a6e = police('e', 'profiling', 'profielen in onderzoek', 'profiling in investigations');

const border = (letter: string, task: Parameters<View['migrationTasks']['includes']>[0], nl: string, en: string) =>
  use(
    `7-${letter}`,
    text(`Bijlage III, 7(${letter}): ${nl}`, `Annex III 7(${letter}): ${en}`),
    (f) => f.otherUses.includes('migration') && f.migrationTasks.includes(task),
  );
export const a7a = border('a', 'polygraph', 'leugendetector', 'polygraphs');
export const a7b = border('b', 'risk', 'risico van een persoon', 'risk posed by a person');
export const a7c = border('c', 'applications', 'asiel, visum, verblijf', 'asylum, visa, residence');
export const a7d = border('d', 'identification', 'opsporen of herkennen', 'detection or identification');

export const a8a = use('8-a', text('Bijlage III, 8(a): rechtspraak', 'Annex III 8(a): justice'), (f) =>
  f.otherUses.includes('justice'),
);
export const a8b = use('8-b', text('Bijlage III, 8(b): verkiezingen', 'Annex III 8(b): elections'), (f) =>
  f.otherUses.includes('elections'),
);

/** Any listed use. */
export const annexIII: Highest<boolean> = {
  id: 'ai-act/annex-iii',
  title: text('Staat het gebruik in bijlage III?', 'Is the use listed in Annex III?'),
  cite: 'ai-act/annex-iii',
  order: [false, true],
  of: [
    'a1a',
    'a1b',
    'a1c',
    'a2',
    'a3a',
    'a3b',
    'a3c',
    'a3d',
    'a4a',
    'a4b',
    'a5a',
    'a5b',
    'a5c',
    'a5d',
    'a6a',
    'a6b',
    'a6c',
    'a6d',
    'a6e',
    'a7a',
    'a7b',
    'a7c',
    'a7d',
    'a8a',
    'a8b',
  ],
};
