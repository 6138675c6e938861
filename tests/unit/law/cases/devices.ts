import type { FactValues } from '#workflows/law/api.ts';
import { ordinary } from '#workflows/law/example.ts';
import type { LawCase } from './case.ts';

const on = ['2026-11-22'];

/** Software under the MDR that informs a diagnosis, unless its facts say otherwise. */
export const mdrCase = (title: string, source: string, facts: FactValues, expected: LawCase['expected']): LawCase => ({
  title,
  source,
  days: on,
  facts: {
    ...ordinary,
    dataActions: ['calculate'],
    medicalPurposes: ['diagnosis'],
    outputUse: 'informs',
    patientSituation: 'non-serious',
    worstHarm: 'reversible',
    ...facts,
  },
  expected: { outcome: 'decided', qualifies: true, regulation: 'MDR', ...expected },
});

/** Software that reads a test of a specimen, unless its facts say otherwise. */
export const ivdrCase = (title: string, source: string, facts: FactValues, expected: LawCase['expected']): LawCase => ({
  ...mdrCase(title, source, facts, expected),
  facts: {
    ...ordinary,
    dataActions: ['detect'],
    medicalPurposes: ['in-vitro', 'diagnosis'],
    specimenData: 'only',
    specimenTargets: [],
    testSetting: 'laboratory',
    ...facts,
  },
  expected: { outcome: 'decided', qualifies: true, regulation: 'IVDR', ...expected },
});

const [mdr, ivdr] = [mdrCase, ivdrCase];

/** What the pack leaves to a person (MDCG 2019-11 rev.1, figure 1). */
const forPersons: readonly LawCase[] = [
  {
    title: 'A plaster is no software: a person decides what it is',
    source: 'MDCG 2019-11 rev.1, figure 1, step 1',
    days: on,
    facts: { ...ordinary, isSoftware: false },
    expected: { outcome: 'undetermined' },
  },
  {
    title: 'Software that steers a laser for hair removal: a person decides group and class',
    source: 'MDR Annex XVI, with Implementing Regulation (EU) 2022/2347',
    days: on,
    facts: { ...ordinary, dataActions: ['calculate'], medicalPurposes: ['aesthetic'] },
    expected: { outcome: 'undetermined' },
  },
];

/** Rule 10 of Annex VIII to the MDR: a device with its own sensor, and control of radiation. */
const rule10: readonly LawCase[] = [
  mdr(
    'Own electrode and software that diagnose a heart attack in an emergency',
    'MDR Annex VIII, Rule 10, third indent: immediate danger',
    {
      withOwnSensor: true,
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'critical',
      worstHarm: 'reversible',
    },
    { class: 'III', rules: ['11'], notifiedBody: true },
  ),
  mdr(
    'A monitor with its own sensor for vital signs whose change is an immediate danger',
    'MDR Annex VIII, Rule 10 and Rule 11, second paragraph',
    {
      withOwnSensor: true,
      medicalPurposes: ['monitoring'],
      monitoredParameters: 'vital-danger',
      outputUse: 'informs',
    },
    { class: 'IIb', rules: ['10', '11'], notifiedBody: true },
  ),
  mdr(
    'Software that sets the dose of a CT scanner',
    'MDR Annex VIII, Rule 10, radiation; 3.3',
    {
      otherDevice: 'monitors',
      controlledDevices: ['diagnostic-radiation'],
    },
    { class: 'IIb', rules: ['10'], notifiedBody: true },
  ),
];

/** Rules of Annex VIII to the IVDR. */
const laboratory: readonly LawCase[] = [
  ivdr(
    'Reading a rare blood group',
    'IVDR Annex VIII, Rule 2',
    { specimenTargets: ['blood-group-other'] },
    { class: 'C', rules: ['2'], notifiedBody: true },
  ),
  ivdr(
    'Reading ABO and Rhesus: a listed marker is class D, also beside a rare one',
    'IVDR Annex VIII, Rule 2, second sentence',
    { specimenTargets: ['blood-group-major', 'blood-group-other'] },
    { class: 'D', rules: ['2'], notifiedBody: true },
  ),
  ivdr(
    'Reading ABO and Rhesus only',
    'IVDR Annex VIII, Rule 2, second sentence',
    { specimenTargets: ['blood-group-major'] },
    { class: 'D', rules: ['2'] },
  ),
  ivdr(
    'An app that reads a self-test at home',
    'IVDR Annex VIII, Rule 4(a)',
    { testSetting: 'self-test' },
    { class: 'C', rules: ['4'], notifiedBody: true },
  ),
  ivdr(
    'Software with a control material without an assigned value',
    'IVDR Annex VIII, Rule 7',
    { specimenTargets: ['control-without-value'] },
    { class: 'B', rules: ['7'], notifiedBody: true },
  ),
  ivdr(
    'A laboratory of a hospital that made its own reader and meets every condition',
    'IVDR 5(5); AI Act 6(1) with MDCG 2025-6: in-house needs no notified body',
    {
      specimenTargets: ['cancer'],
      inHouse: true,
      inHouseConditions: [
        'not-industrial',
        'quality-system',
        'authority-information',
        'public-declaration',
        'documentation',
        'made-accordingly',
        'experience-review',
        'laboratory-standard',
      ],
    },
    { class: 'C', notifiedBody: false, route: null, findings: ['minimal'] },
  ),
];

export const deviceCases: readonly LawCase[] = [...forPersons, ...rule10, ...laboratory];
