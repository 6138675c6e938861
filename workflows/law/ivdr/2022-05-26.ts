import { text } from '../text.ts';
import type { LawVersion } from '../version.ts';
import { ivdrClass, ivdrFloor, ivdrNotifiedBody } from './class.ts';
import { ivdrRule1, ivdrRule2, ivdrRule3, ivdrRule4, ivdrRule5, ivdrRule6, ivdrRule7 } from './rules.ts';

const from = '2022-05-26';

/** Regulation (EU) 2017/746 as it meets software, from its day of application. */
export const ivdr20220526 = {
  instrument: 'ivdr',
  from,
  title: text(
    'Verordening medische hulpmiddelen voor in-vitrodiagnostiek (IVDR)',
    'In Vitro Diagnostic Medical Devices Regulation (IVDR)',
  ),
  changes: text('Eerste toepassing van de verordening.', 'First application of the regulation.'),
  source: 'Regulation (EU) 2017/746; MDCG 2019-11 rev.1',
  dates: { vigilance: from },
  rules: {
    ivdrFloor: { rule: ivdrFloor, from, confidence: 'verified' },
    ivdrRule1: { rule: ivdrRule1, from, confidence: 'verified' },
    ivdrRule2: { rule: ivdrRule2, from, confidence: 'verified' },
    ivdrRule3: { rule: ivdrRule3, from, confidence: 'verified' },
    ivdrRule4: { rule: ivdrRule4, from, confidence: 'verified' },
    ivdrRule5: { rule: ivdrRule5, from, confidence: 'verified' },
    ivdrRule7: { rule: ivdrRule7, from, confidence: 'verified' },
    ivdrRule6: { rule: ivdrRule6, from, confidence: 'verified' },
    ivdrClass: { rule: ivdrClass, from, confidence: 'verified' },
    ivdrNotifiedBody: { rule: ivdrNotifiedBody, from, confidence: 'verified' },
  },
} as const satisfies LawVersion;
