import type { MdrClass } from '../classification.ts';
import type { Day } from '../day.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { mdrClasses } from '../classes.ts';
import { isClassDTest } from '../ivdr/rules.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const processes = (f: View) => f.dataActions.any('calculate', 'detect', 'predict', 'generate', 'convert');
const hasOwnPurpose = (f: View) => processes(f) && f.individualPatients && !f.medicalPurposes.isEmpty();
const drives = (f: View) => f.otherDevice === 'drives';
/** Step 2: it drives, assists or is a part of a device; then it never falls outside the regulations. */
const linked = (f: View) => drives(f) || f.otherDevice === 'assists' || f.otherDevice === 'essential-part';
const medical = (f: View) => f.isSoftware && !f.medicalPurposes.includes('aesthetic');

/** Is it medical device software? MDCG 2019-11 rev.1, Figure 1; steps in their order, each closed by the one before. */
export const qualification: Rule<View, Findings['deviceRole']> = {
  id: 'mdr/qualification',
  title: text('Is de software een medisch hulpmiddel?', 'Is the software a medical device?'),
  base: { cite: 'mdcg-2019-11/figure-1', then: 'own-purpose' },
  exceptions: [
    {
      cite: 'mdcg-2019-11/figure-1-step-1',
      when: (f) => !f.isSoftware,
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
      open: ['none', 'own-purpose'],
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
      when: (f) => medical(f) && drives(f) && !hasOwnPurpose(f),
      then: 'drives-only',
    },
    {
      cite: 'mdr/2-2',
      when: (f) => medical(f) && f.otherDevice === 'assists' && !hasOwnPurpose(f),
      then: 'accessory',
    },
    {
      cite: 'mdcg-2019-11/modules',
      when: (f) => medical(f) && f.otherDevice === 'essential-part' && !hasOwnPurpose(f),
      then: 'component',
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-3',
      when: (f) => medical(f) && !processes(f) && !linked(f),
      then: 'none',
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-4',
      when: (f) => medical(f) && processes(f) && !f.individualPatients && !linked(f),
      then: 'none',
    },
    {
      cite: 'mdcg-2019-11/figure-1-step-5',
      when: (f) => f.isSoftware && processes(f) && f.individualPatients && f.medicalPurposes.isEmpty() && !linked(f),
      then: 'none',
    },
  ],
};

const hardwareIsIvd = (f: View) => ['A', 'B', 'C', 'D'].includes(f.drivenDeviceClass);
const givesIvdInformation = (f: View) => f.deviceRole === 'own-purpose' && f.medicalPurposes.includes('in-vitro');

/** MDR or IVDR? MDCG 2019-11 rev.1, Figure 2. Mixed data are weighed by quality, so an even mix goes to a person. */
export const regulation: Rule<View, Findings['regulation']> = {
  id: 'mdr/regulation',
  title: text('Geldt de MDR of de IVDR?', 'Does the MDR or the IVDR apply?'),
  base: { cite: 'mdr/2-1', then: 'MDR' },
  exceptions: [
    { cite: 'mdcg-2019-11/figure-1', when: (f) => f.deviceRole === 'none', then: null },
    {
      cite: 'mdcg-2019-11/driving',
      when: (f) => f.deviceRole !== 'none' && f.deviceRole !== 'own-purpose' && hardwareIsIvd(f),
      then: 'IVDR',
    },
    {
      cite: 'mdcg-2019-11/figure-2',
      when: (f) => givesIvdInformation(f) && (f.specimenData === 'main' || f.specimenData === 'only'),
      then: 'IVDR',
    },
    {
      cite: 'mdcg-2019-11/figure-2-mixed',
      when: (f) => givesIvdInformation(f) && f.specimenData === 'even',
      open: ['MDR', 'IVDR'],
      review: {
        question: text(
          'Welke gegevens bepalen de uitkomst het meest: die uit lichaamsmateriaal of de andere?',
          'Which data determine the output most: those from specimens or the others?',
        ),
        why: text(
          'Bij gemengde gegevens telt het aandeel van elke bron in de uitkomst. Die weging is een oordeel en moet worden vastgelegd.',
          'With mixed data the contribution of each source to the output counts. That weighing is a judgement and must be recorded.',
        ),
      },
    },
  ],
};

/** First day on which Article 5(5)(d) IVDR, "no equivalent device", must be met (Regulation (EU) 2024/1860). */
export const ivdrEquivalenceFrom: Day = '2030-12-31';

/** Made and used in one health institution under Article 5(5): then only Annex I applies. All conditions must hold. */
export const inHouse: Rule<View, boolean> = {
  id: 'mdr/in-house',
  title: text('Valt het onder de uitzondering voor eigen gebruik?', 'Does the in-house exemption apply?'),
  base: { cite: 'mdr/5-5', then: false },
  exceptions: [
    {
      cite: 'mdr/5-5-conditions',
      when: (f) =>
        f.regulation === 'MDR' &&
        f.inHouse &&
        common(f) &&
        f.inHouseConditions.includes('documentation') &&
        f.inHouseConditions.includes('no-equivalent'),
      then: true,
    },
    {
      cite: 'ivdr/5-5-conditions',
      when: (f) =>
        f.regulation === 'IVDR' &&
        f.inHouse &&
        common(f) &&
        f.inHouseConditions.includes('laboratory-standard') &&
        (f.inHouseConditions.includes('documentation') || !needsFullDocumentation(f)) &&
        (f.asOf < ivdrEquivalenceFrom || f.inHouseConditions.includes('no-equivalent')),
      then: true,
    },
  ],
};

/** IVDR 5(5)(g): the full documentation is a condition for class D only; Member States may ask it for more. */
const needsFullDocumentation = (f: View) =>
  (follows(f) && f.drivenDeviceClass === 'D') || (f.deviceRole === 'own-purpose' && isClassDTest(f));

const common = (f: View) =>
  f.inHouseConditions.includes('not-industrial') &&
  f.inHouseConditions.includes('quality-system') &&
  f.inHouseConditions.includes('authority-information') &&
  f.inHouseConditions.includes('public-declaration') &&
  f.inHouseConditions.includes('made-accordingly') &&
  f.inHouseConditions.includes('experience-review');

const mdrOrder: readonly string[] = mdrClasses;

/** Software that drives or influences a device, or is a part that the device needs. */
export const follows = (f: View) => drives(f) || f.otherDevice === 'essential-part';

/** Annex VIII 3.3: software that drives or influences a device is never in a lower class than that device. */
export const mdrFloor: Rule<View, Findings['mdrFloor']> = {
  id: 'mdr/rule-3-3',
  title: text('Klasse van het aangestuurde apparaat (MDR)', 'Class of the driven device (MDR)'),
  base: { cite: 'mdr/annex-viii-3-3', then: null },
  exceptions: [
    {
      cite: 'mdcg-2019-11/driving',
      when: (f) => f.regulation === 'MDR' && follows(f) && mdrOrder.includes(f.drivenDeviceClass),
      then: (f) => f.drivenDeviceClass as MdrClass,
    },
  ],
};
