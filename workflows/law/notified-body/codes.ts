import type { Conclusion } from '../conclusion.ts';
import type { FactValues } from '../facts.ts';
import { text } from '../text.ts';
import type { Text } from '../text.ts';

/** A code that a notified body must be designated or notified for. */
export interface RequiredCode {
  readonly code: string;
  readonly axis: 'vertical' | 'horizontal';
  readonly title: Text;
  /** `one-of`: one of these, by a property that is no question of classification, such as the kind of data. */
  readonly needed: 'always' | 'one-of';
}

const code = (
  name: string,
  axis: RequiredCode['axis'],
  nl: string,
  en: string,
  needed: RequiredCode['needed'] = 'always',
): RequiredCode => ({ code: name, axis, title: text(nl, en), needed });

const software = code('MDA 0315', 'vertical', 'Software', 'Software');
const controls = code('MDS 1009', 'horizontal', 'Werkt met of is software', 'Uses, contains or is software');
const measuring = code('MDS 1010', 'horizontal', 'Meetfunctie', 'Measuring function');
const integralIvd = code('MDS 1014', 'horizontal', 'Bevat een in-vitrotest', 'Integral in vitro test');
const hardware: readonly RequiredCode[] = [
  code('MDA 0201', 'vertical', 'Beeld met straling', 'Imaging with ionising radiation', 'one-of'),
  code('MDA 0202', 'vertical', 'Beeld zonder straling', 'Imaging without ionising radiation', 'one-of'),
  code('MDA 0203', 'vertical', 'Bewaking van vitale functies', 'Monitoring of vital parameters', 'one-of'),
  code('MDA 0204', 'vertical', 'Andere bewaking of diagnose', 'Other monitoring or diagnosis', 'one-of'),
];
const electronics = code('MDT 2010', 'horizontal', 'Elektronica en verbindingen', 'Electronics and communication');

type Target = NonNullable<FactValues['specimenTargets']>[number];
/** Purpose of the test to the codes IVR that can hold it; the choice between several is one of the device itself. */
const byTarget: Partial<Record<Target, readonly RequiredCode[]>> = {
  'transfusion-agent': [
    code('IVR 0502', 'vertical', 'Ziekteverwekkers in bloed en organen', 'Agents in blood and organs'),
  ],
  'infectious-load': [code('IVR 0504', 'vertical', 'Hoeveelheid ziekteverwekker', 'Infectious load')],
  'sexually-transmitted': [code('IVR 0503', 'vertical', 'Infecties', 'Infectious agents')],
  'severe-agent': [code('IVR 0503', 'vertical', 'Infecties', 'Infectious agents')],
  'prenatal-immune': [code('IVR 0501', 'vertical', 'Afweer van zwangere vrouwen', 'Immune status of pregnant women')],
  'immune-status': [code('IVR 0504', 'vertical', 'Afweer', 'Immune status')],
  cancer: [code('IVR 0301', 'vertical', 'Kanker', 'Cancer')],
  genetic: [
    code('IVR 0401', 'vertical', 'Erfelijke aandoening', 'Inherited disorder', 'one-of'),
    code('IVR 0402', 'vertical', 'Risico op erfelijke ziekte', 'Genetic risk', 'one-of'),
    code('IVR 0403', 'vertical', 'Ander erfelijk onderzoek', 'Other genetic testing', 'one-of'),
  ],
  embryo: [code('IVR 0401', 'vertical', 'Aangeboren aandoening', 'Congenital disorder')],
  newborn: [code('IVR 0401', 'vertical', 'Aangeboren aandoening', 'Congenital disorder')],
  levels: [code('IVR 0605', 'vertical', 'Hoeveelheid medicijn of stof', 'Levels of medicines or substances')],
  staging: [code('IVR 0606', 'vertical', 'Ziektestadium', 'Disease staging')],
  'life-threatening-management': [code('IVR 0602', 'vertical', 'Volgen van een ziekte', 'Monitoring of a disease')],
};
const disciplines: Partial<Record<Target, readonly RequiredCode[]>> = {
  // Which one is a matter of the specimen and the method, which no fact tells.
  cancer: [
    code('IVD 4002', 'horizontal', 'Klinische chemie', 'Clinical chemistry', 'one-of'),
    code('IVD 4005', 'horizontal', 'Bloed en stolling', 'Haematology', 'one-of'),
    code('IVD 4007', 'horizontal', 'Weefselonderzoek', 'Histology', 'one-of'),
    code('IVD 4008', 'horizontal', 'Immunologie', 'Immunology', 'one-of'),
    code('IVD 4009', 'horizontal', 'Moleculaire diagnostiek', 'Molecular diagnostics', 'one-of'),
  ],
  genetic: [
    code('IVD 4004', 'horizontal', 'Genetica', 'Genetics'),
    code('IVP 3011', 'horizontal', 'Moleculaire technieken', 'Molecular techniques'),
  ],
};

function mdr(facts: FactValues, standsAlone: boolean): readonly RequiredCode[] {
  const codes =
    standsAlone && !facts.withOwnSensor ? [software, controls] : standsAlone ? [...hardware, controls] : [controls];
  if (facts.withOwnSensor) codes.push(electronics);
  if (facts.classIFeatures?.includes('measuring')) codes.push(measuring);
  if (facts.specimenData === 'minor' && facts.medicalPurposes?.includes('in-vitro')) codes.push(integralIvd);
  return codes;
}

function ivdr(facts: FactValues, standsAlone: boolean): readonly RequiredCode[] {
  const codes = [
    standsAlone
      ? code('IVS 1009', 'horizontal', 'Software die zelf een hulpmiddel is', 'Software that is a device in itself')
      : code('IVS 1010', 'horizontal', 'Bevat of gebruikt software', 'Incorporates or uses software'),
  ];
  if (facts.testSetting === 'near-patient')
    codes.push(code('IVS 1001', 'horizontal', 'Test bij de patiënt', 'Near-patient test'));
  if (facts.testSetting === 'self-test' || facts.testSetting === 'self-test-short-list')
    codes.push(code('IVS 1002', 'horizontal', 'Zelftest', 'Self-test'));
  const targets = facts.specimenTargets ?? [];
  if (targets.includes('companion'))
    codes.push(code('IVS 1003', 'horizontal', 'Test bij een medicijn', 'Companion diagnostic'));
  for (const target of targets) codes.push(...(byTarget[target] ?? []), ...(disciplines[target] ?? []));
  return codes.filter((one, i) => codes.findIndex((other) => other.code === one.code) === i);
}

/**
 * Codes of Regulation (EU) 2017/2185 for this device: the body holds the vertical one and every horizontal one, within its
 * conditions, on the day of the activity. For software in hardware the vertical code is that of the hardware.
 */
export function deviceCodes(
  { regulation, notifiedBody }: Conclusion,
  facts: FactValues,
  standsAlone: boolean,
): readonly RequiredCode[] {
  if (notifiedBody !== true || regulation === null) return [];
  return regulation === 'MDR' ? mdr(facts, standsAlone) : ivdr(facts, standsAlone);
}

const biometric: Readonly<Record<string, RequiredCode>> = {
  '1(a)': code('AIB 0201', 'vertical', 'Herkenning op afstand', 'Remote identification'),
  '1(b)': code('AIB 0202', 'vertical', 'Biometrisch indelen', 'Biometric categorisation'),
  '1(c)': code('AIB 0203', 'vertical', 'Emotieherkenning', 'Emotion recognition'),
};
const learning: readonly RequiredCode[] = [
  code('AIH 0201', 'horizontal', 'Leert van tabellen', 'Learns from structured data', 'one-of'),
  code('AIH 0202', 'horizontal', 'Leert van signalen of geluid', 'Learns from signals or audio', 'one-of'),
  code('AIH 0203', 'horizontal', 'Leert van tekst', 'Learns from text', 'one-of'),
  code('AIH 0204', 'horizontal', 'Leert van beeld of video', 'Learns from images or video', 'one-of'),
  code('AIH 0205', 'horizontal', 'Leert van de omgeving', 'Learns from its environment', 'one-of'),
];

/**
 * Codes of Annex XIV to the AI Act: the legal basis (AIP, AIB) by the technique (AIH). Empty where no notified body takes
 * part. Second-hand.
 */
export function aiCodes(conclusion: Conclusion, facts: FactValues): readonly RequiredCode[] {
  const vertical =
    conclusion.route === 'ART6_1'
      ? conclusion.regulation === 'MDR'
        ? [code('AIP 0111', 'vertical', 'Medische hulpmiddelen (MDR)', 'Medical devices (MDR)')]
        : conclusion.regulation === 'IVDR'
          ? [code('AIP 0112', 'vertical', 'In-vitrodiagnostiek (IVDR)', 'In vitro diagnostics (IVDR)')]
          : []
      : conclusion.route === 'ART6_2'
        ? conclusion.annexIII.flatMap((point) => biometric[point] ?? [])
        : [];
  if (vertical.length === 0) return [];
  const creates = facts.generatedContent?.some((one) => one !== 'standard-editing' && one !== 'technical-output');
  const technique =
    facts.logic === 'knowledge-based'
      ? [code('AIH 0101', 'horizontal', 'Symbolisch of kennissysteem', 'Symbolic or expert system')]
      : creates
        ? [code('AIH 0301', 'horizontal', 'Maakt inhoud', 'Generative'), ...learning]
        : learning;
  return [...vertical, ...technique];
}
