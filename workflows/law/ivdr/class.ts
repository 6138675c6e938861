import type { IvdrClass } from '../classification.ts';
import { ivdrClasses } from '../classes.ts';
import type { Findings } from '../findings.ts';
import type { Highest, Rule } from '../rule.ts';
import { text } from '../text.ts';
import { follows } from '../mdr/qualification.ts';
import type { View } from '../view.ts';

const ivdrOrder: readonly string[] = ivdrClasses;

/** Annex VIII 1.4: software that drives or influences an instrument is never in a lower class than that instrument. */
export const ivdrFloor: Rule<View, Findings['ivdrFloor']> = {
  id: 'ivdr/rule-1-4',
  title: text('Klasse van het aangestuurde apparaat (IVDR)', 'Class of the driven device (IVDR)'),
  base: { cite: 'ivdr/annex-viii-1-4', then: null },
  exceptions: [
    {
      cite: 'mdcg-2019-11/driving',
      when: (f) => f.regulation === 'IVDR' && follows(f) && ivdrOrder.includes(f.drivenDeviceClass),
      then: (f) => f.drivenDeviceClass as IvdrClass,
    },
  ],
};

/** Annex VIII 1.8, 1.9: the highest class of all rules; 1.4 keeps driving software at the class of the instrument. */
export const ivdrClass: Highest<IvdrClass> = {
  id: 'ivdr/class',
  title: text('Klasse onder de IVDR: de strengste regel', 'Class under the IVDR: the strictest rule'),
  cite: 'ivdr/annex-viii-1-9',
  order: ivdrClasses,
  of: ['ivdrFloor', 'ivdrRule1', 'ivdrRule2', 'ivdrRule3', 'ivdrRule4', 'ivdrRule5', 'ivdrRule6', 'ivdrRule7'],
};

/** Article 48: every class above A needs a notified body (sterile A is no matter for software); in-house devices none. */
export const ivdrNotifiedBody: Rule<View, boolean> = {
  id: 'ivdr/notified-body',
  title: text('Is een aangemelde instantie nodig (IVDR)?', 'Is a notified body needed (IVDR)?'),
  base: { cite: 'ivdr/48', then: true },
  exceptions: [
    { cite: 'ivdr/48-10', when: (f) => f.ivdrClass === null || f.ivdrClass === 'A', then: false },
    {
      cite: 'ivdr/5-5',
      when: (f) => f.ivdrClass !== null && f.ivdrClass !== 'A' && f.inHouseExempt,
      then: false,
    },
  ],
};
