import { administrative, ordinary } from '../example.ts';
import type { Example } from '../example.ts';
import type { FactValues } from '../facts.ts';
import { text } from '../text.ts';

const s3 = 'MDCG 2019-11 rev.1, Annex I';
const s3Classes = 'MDCG 2019-11 rev.1, Annexes III and IV';
const asOf = '2026-11-22';

const notADevice = (id: string, nl: string, en: string, facts: FactValues): Example => ({
  id,
  instrument: 'mdr',
  title: text(nl, en),
  source: s3,
  asOf,
  facts: { ...administrative, ...facts },
  expected: { outcome: 'decided', qualifies: false, class: null, notifiedBody: false },
});

const device = (
  id: string,
  nl: string,
  en: string,
  facts: FactValues,
  expected: Example['expected'],
  source = s3Classes,
): Example => ({
  id,
  instrument: 'mdr',
  title: text(nl, en),
  source,
  asOf,
  facts: { ...ordinary, dataActions: ['detect'], ...facts },
  expected: { outcome: 'decided', qualifies: true, regulation: 'MDR', ...expected },
});

/** Published cases of qualification and classification. */
export const mdrExamples: readonly Example[] = [
  notADevice(
    'mdr-hospital-information-system',
    'Ziekenhuisinformatiesysteem: opname, planning, facturen',
    'Hospital information system: admission, planning, billing',
    { dataActions: ['store', 'transfer', 'search', 'calculate'], individualPatients: false },
  ),
  notADevice(
    'mdr-electronic-record',
    'Elektronisch dossier dat het papieren dossier vervangt',
    'Electronic record that replaces the paper file',
    { dataActions: ['store', 'transfer', 'search', 'display'] },
  ),
  notADevice(
    'mdr-icu-transfer',
    'Systeem dat gegevens van de intensive care opslaat en doorgeeft',
    'System that stores and transfers intensive care data',
    { dataActions: ['store', 'transfer'], medicalPurposes: ['monitoring'], monitoredParameters: 'vital' },
  ),
  notADevice('mdr-speech-to-text', 'Spraak naar tekst voor algemeen gebruik', 'General-purpose speech to text', {
    dataActions: ['convert'],
  }),
  notADevice(
    'mdr-maintenance-monitoring',
    'Bewaking van het onderhoud van apparatuur',
    'Maintenance monitoring of equipment',
    { dataActions: ['calculate'], individualPatients: false },
  ),
  notADevice(
    'mdr-pathology-archive',
    'Archief en weergave van pathologiebeelden',
    'Archive and viewer of pathology images',
    { dataActions: ['store', 'display'] },
  ),
  device(
    'mdr-stroke-diagnosis',
    'Diagnose uit beelden voor behandeling van een acute beroerte',
    'Diagnosis by image analysis for treatment in acute stroke',
    {
      medicalPurposes: ['diagnosis', 'treatment'],
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'critical',
      worstHarm: 'death-or-irreversible',
    },
    { class: 'III', rules: ['11'], notifiedBody: true, route: 'ART6_1', dutiesFrom: '2028-08-02' },
  ),
  device(
    'mdr-melanoma-laser',
    'Melanoomanalyse die ook een laserscanner van klasse IIa stuurt',
    'Melanoma analysis that also drives a class IIa laser scanner',
    {
      medicalPurposes: ['diagnosis'],
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'critical',
      worstHarm: 'death-or-irreversible',
      otherDevice: 'drives',
      drivenDeviceClass: 'IIa',
      controlledDevices: [],
    },
    { class: 'III', rules: ['11'] },
  ),
  device(
    'mdr-depression-score',
    'Depressiescore voor diagnose uit ingevoerde klachten',
    'Depression score for diagnosis from entered symptoms',
    {
      medicalPurposes: ['diagnosis'],
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'serious',
      worstHarm: 'serious',
    },
    { class: 'IIb', rules: ['11'] },
  ),
  device(
    'mdr-icu-surveillance',
    'Continue bewaking van vitale functies op de intensive care',
    'Continuous surveillance of vital processes in intensive care',
    {
      medicalPurposes: ['monitoring'],
      monitoredParameters: 'vital-danger',
      outputUse: 'drives',
      patientSituation: 'critical',
      worstHarm: 'death-or-irreversible',
    },
    { class: 'IIb', rules: ['11'] },
  ),
  device(
    'mdr-cognitive-therapy',
    'Cognitieve therapie waarbij een specialist op de uitkomst beslist',
    'Cognitive therapy where a specialist decides on the output',
    { medicalPurposes: ['treatment'], outputUse: 'drives', patientSituation: 'serious', worstHarm: 'reversible' },
    { class: 'IIa', rules: ['11'] },
  ),
  device(
    'mdr-home-readings',
    'Vitale waarden bij gewone controles, ook thuis',
    'Readings of vital signals in routine check-ups, also at home',
    {
      medicalPurposes: ['monitoring'],
      monitoredParameters: 'vital',
      outputUse: 'informs',
      patientSituation: 'serious',
      worstHarm: 'reversible',
    },
    { class: 'IIa', rules: ['11'] },
  ),
  device(
    'mdr-stethoscope',
    'Elektronische stethoscoop met eigen diagnose',
    'Electronic stethoscope with its own diagnosis',
    {
      medicalPurposes: ['diagnosis'],
      withOwnSensor: true,
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'non-serious',
      worstHarm: 'reversible',
    },
    { class: 'IIa', rules: ['10', '11'] },
  ),
  device(
    'mdr-conception',
    'Vruchtbaarheid volgen om zwanger te worden',
    'Fertility status to support conception',
    { medicalPurposes: ['conception-support'], outputUse: 'no-decision' },
    { class: 'I', rules: ['11'], notifiedBody: false, route: null, findings: ['minimal'] },
  ),
  device(
    'mdr-contraception',
    'Vruchtbaarheid volgen om niet zwanger te worden',
    'Fertility tracking as contraception',
    { medicalPurposes: ['contraception'], outputUse: 'no-decision' },
    { class: 'IIb', rules: ['15'] },
    'MDR Annex VIII, Rule 15',
  ),
  device(
    'mdr-surgical-robot',
    'Bediening op afstand van een operatierobot',
    'Remote control of a surgical robot',
    {
      dataActions: ['transfer', 'calculate'],
      medicalPurposes: [],
      otherDevice: 'drives',
      drivenDeviceClass: 'IIb',
      controlledDevices: ['therapeutic-iib'],
      componentRole: 'failure-endangers',
    },
    { class: 'IIb', rules: ['9', '3.3'], route: 'ART6_1' },
  ),
  device(
    'mdr-pacemaker-monitoring',
    'Webdienst die de werking van pacemakers volgt',
    'Web system for the performance of pacemakers',
    {
      medicalPurposes: ['monitoring'],
      monitoredParameters: 'vital',
      otherDevice: 'monitors',
      controlledDevices: ['active-implant'],
      outputUse: 'drives',
      patientSituation: 'serious',
      worstHarm: 'serious',
    },
    { class: 'III', rules: ['9'] },
  ),
  device(
    'mdr-closed-loop',
    'Kunstalvleesklier die insuline doseert',
    'Artificial pancreas that doses insulin',
    {
      dataActions: ['calculate', 'predict'],
      medicalPurposes: ['treatment', 'monitoring'],
      monitoredParameters: 'other',
      otherDevice: 'drives',
      drivenDeviceClass: 'IIb',
      controlledDevices: ['medicine-delivery'],
      closedLoop: true,
      outputUse: 'treats-or-diagnoses',
      patientSituation: 'serious',
      worstHarm: 'serious',
    },
    { class: 'III', rules: ['22'] },
    'MDR Annex VIII, Rule 22',
  ),
  {
    id: 'mdr-in-house',
    instrument: 'mdr',
    title: text(
      'Eigen voorspelmodel van een ziekenhuis, alle voorwaarden geregeld',
      'Hospital’s own prediction model, all conditions met',
    ),
    source: 'MDR 5(5); MDCG 2025-6',
    asOf,
    facts: {
      ...ordinary,
      dataActions: ['predict'],
      medicalPurposes: ['prognosis'],
      outputUse: 'drives',
      patientSituation: 'serious',
      worstHarm: 'serious',
      inHouse: true,
      inHouseConditions: [
        'not-industrial',
        'quality-system',
        'no-equivalent',
        'authority-information',
        'public-declaration',
        'documentation',
        'made-accordingly',
        'experience-review',
      ],
    },
    expected: { outcome: 'decided', class: 'IIb', notifiedBody: false, route: null, findings: ['minimal'] },
  },
];
