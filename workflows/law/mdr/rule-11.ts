import type { MdrClass } from '../classification.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const isMdsw = (f: View) => f.regulation === 'MDR' && f.deviceRole === 'own-purpose';
const onlyMonitors = (f: View) => f.medicalPurposes.only('monitoring');
/** First paragraph: information used to take decisions with diagnosis or therapeutic purposes, and not monitoring alone. */
export const givesInformation = (f: View) => isMdsw(f) && !onlyMonitors(f) && f.outputUse !== 'no-decision';
const graveHarm = (f: View) => f.worstHarm === 'death-or-irreversible';
const seriousHarm = (f: View) => f.worstHarm === 'serious' || f.worstHarm === 'surgery';

/** Annex VIII, Rule 11, first paragraph: the text, by the impact of a decision on wrong information. */
export const rule11a: Rule<View, Findings['rule11a']> = {
  id: 'mdr/rule-11a',
  title: text(
    'Regel 11, eerste alinea: informatie voor beslissingen',
    'Rule 11, first paragraph: information for decisions',
  ),
  base: { cite: 'mdr/annex-viii-11-1', then: 'IIa' },
  exceptions: [
    { cite: 'mdr/annex-viii-11-other', when: (f) => !givesInformation(f), then: null },
    { cite: 'mdr/annex-viii-11-1-death', when: (f) => givesInformation(f) && graveHarm(f), then: 'III' },
    { cite: 'mdr/annex-viii-11-1-serious', when: (f) => givesInformation(f) && seriousHarm(f), then: 'IIb' },
  ],
};

/** MDCG 2019-11 rev.1, Annex III: class by situation of the patient and significance of the information. */
const table: Record<View['patientSituation'], Record<Exclude<View['outputUse'], 'no-decision'>, MdrClass>> = {
  critical: { 'treats-or-diagnoses': 'III', drives: 'IIb', informs: 'IIa' },
  serious: { 'treats-or-diagnoses': 'IIb', drives: 'IIa', informs: 'IIa' },
  'non-serious': { 'treats-or-diagnoses': 'IIa', drives: 'IIa', informs: 'IIa' },
};

/** Guidance, not law: it never lowers what the text of Rule 11 says, since the strictest answer counts. */
export const rule11aTable: Rule<View, Findings['rule11aTable']> = {
  id: 'mdr/rule-11a-table',
  title: text('Regel 11: tabel van de MDCG', 'Rule 11: table of the MDCG'),
  base: { cite: 'mdcg-2019-11/annex-iii', then: null },
  exceptions: [
    {
      cite: 'mdcg-2019-11/annex-iii-table',
      when: (f) => givesInformation(f),
      then: (f) => (f.outputUse === 'no-decision' ? null : table[f.patientSituation][f.outputUse]),
    },
  ],
};

const monitors = (f: View) => isMdsw(f) && f.medicalPurposes.includes('monitoring');

/** Annex VIII, Rule 11, second paragraph: monitoring of physiological processes. */
export const rule11b: Rule<View, Findings['rule11b']> = {
  id: 'mdr/rule-11b',
  title: text('Regel 11, tweede alinea: bewaking van het lichaam', 'Rule 11, second paragraph: monitoring of the body'),
  base: { cite: 'mdr/annex-viii-11-2', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-11-2-physiological',
      when: (f) => monitors(f) && (f.monitoredParameters === 'vital' || f.monitoredParameters === 'other'),
      then: 'IIa',
    },
    {
      cite: 'mdr/annex-viii-11-2-vital',
      when: (f) => monitors(f) && f.monitoredParameters === 'vital-danger',
      then: 'IIb',
    },
  ],
};

/** Annex VIII, Rule 11, third paragraph: all other software. */
export const rule11c: Rule<View, Findings['rule11c']> = {
  id: 'mdr/rule-11c',
  title: text('Regel 11, derde alinea: alle andere software', 'Rule 11, third paragraph: all other software'),
  base: { cite: 'mdr/annex-viii-11-3', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-11-3-other',
      when: (f) => isMdsw(f) && f.rule11a === null && f.rule11b === null,
      then: 'I',
    },
  ],
};
