import type { Findings } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { text } from '../text.ts';
import type { View } from '../view.ts';

const touches = (f: View) => f.regulation === 'MDR' && (f.otherDevice === 'drives' || f.otherDevice === 'monitors');
const radiation = (f: View) => f.controlledDevices.includes('therapy-radiation');
const implant = (f: View) => f.controlledDevices.includes('active-implant');

/** Annex VIII, Rule 9: software that controls, monitors or directly influences therapeutic devices or active implants. */
export const rule9: Rule<View, Findings['rule9']> = {
  id: 'mdr/rule-9',
  title: text('Regel 9: actieve behandelapparatuur en implantaten', 'Rule 9: active therapeutic devices and implants'),
  base: { cite: 'mdr/annex-viii-9', then: null },
  exceptions: [
    {
      cite: 'mdr/annex-viii-9-2',
      when: (f) => touches(f) && f.controlledDevices.includes('therapeutic-iib') && !radiation(f) && !implant(f),
      then: 'IIb',
    },
    { cite: 'mdr/annex-viii-9-3', when: (f) => touches(f) && radiation(f) && !implant(f), then: 'IIb' },
    { cite: 'mdr/annex-viii-9-4', when: (f) => touches(f) && implant(f), then: 'III' },
  ],
};
