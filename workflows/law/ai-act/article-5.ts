import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';
import type { View } from '../view.ts';

/** A practice of Article 5(1): prohibited when it holds. */
const practice = (point: string, title: Text, when: (f: View) => boolean): Rule<View, boolean> => ({
  id: `ai-act/5-1-${point}`,
  title,
  base: { cite: 'ai-act/5', then: false },
  exceptions: [{ cite: `ai-act/5-1-${point}`, when: (f) => f.covered && when(f), then: true }],
});

const biometricEmotion = (f: View) => f.biometrics.includes('emotion');

/** Recital 29: lawful medical practice under applicable standards and consent is not manipulation. */
export const p5a = practice(
  'a',
  text('Verboden: manipulatie', 'Prohibited: manipulation'),
  (f) => f.practices.includes('manipulation') && !f.medicalTreatmentWithConsent,
);
/** Recital 29 names exploitation beside manipulation. */
export const p5b = practice(
  'b',
  text('Verboden: misbruik van kwetsbaarheid', 'Prohibited: exploiting vulnerability'),
  (f) => f.practices.includes('exploits-vulnerability') && !f.medicalTreatmentWithConsent,
);
const care = (f: View) => f.medicalTreatmentWithConsent || f.imageryOrigin === 'patient-unable-to-consent';

/**
 * The two practices with images, from 2 December 2026. Article 5(1a): offering is caught only when it is the intended
 * purpose or a foreseeable, repeatable outcome without adequate safeguards. 5(1b): an edit that exposes no more is none.
 */
const imagery = (
  point: string,
  title: Text,
  shows: (f: View) => boolean,
  lawful: (f: View) => boolean,
): Rule<View, boolean> => ({
  id: `ai-act/5-1-${point}`,
  title,
  base: { cite: 'ai-act/5', then: false },
  exceptions: [
    { cite: 'ai-act/5-1a', when: (f) => f.covered && shows(f) && f.imageryOrigin === 'safeguarded', then: false },
    { cite: 'ai-act/5-1b', when: (f) => f.covered && shows(f) && f.imageryOrigin === 'no-more-exposure', then: false },
    {
      cite: `ai-act/5-1-${point}`,
      when: (f) =>
        f.covered &&
        shows(f) &&
        f.imageryOrigin !== 'safeguarded' &&
        f.imageryOrigin !== 'no-more-exposure' &&
        !lawful(f),
      then: true,
    },
  ],
});

/** Imagery with consent in treatment, or in diagnosis or treatment of a patient unable to consent, is not caught. */
export const p5ba = imagery(
  'ba',
  text('Verboden: intieme beelden zonder toestemming', 'Prohibited: intimate imagery without consent'),
  (f) => f.practices.includes('intimate-imagery'),
  care,
);
/** No treatment makes this lawful. */
export const p5bb = imagery(
  'bb',
  text('Verboden: beelden van seksueel misbruik van kinderen', 'Prohibited: child sexual abuse material'),
  (f) => f.practices.includes('child-abuse-material'),
  () => false,
);
export const p5c = practice('c', text('Verboden: sociale score', 'Prohibited: social scoring'), (f) =>
  f.practices.includes('social-scoring'),
);
export const p5d = practice(
  'd',
  text('Verboden: misdaad voorspellen op profiel', 'Prohibited: crime prediction on profile'),
  (f) => f.practices.includes('crime-prediction'),
);
export const p5e = practice('e', text('Verboden: gezichten verzamelen', 'Prohibited: face scraping'), (f) =>
  f.practices.includes('face-scraping'),
);
/** Workplace and education only, except for medical or safety reasons. Patients are not the workplace (inferred). */
export const p5f = practice(
  'f',
  text('Verboden: emoties op het werk en in het onderwijs', 'Prohibited: emotions at work and in education'),
  (f) => biometricEmotion(f) && f.emotionSubjects.any('staff', 'students') && f.emotionReason === 'other',
);
export const p5g = practice(
  'g',
  text('Verboden: indelen op ras, geloof of overtuiging', 'Prohibited: categorising by race, religion or belief'),
  (f) => f.biometrics.includes('sensitive-category'),
);
export const p5h = practice(
  'h',
  text('Verboden: directe herkenning voor de politie', 'Prohibited: live identification for the police'),
  (f) => f.practices.includes('police-live-identification'),
);
