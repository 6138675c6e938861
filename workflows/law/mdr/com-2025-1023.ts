import type { MdrClass } from '../classification.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { RuleEntries } from '../version.ts';
import type { View } from '../view.ts';
import { givesInformation } from './rule-11.ts';

const table: Record<View['patientSituation'], Record<Exclude<View['outputUse'], 'no-decision'>, MdrClass>> = {
  critical: { 'treats-or-diagnoses': 'III', drives: 'IIb', informs: 'IIa' },
  serious: { 'treats-or-diagnoses': 'IIb', drives: 'IIa', informs: 'IIa' },
  'non-serious': { 'treats-or-diagnoses': 'IIa', drives: 'I', informs: 'I' },
};

/** Rule 11 as proposed by COM(2025) 1023: class I unless the situation and the weight of the output say otherwise. */
const proposed11a: Rule<View, Findings['rule11a']> = {
  id: 'mdr/com-2025-1023/rule-11',
  title: text('Regel 11 volgens het voorstel van de Commissie', 'Rule 11 as proposed by the Commission'),
  base: { cite: 'com-2025-1023/rule-11', then: null },
  exceptions: [
    {
      cite: 'com-2025-1023/rule-11-table',
      when: (f) => givesInformation(f),
      then: (f) => (f.outputUse === 'no-decision' ? null : table[f.patientSituation][f.outputUse]),
    },
  ],
};

const none: Rule<View, null> = {
  id: 'mdr/com-2025-1023/no-table',
  title: text('De tabel van de MDCG vervalt in het voorstel', 'The MDCG table lapses in the proposal'),
  base: { cite: 'com-2025-1023/rule-11', then: null },
  exceptions: [],
};

/** What the proposal would put in the place of the rules in force. Second-hand; not adopted. */
export const com20251023: RuleEntries = {
  rule11a: { rule: proposed11a, from: '2025-12-16', status: 'proposed', confidence: 'second-hand' },
  rule11aTable: { rule: none, from: '2025-12-16', status: 'proposed', confidence: 'second-hand' },
};
