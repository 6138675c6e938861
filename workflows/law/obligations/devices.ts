import { text } from '../text.ts';
import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

/** Duties of the manufacturer of a device under the MDR; IVDR articles in the second column. */
const shared: readonly (readonly [mdr: string, ivdr: string, nl: string, en: string])[] = [
  ['10', '10', 'Algemene plichten van de fabrikant', 'General obligations of manufacturers'],
  ['15', '15', 'Persoon die verantwoordelijk is voor naleving', 'Person responsible for regulatory compliance'],
  ['19', '17', 'EU-conformiteitsverklaring', 'EU declaration of conformity'],
  ['20', '18', 'CE-markering', 'CE marking'],
  ['27', '24', 'Unieke identificatie (UDI)', 'Unique device identification (UDI)'],
  ['29', '26', 'Hulpmiddel inschrijven in EUDAMED', 'Register the device in EUDAMED'],
  ['31', '28', 'Fabrikant inschrijven (SRN)', 'Register the manufacturer (SRN)'],
  ['52', '48', 'Conformiteitsbeoordeling', 'Conformity assessment'],
  ['61', '56', 'Klinische evaluatie of prestatie-evaluatie', 'Clinical or performance evaluation'],
  ['83', '78', 'Systeem voor post-market surveillance', 'Post-market surveillance system'],
  ['87', '82', 'Ernstige incidenten en correctieve acties melden', 'Report serious incidents and corrective actions'],
  ['88', '83', 'Trends melden', 'Report trends'],
];

export const mdrDuties: readonly Duty[] = shared.map(([article, , nl, en]) =>
  duty('manufacturer', `mdr/${article}`, article, text(nl, en)),
);
export const ivdrDuties: readonly Duty[] = shared.map(([, article, nl, en]) =>
  duty('manufacturer', `ivdr/${article}`, article, text(nl, en)),
);

const inHouse = text(
  'Voldoen aan bijlage I en de verklaring openbaar maken',
  'Meet Annex I and publish the declaration',
);
export const mdrInHouse = duty('health-institution', 'mdr/5-5', '5(5)', inHouse);
export const ivdrInHouse = duty('health-institution', 'ivdr/5-5', '5(5)', inHouse);

/** Periodic reports by class: MDR Articles 85 and 86, IVDR Articles 80 and 81. */
export function periodicReport(regulation: 'MDR' | 'IVDR', deviceClass: string): Duty {
  const light = regulation === 'MDR' ? deviceClass === 'I' : deviceClass === 'A' || deviceClass === 'B';
  const article = regulation === 'MDR' ? (light ? '85' : '86') : light ? '80' : '81';
  const title = light
    ? text('Verslag van post-market surveillance', 'Post-market surveillance report')
    : text('Periodiek veiligheidsverslag (PSUR)', 'Periodic safety update report (PSUR)');
  return duty('manufacturer', `${regulation.toLowerCase()}/${article}`, article, title);
}

/** Summary of safety and (clinical) performance: MDR class III, IVDR classes C and D. Software is never implantable. */
export function safetySummary(regulation: 'MDR' | 'IVDR', deviceClass: string): Duty | null {
  const due = regulation === 'MDR' ? deviceClass === 'III' : deviceClass === 'C' || deviceClass === 'D';
  if (!due) return null;
  const article = regulation === 'MDR' ? '32' : '29';
  const title = text('Samenvatting van veiligheid en prestaties', 'Summary of safety and performance');
  return duty('manufacturer', `${regulation.toLowerCase()}/${article}`, article, title);
}
