import type { FactValues } from '#workflows/law/api.ts';
import { ordinary } from '#workflows/law/example.ts';
import type { LawCase } from './case.ts';
import { ivdrCase as ivdr, mdrCase as mdr } from './devices.ts';

/** Steps of MDCG 2019-11 rev.1, figure 1. */
const qualification: readonly LawCase[] = [
  mdr(
    'Software that generates images as they would look after therapy is more than storage',
    'MDCG 2019-11 rev.1, figure 1, step 3',
    { dataActions: ['generate'] },
    { class: 'IIa', rules: ['11'] },
  ),
  mdr(
    'Software that converts scans into a model for diagnosis is more than storage',
    'MDCG 2019-11 rev.1, figure 1, step 3',
    { dataActions: ['convert'] },
    { class: 'IIa', rules: ['11'] },
  ),
  mdr(
    'Software that only passes settings on to an infusion pump of a patient has no purpose of its own',
    'MDCG 2019-11 rev.1, figure 1, step 2; MDR Annex VIII, 3.3 and Rule 12',
    {
      dataActions: ['transfer'],
      medicalPurposes: ['treatment'],
      otherDevice: 'drives',
      drivenDeviceClass: 'IIb',
      controlledDevices: ['medicine-delivery'],
      componentRole: 'failure-endangers',
    },
    { class: 'IIb', rules: ['12', '3.3'] },
  ),
  mdr(
    'A part that an infusion pump needs, without a purpose of its own, does not administer medicines itself',
    'MDCG 2019-11 rev.1, modules; MDR Annex VIII, 3.3 and Rule 12',
    {
      dataActions: ['transfer'],
      medicalPurposes: [],
      otherDevice: 'essential-part',
      drivenDeviceClass: 'IIb',
      controlledDevices: ['medicine-delivery'],
      componentRole: 'failure-endangers',
    },
    { class: 'IIb', rules: ['3.3'] },
  ),
  {
    title: 'A bandage, with everything else known: a person still decides what it is',
    source: 'MDCG 2019-11 rev.1, figure 1, step 1',
    days: ['2026-11-22'],
    facts: {
      ...ordinary,
      isSoftware: false,
      dataActions: ['calculate'],
      medicalPurposes: ['treatment'],
      outputUse: 'informs',
      patientSituation: 'non-serious',
      worstHarm: 'reversible',
    },
    expected: { outcome: 'undetermined' },
  },
];

/** Rules 10, 15 and 22, and the aspects of class I. */
const rules: readonly LawCase[] = [
  mdr(
    'Its own sensor, to choose a therapy: Rule 10 is for diagnosis and monitoring',
    'MDR Annex VIII, Rule 10',
    {
      medicalPurposes: ['treatment'],
      withOwnSensor: true,
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'non-serious',
      worstHarm: 'reversible',
    },
    { class: 'IIa', rules: ['11'] },
  ),
  mdr(
    'Its own sensor, and information for diagnosis that decides nothing by itself: no direct diagnosis',
    'MDR Annex VIII, Rule 10, third indent: "allow direct diagnosis"',
    { withOwnSensor: true },
    { class: 'IIa', rules: ['11'] },
  ),
  mdr(
    'Its own sensor for vital signs whose change is no immediate danger',
    'MDR Annex VIII, Rule 10, third indent; Rule 11, second paragraph',
    { medicalPurposes: ['monitoring'], monitoredParameters: 'vital', withOwnSensor: true },
    { class: 'IIa', rules: ['10', '11'] },
  ),
  mdr(
    'Its own sensor for what is no vital sign, such as sleep',
    'MDR Annex VIII, Rule 11, second paragraph',
    { medicalPurposes: ['monitoring'], monitoredParameters: 'other', withOwnSensor: true },
    { class: 'IIa', rules: ['11'] },
  ),
  mdr(
    'A record for a contraceptive ring, needed by it and without a purpose of its own',
    'MDR Annex VIII, Rule 15 is for devices used for contraception; 3.3',
    {
      dataActions: ['transfer'],
      medicalPurposes: ['contraception'],
      otherDevice: 'essential-part',
      drivenDeviceClass: 'I',
      controlledDevices: [],
      componentRole: 'convenience',
      classIFeatures: [],
    },
    { class: 'I' },
  ),
  mdr(
    'Adjusts therapy on what it measures, and drives no device',
    'MDR Annex VIII, Rule 22: an active therapeutic device',
    { closedLoop: true },
    { class: 'IIa', rules: ['11'] },
  ),
];

const steersScales = (facts: FactValues, expected: LawCase['expected']) =>
  mdr(
    `Software that steers medical scales with${facts.classIFeatures?.length ? '' : 'out'} a measuring function`,
    'MDR 52(7)(b): a notified body for the metrological aspects only',
    {
      dataActions: ['transfer'],
      medicalPurposes: [],
      otherDevice: 'drives',
      drivenDeviceClass: 'I',
      controlledDevices: [],
      componentRole: 'convenience',
      ...facts,
    },
    { class: 'I', ...expected },
  );

const classI: readonly LawCase[] = [
  steersScales({ classIFeatures: ['measuring'] }, { notifiedBody: true }),
  steersScales({ classIFeatures: [] }, { notifiedBody: false }),
];

/** Article 5(5) of each regulation, with every condition that counts for it. */
const institution = {
  MDR: [
    'not-industrial',
    'quality-system',
    'no-equivalent',
    'authority-information',
    'public-declaration',
    'documentation',
    'made-accordingly',
    'experience-review',
  ],
  IVDR: [
    'not-industrial',
    'quality-system',
    'authority-information',
    'public-declaration',
    'made-accordingly',
    'experience-review',
    'laboratory-standard',
  ],
} as const;

const withoutOne = (all: readonly string[], one: string) =>
  all.filter((condition) => condition !== one) as NonNullable<FactValues['inHouseConditions']>;

const inHouse: readonly LawCase[] = [
  ...institution.MDR.map((condition) =>
    mdr(
      `A hospital's own software that meets every condition but one: ${condition}`,
      'MDR 5(5)(a) to (h): the conditions are cumulative',
      { inHouse: true, inHouseConditions: withoutOne(institution.MDR, condition) },
      { class: 'IIa', notifiedBody: true },
    ),
  ),
  ...institution.IVDR.map((condition) =>
    ivdr(
      `A laboratory's own software for a class C test that meets every condition but one: ${condition}`,
      'IVDR 5(5)(a) to (i): the conditions are cumulative',
      { specimenTargets: ['cancer'], inHouse: true, inHouseConditions: withoutOne(institution.IVDR, condition) },
      { class: 'C', notifiedBody: true },
    ),
  ),
  ivdr(
    'Own software for a class C test, without full documentation',
    'IVDR 5(5)(g): documentation is a condition for class D',
    { specimenTargets: ['cancer'], inHouse: true, inHouseConditions: institution.IVDR },
    { class: 'C', notifiedBody: false },
  ),
  ...(['transfusion-agent', 'blood-group-major'] as const).flatMap((target) => [
    ivdr(
      `Own software for a class D test (${target}), without full documentation`,
      'IVDR 5(5)(g): documentation is a condition for class D',
      { specimenTargets: [target], inHouse: true, inHouseConditions: institution.IVDR },
      { class: 'D', notifiedBody: true },
    ),
    ivdr(
      `Own software for a class D test (${target}), with full documentation`,
      'IVDR 5(5)(g)',
      { specimenTargets: [target], inHouse: true, inHouseConditions: [...institution.IVDR, 'documentation'] },
      { class: 'D', notifiedBody: false },
    ),
  ]),
  ...(['C', 'D'] as const).map((drivenDeviceClass) =>
    ivdr(
      `Own software that drives a class ${drivenDeviceClass} instrument, without full documentation`,
      'IVDR 5(5)(g); Annex VIII, 1.4',
      {
        dataActions: ['transfer'],
        medicalPurposes: [],
        otherDevice: 'drives',
        drivenDeviceClass,
        controlledDevices: [],
        componentRole: 'failure-endangers',
        inHouse: true,
        inHouseConditions: institution.IVDR,
      },
      { class: drivenDeviceClass, notifiedBody: drivenDeviceClass === 'D' },
    ),
  ),
  {
    ...ivdr(
      'Own software for a class C test, from 31 December 2030 also only without an equivalent on the market',
      'IVDR 5(5)(d), as amended by Regulation (EU) 2024/1860',
      { specimenTargets: ['cancer'], inHouse: true, inHouseConditions: institution.IVDR },
      { class: 'C', notifiedBody: true },
    ),
    days: ['2030-12-31', '2031-01-01'],
  },
  {
    ...ivdr(
      'Own software for a class C test, on the last day on which an equivalent does not matter',
      'IVDR 5(5)(d), as amended by Regulation (EU) 2024/1860',
      { specimenTargets: ['cancer'], inHouse: true, inHouseConditions: institution.IVDR },
      { class: 'C', notifiedBody: false },
    ),
    days: ['2030-12-30'],
  },
];

type Target = NonNullable<FactValues['specimenTargets']>[number];

const tests = (source: string, rule: string, ivdrClass: string, targets: readonly Target[]) =>
  targets.map((target) =>
    ivdr(
      `A test of a specimen: ${target}`,
      source,
      { specimenTargets: [target] },
      { class: ivdrClass, rules: [rule], notifiedBody: true },
    ),
  );

const specimens: readonly LawCase[] = [
  ...tests('IVDR Annex VIII, Rule 1, first to third indent', '1', 'D', [
    'transfusion-agent',
    'life-threatening-spread',
    'infectious-load',
  ]),
  ...tests('IVDR Annex VIII, Rule 3(a) to (m)', '3', 'C', [
    'sexually-transmitted',
    'csf-or-blood-agent',
    'severe-agent',
    'prenatal-immune',
    'immune-status',
    'companion',
    'staging',
    'cancer',
    'genetic',
    'levels',
    'life-threatening-management',
    'embryo',
    'newborn',
  ]),
];

export const deviceRuleCases: readonly LawCase[] = [...qualification, ...rules, ...classI, ...inHouse, ...specimens];
