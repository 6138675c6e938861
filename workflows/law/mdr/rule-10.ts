import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const withSensor = (f: View) => f.deviceRole === 'own-purpose' && f.withOwnSensor;
const diagnoses = (f: View) => f.medicalPurposes.includes('diagnosis') && f.outputUse === 'treats-or-diagnoses';
const monitorsVital = (f: View) =>
  f.medicalPurposes.includes('monitoring') &&
  (f.monitoredParameters === 'vital' || f.monitoredParameters === 'vital-danger');
const inDanger = (f: View) =>
  (f.medicalPurposes.includes('monitoring') && f.monitoredParameters === 'vital-danger') ||
  (diagnoses(f) && f.patientSituation === 'critical');
const radiation = (f: View) =>
  (f.otherDevice === 'drives' || f.otherDevice === 'monitors') && f.controlledDevices.includes('diagnostic-radiation');

/** Annex VIII, Rule 10: diagnosis and monitoring by a device with its own sensor, or control of diagnostic radiation. */
export const rule10: Rule<View, Findings['rule10']> = {
  id: 'mdr/rule-10',
  title: text('Regel 10: actieve diagnose en bewaking', 'Rule 10: active diagnosis and monitoring'),
  base: { cite: 'mdr/annex-viii-10', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-10-radiation',
      when: (f) => f.regulation === 'MDR' && radiation(f),
      then: 'IIb',
    },
    {
      cite: 'mdr/annex-viii-10-direct',
      when: (f) =>
        f.regulation === 'MDR' && !radiation(f) && withSensor(f) && (diagnoses(f) || monitorsVital(f)) && !inDanger(f),
      then: 'IIa',
    },
    {
      cite: 'mdr/annex-viii-10-danger',
      when: (f) => f.regulation === 'MDR' && !radiation(f) && withSensor(f) && inDanger(f),
      then: 'IIb',
    },
  ],
};
