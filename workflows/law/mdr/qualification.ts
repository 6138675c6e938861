import type { MdrClass } from '../classification.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { mdrClasses } from '../classes.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const processes = (f: View) => f.dataActions.any('calculate', 'detect', 'predict', 'generate', 'convert');
const hasOwnPurpose = (f: View) => processes(f) && f.individualPatients && !f.medicalPurposes.isEmpty();
const drives = (f: View) => f.otherDevice === 'drives';

/** Is it medical device software? MDCG 2019-11 rev.1, Figure 1; steps in their order, each closed by the one before. */
export const qualification: Rule<View, Findings['deviceRole']> = {
  id: 'mdr/qualification',
  title: text('Is de software een medisch hulpmiddel?', 'Is the software a medical device?'),
  base: { cite: 'mdcg-2019-11/figure-1', then: 'own-purpose' },
  exceptions: [
    {
      cite: 'mdcg-2019-11/figure-1-step-1',
      when: (f) => !f.isSoftware,
      then: 'none',
      open: ['none', 'own-purpose'],
      review: {
        question: text('Is dit product een medisch hulpmiddel?', 'Is this product a medical device?'),
        why: text(
          'De regels hier gaan alleen over software. Voor een ander product beslist een mens.',
          'The rules here cover software only. For another product a person decides.',
        ),
      },
    },
    {
      cite: 'mdr/annex-xvi',
      when: (f) => f.isSoftware && f.medicalPurposes.includes('aesthetic'),
      then: 'own-purpose',
      open: ['none', 'own-purpose', 'drives-only'],
      review: {
        question: text(
          'Onder welke groep van bijlage XVI valt het product, en in welke klasse?',
          'Which group of Annex XVI does the product fall under, and in which class?',
        ),
        why: text(
          'Uitvoeringsverordening (EU) 2022/2347 heeft eigen klassen. Die staan nog niet in dit regelpakket.',
          'Implementing Regulation (EU) 2022/2347 has its own classes. This rule pack does not hold them yet.',
        ),
      },
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-2',
      when: (f) => f.isSoftware && !f.medicalPurposes.includes('aesthetic') && drives(f) && !hasOwnPurpose(f),
      then: 'drives-only',
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-3',
      when: (f) => f.isSoftware && !f.medicalPurposes.includes('aesthetic') && !processes(f) && !drives(f),
      then: 'none',
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-4',
      when: (f) =>
        f.isSoftware && !f.medicalPurposes.includes('aesthetic') && processes(f) && !f.individualPatients && !drives(f),
      then: 'none',
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-5',
      when: (f) => f.isSoftware && processes(f) && f.individualPatients && f.medicalPurposes.isEmpty() && !drives(f),
      then: 'none',
    },
  ],
};

const hardwareIsIvd = (f: View) => ['A', 'B', 'C', 'D'].includes(f.drivenDeviceClass);

/** MDR or IVDR? MDCG 2019-11 rev.1, Figure 2. */
export const regulation: Rule<View, Findings['regulation']> = {
  id: 'mdr/regulation',
  title: text('Geldt de MDR of de IVDR?', 'Does the MDR or the IVDR apply?'),
  base: { cite: 'mdr/2-1', then: 'MDR' },
  exceptions: [
    { cite: 'mdcg-2019-11/figure-1', when: (f) => f.deviceRole === 'none', then: null },
    {
      cite: 'mdcg-2019-11/driving',
      when: (f) => f.deviceRole === 'drives-only' && hardwareIsIvd(f),
      then: 'IVDR',
    },
    {
      cite: 'mdcg-2019-11/figure-2',
      when: (f) =>
        f.deviceRole === 'own-purpose' &&
        f.medicalPurposes.includes('in-vitro') &&
        (f.specimenData === 'main' || f.specimenData === 'only'),
      then: 'IVDR',
    },
  ],
};

/** First day on which Article 5(5)(d) IVDR, "no equivalent device", must be met (Regulation (EU) 2024/1860). */
const ivdrEquivalenceFrom = '2030-12-31';

/** Made and used in one health institution under Article 5(5): then only Annex I applies. All conditions must hold. */
export const inHouse: Rule<View, boolean> = {
  id: 'mdr/in-house',
  title: text('Valt het onder de uitzondering voor eigen gebruik?', 'Does the in-house exemption apply?'),
  base: { cite: 'mdr/5-5', then: false },
  exceptions: [
    {
      cite: 'mdr/5-5-conditions',
      when: (f) => f.regulation === 'MDR' && f.inHouse && common(f) && f.inHouseConditions.includes('no-equivalent'),
      then: true,
    },
    {
      cite: 'ivdr/5-5-conditions',
      when: (f) =>
        f.regulation === 'IVDR' &&
        f.inHouse &&
        common(f) &&
        f.inHouseConditions.includes('laboratory-standard') &&
        (f.asOf < ivdrEquivalenceFrom || f.inHouseConditions.includes('no-equivalent')),
      then: true,
    },
  ],
};

const common = (f: View) =>
  f.inHouseConditions.includes('not-industrial') &&
  f.inHouseConditions.includes('quality-system') &&
  f.inHouseConditions.includes('authority-information') &&
  f.inHouseConditions.includes('public-declaration') &&
  f.inHouseConditions.includes('documentation') &&
  f.inHouseConditions.includes('made-accordingly') &&
  f.inHouseConditions.includes('experience-review');

const mdrOrder: readonly string[] = mdrClasses;

/** Annex VIII 3.3: software that drives or influences a device is never in a lower class than that device. */
export const mdrFloor: Rule<View, Findings['mdrFloor']> = {
  id: 'mdr/rule-3-3',
  title: text('Klasse van het aangestuurde apparaat (MDR)', 'Class of the driven device (MDR)'),
  base: { cite: 'mdr/annex-viii-3-3', then: null },
  exceptions: [
    {
      cite: 'mdcg-2019-11/driving',
      when: (f) => f.regulation === 'MDR' && drives(f) && mdrOrder.includes(f.drivenDeviceClass),
      then: (f) => f.drivenDeviceClass as MdrClass,
    },
  ],
};
