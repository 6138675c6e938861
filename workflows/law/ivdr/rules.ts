import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const applies = (f: View) => f.regulation === 'IVDR' && f.deviceRole === 'own-purpose';

const transmissible = (f: View) =>
  f.specimenTargets.any('transfusion-agent', 'life-threatening-spread', 'infectious-load');
const listedBloodGroup = (f: View) => f.specimenTargets.includes('blood-group-major');

/** What Rules 1 and 2 put in class D, for the conditions that ask more of it. */
export const isClassDTest = (f: View) => transmissible(f) || listedBloodGroup(f);

/** Annex VIII, Rule 1: transfusion, transplantation, high risk of spread, critical infectious load. */
export const ivdrRule1: Rule<View, Findings['ivdrRule1']> = {
  id: 'ivdr/rule-1',
  title: text('IVDR regel 1: overdraagbare verwekkers', 'IVDR Rule 1: transmissible agents'),
  base: { cite: 'ivdr/annex-viii-1', then: null },
  exceptions: [
    {
      cite: 'ivdr/annex-viii-1-agents',
      when: (f) => applies(f) && transmissible(f),
      then: 'D',
    },
  ],
};

/** Annex VIII, Rule 2: blood grouping and tissue typing; the listed markers are class D. */
export const ivdrRule2: Rule<View, Findings['ivdrRule2']> = {
  id: 'ivdr/rule-2',
  title: text('IVDR regel 2: bloedgroep en weefseltypering', 'IVDR Rule 2: blood grouping and tissue typing'),
  base: { cite: 'ivdr/annex-viii-2', then: null },
  exceptions: [
    {
      cite: 'ivdr/annex-viii-2-grouping',
      when: (f) => applies(f) && f.specimenTargets.includes('blood-group-other'),
      then: 'C',
    },
    {
      cite: 'ivdr/annex-viii-2-listed',
      when: (f) => applies(f) && listedBloodGroup(f),
      then: 'D',
      over: ['ivdr/annex-viii-2-grouping'],
    },
  ],
};

/** Annex VIII, Rule 3, points (a) to (m), by what the test looks for. */
const rule3Points = {
  'sexually-transmitted': 'ivdr/annex-viii-3-a',
  'csf-or-blood-agent': 'ivdr/annex-viii-3-b',
  'severe-agent': 'ivdr/annex-viii-3-c',
  'prenatal-immune': 'ivdr/annex-viii-3-d',
  'immune-status': 'ivdr/annex-viii-3-e',
  companion: 'ivdr/annex-viii-3-f',
  staging: 'ivdr/annex-viii-3-g',
  cancer: 'ivdr/annex-viii-3-h',
  genetic: 'ivdr/annex-viii-3-i',
  levels: 'ivdr/annex-viii-3-j',
  'life-threatening-management': 'ivdr/annex-viii-3-k',
  embryo: 'ivdr/annex-viii-3-l',
  newborn: 'ivdr/annex-viii-3-m',
} as const;
const rule3Targets = Object.keys(rule3Points) as (keyof typeof rule3Points)[];

/** Annex VIII, Rule 3: where a wrong result has grave consequences. */
export const ivdrRule3: Rule<View, Findings['ivdrRule3']> = {
  id: 'ivdr/rule-3',
  title: text('IVDR regel 3: ernstige gevolgen van een fout', 'IVDR Rule 3: grave consequences of an error'),
  base: { cite: 'ivdr/annex-viii-3', then: null },
  exceptions: [
    {
      cite: 'ivdr/annex-viii-3-points',
      points: { fact: 'specimenTargets', cites: rule3Points },
      when: (f) => applies(f) && f.specimenTargets.any(...rule3Targets),
      then: 'C',
    },
  ],
};

/** Annex VIII, Rule 4: self-testing; near-patient tests are classed in their own right. */
export const ivdrRule4: Rule<View, Findings['ivdrRule4']> = {
  id: 'ivdr/rule-4',
  title: text('IVDR regel 4: zelftesten', 'IVDR Rule 4: self-testing'),
  base: { cite: 'ivdr/annex-viii-4', then: null },
  exceptions: [
    { cite: 'ivdr/annex-viii-4-self', when: (f) => applies(f) && f.testSetting === 'self-test', then: 'C' },
    {
      cite: 'ivdr/annex-viii-4-listed',
      when: (f) => applies(f) && f.testSetting === 'self-test-short-list',
      then: 'B',
    },
  ],
};

/** Annex VIII, Rule 5: general laboratory products and accessories without critical characteristics, instruments. */
export const ivdrRule5: Rule<View, Findings['ivdrRule5']> = {
  id: 'ivdr/rule-5',
  title: text('IVDR regel 5: algemene laboratoriumproducten', 'IVDR Rule 5: general laboratory products'),
  base: { cite: 'ivdr/annex-viii-5', then: null },
  exceptions: [
    {
      cite: 'ivdr/annex-viii-5-general',
      when: (f) => applies(f) && f.specimenTargets.only('general-laboratory'),
      then: 'A',
    },
    {
      cite: 'ivdr/annex-viii-5-accessory',
      when: (f) => f.regulation === 'IVDR' && f.deviceRole === 'accessory',
      then: 'A',
    },
  ],
};

/** Annex VIII, Rule 7: controls without an assigned value. */
export const ivdrRule7: Rule<View, Findings['ivdrRule7']> = {
  id: 'ivdr/rule-7',
  title: text('IVDR regel 7: controles zonder waarde', 'IVDR Rule 7: controls without a value'),
  base: { cite: 'ivdr/annex-viii-7', then: null },
  exceptions: [
    {
      cite: 'ivdr/annex-viii-7-controls',
      when: (f) => applies(f) && f.specimenTargets.includes('control-without-value'),
      then: 'B',
    },
  ],
};

/** Annex VIII, Rule 6: everything the other rules do not reach. */
export const ivdrRule6: Rule<View, Findings['ivdrRule6']> = {
  id: 'ivdr/rule-6',
  title: text('IVDR regel 6: alle andere', 'IVDR Rule 6: all others'),
  base: { cite: 'ivdr/annex-viii-6', then: null },
  exceptions: [
    {
      cite: 'ivdr/annex-viii-6-other',
      when: (f) =>
        applies(f) &&
        f.ivdrRule1 === null &&
        f.ivdrRule2 === null &&
        f.ivdrRule3 === null &&
        f.ivdrRule4 === null &&
        f.ivdrRule5 === null &&
        f.ivdrRule7 === null,
      then: 'B',
    },
  ],
};
