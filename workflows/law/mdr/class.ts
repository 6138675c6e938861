import type { MdrClass } from '../classification.ts';
import { mdrClasses } from '../classes.ts';
import type { Highest, Rule } from '../rule.ts';
import { text } from '../text.ts';
import { follows } from './qualification.ts';
import type { View } from '../view.ts';

/** Annex VIII 3.5: all rules are weighed, the strictest counts; 3.3 keeps software at or above the device it drives. */
export const mdrClass: Highest<MdrClass> = {
  id: 'mdr/class',
  title: text('Klasse onder de MDR: de strengste regel', 'Class under the MDR: the strictest rule'),
  cite: 'mdr/annex-viii-3-5',
  order: mdrClasses,
  of: [
    'mdrFloor',
    'rule9',
    'rule10',
    'rule11a',
    'rule11aTable',
    'rule11b',
    'rule11c',
    'rule12',
    'rule13',
    'rule15',
    'rule22',
  ],
};

/** A class I product with hardware of its own, or that follows hardware of class I, can be sterile or measuring. */
const withClassIAspect = (f: View) =>
  f.mdrClass === 'I' && (f.withOwnSensor || (follows(f) && f.drivenDeviceClass === 'I')) && !f.classIFeatures.isEmpty();

/**
 * Article 52: every class above I needs a notified body, and class I for its sterile, measuring or reusable surgical
 * aspect; in-house devices need none.
 */
export const mdrNotifiedBody: Rule<View, boolean> = {
  id: 'mdr/notified-body',
  title: text('Is een aangemelde instantie nodig (MDR)?', 'Is a notified body needed (MDR)?'),
  base: { cite: 'mdr/52', then: true },
  exceptions: [
    { cite: 'mdr/52-7', when: (f) => f.mdrClass === null || (f.mdrClass === 'I' && !withClassIAspect(f)), then: false },
    {
      cite: 'mdr/5-5',
      when: (f) => f.mdrClass !== null && (f.mdrClass !== 'I' || withClassIAspect(f)) && f.inHouseExempt,
      then: false,
    },
  ],
};
