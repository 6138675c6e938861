import { text } from '../text.ts';
import type { LawVersion } from '../version.ts';
import { mdrClass, mdrNotifiedBody } from './class.ts';
import { inHouse, mdrFloor, qualification, regulation } from './qualification.ts';
import { rule10 } from './rule-10.ts';
import { rule11a, rule11aTable, rule11b, rule11c } from './rule-11.ts';
import { rule9 } from './rule-9.ts';
import { rule12, rule13, rule15, rule22 } from './rules-12-to-22.ts';

const from = '2021-05-26';

/** Regulation (EU) 2017/745 as it meets software, from its day of application. */
export const mdr20210526 = {
  instrument: 'mdr',
  from,
  title: text('Verordening medische hulpmiddelen (MDR)', 'Medical Devices Regulation (MDR)'),
  changes: text('Eerste toepassing van de verordening.', 'First application of the regulation.'),
  source: 'Regulation (EU) 2017/745; MDCG 2019-11 rev.1',
  dates: { vigilance: from },
  rules: {
    deviceRole: { rule: qualification, from, status: 'guidance', confidence: 'verified' },
    regulation: { rule: regulation, from, status: 'guidance', confidence: 'verified' },
    inHouseExempt: { rule: inHouse, from, confidence: 'verified' },
    mdrFloor: { rule: mdrFloor, from, confidence: 'verified' },
    rule9: { rule: rule9, from, confidence: 'verified' },
    rule10: { rule: rule10, from, confidence: 'verified' },
    rule11a: { rule: rule11a, from, confidence: 'verified' },
    rule11aTable: { rule: rule11aTable, from, status: 'guidance', confidence: 'verified' },
    rule11b: { rule: rule11b, from, confidence: 'verified' },
    rule11c: { rule: rule11c, from, confidence: 'verified' },
    rule12: { rule: rule12, from, confidence: 'verified' },
    rule13: { rule: rule13, from, confidence: 'verified' },
    rule15: { rule: rule15, from, confidence: 'verified' },
    rule22: { rule: rule22, from, confidence: 'verified' },
    mdrClass: { rule: mdrClass, from, confidence: 'verified' },
    mdrNotifiedBody: { rule: mdrNotifiedBody, from, confidence: 'verified' },
  },
} as const satisfies LawVersion;
