import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

/** Annex VIII, Rule 12: devices that administer or remove medicines. Software reaches it only through the driven pump. */
export const rule12: Rule<View, Findings['rule12']> = {
  id: 'mdr/rule-12',
  title: text('Regel 12: toediening van medicijnen', 'Rule 12: administration of medicines'),
  base: { cite: 'mdr/annex-viii-12', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-12-driven',
      when: (f) =>
        f.regulation === 'MDR' && f.otherDevice === 'drives' && f.controlledDevices.includes('medicine-delivery'),
      then: (f) => f.mdrFloor,
    },
  ],
};

/** Annex VIII, Rule 13: all other active devices. For software with its own purpose Rule 11 says so already. */
export const rule13: Rule<View, Findings['rule13']> = {
  id: 'mdr/rule-13',
  title: text('Regel 13: overige actieve hulpmiddelen', 'Rule 13: other active devices'),
  base: { cite: 'mdr/annex-viii-13', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-13-driving',
      when: (f) => f.regulation === 'MDR' && f.deviceRole !== 'own-purpose',
      then: 'I',
    },
  ],
};

/** Annex VIII, Rule 15: contraception and prevention of sexually transmitted disease. Software is never implanted. */
export const rule15: Rule<View, Findings['rule15']> = {
  id: 'mdr/rule-15',
  title: text('Regel 15: anticonceptie', 'Rule 15: contraception'),
  base: { cite: 'mdr/annex-viii-15', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-15-contraception',
      when: (f) =>
        f.regulation === 'MDR' && f.deviceRole === 'own-purpose' && f.medicalPurposes.includes('contraception'),
      then: 'IIb',
    },
  ],
};

/** Annex VIII, Rule 22: therapy with an integrated diagnostic function that largely determines it, such as closed loops. */
export const rule22: Rule<View, Findings['rule22']> = {
  id: 'mdr/rule-22',
  title: text('Regel 22: behandeling die zichzelf bijstuurt', 'Rule 22: therapy that steers itself'),
  base: { cite: 'mdr/annex-viii-22', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-22-closed-loop',
      // The loop runs through a device that it drives, or through the product's own sensor and treatment.
      when: (f) =>
        f.regulation === 'MDR' &&
        (f.otherDevice === 'drives' || (f.medicalPurposes.any('treatment', 'alleviation') && f.withOwnSensor)) &&
        f.closedLoop,
      then: 'III',
    },
  ],
};
