import { administrative, ordinary } from '../example.ts';
import type { Example } from '../example.ts';
import type { FactValues } from '../facts.ts';
import { text } from '../text.ts';

const source = 'MDCG 2019-11 rev.1, Annex I';
const asOf = '2026-11-22';

/** A published case of software that is no device. */
const not = (id: string, nl: string, en: string, facts: FactValues): Example => ({
  id,
  instrument: 'mdr',
  title: text(nl, en),
  source,
  asOf,
  facts: { ...administrative, ...facts },
  expected: { outcome: 'decided', qualifies: false, class: null, notifiedBody: false },
});

/** A published case of software that is a device; its class is not part of the publication. */
const is = (
  id: string,
  nl: string,
  en: string,
  facts: FactValues,
  expected: Example['expected'] = { regulation: 'MDR' },
): Example => ({
  id,
  instrument: expected.regulation === 'IVDR' ? 'ivdr' : 'mdr',
  title: text(nl, en),
  source,
  asOf,
  facts: {
    ...ordinary,
    dataActions: ['detect'],
    outputUse: 'drives',
    patientSituation: 'serious',
    worstHarm: 'serious',
    ...facts,
  },
  expected: { outcome: 'decided', qualifies: true, ...expected },
});

/** Published cases of qualification: what is medical device software and what is not. */
export const qualificationExamples: readonly Example[] = [
  not(
    'mdr-not-ambulance-ecg',
    'ECG uit de ambulance doorsturen naar het ziekenhuis',
    'Sending an ECG from the ambulance to the hospital',
    { dataActions: ['store', 'transfer'], medicalPurposes: ['diagnosis'], individualPatients: true },
  ),
  not(
    'mdr-not-mail-and-paging',
    'Mail, beeldbellen en oproepen van algemene aard',
    'Mail, video calls and paging of general purpose',
    { dataActions: ['transfer'], individualPatients: false },
  ),
  not(
    'mdr-not-telesurgery-link',
    'Verbinding voor een operatie op afstand, zonder sturing',
    'Communication link for telesurgery, without control',
    { dataActions: ['transfer', 'compress'] },
  ),
  not(
    'mdr-not-laboratory-system',
    'Laboratoriumsysteem en werkverdeling op het lab',
    'Laboratory information system and work area manager',
    { dataActions: ['store', 'transfer', 'search'] },
  ),
  not(
    'mdr-not-home-results',
    'Uitslagen van een thuistest doorsturen die ook zonder leesbaar zijn',
    'Sending home test results that can be read without it',
    { dataActions: ['transfer', 'display'] },
  ),
  not(
    'mdr-not-display-only',
    'Alleen een mooiere weergave van bekende waarden',
    'Only a nicer display of known values',
    { dataActions: ['display'], medicalPurposes: ['monitoring'] },
  ),
  not('mdr-not-wellness', 'Gewone welzijnsapp voor slaap en beweging', 'General wellness app for sleep and exercise', {
    dataActions: ['calculate'],
  }),
  not(
    'mdr-not-epidemiology',
    'Voorspelling van een griepgolf in de bevolking',
    'Prediction of a flu wave in the population',
    { dataActions: ['predict'], individualPatients: false, medicalPurposes: ['prediction'] },
  ),
  not('mdr-not-literature', 'Samenvatten van vakliteratuur voor artsen', 'Summarising literature for doctors', {
    dataActions: ['generate'],
    individualPatients: false,
    generatedContent: ['summary'],
  }),
  not('mdr-not-staff-planning', 'Personeelsplanning', 'Staff planning', {
    dataActions: ['calculate'],
    individualPatients: false,
    staffUse: ['plain-planning'],
  }),
  is(
    'mdr-is-record-image-module',
    'Module in het dossier die afwijkingen in beelden meet',
    'Record module that finds and measures anomalies in images',
    { medicalPurposes: ['diagnosis'] },
  ),
  is('mdr-is-ecg-alert', 'Waarschuwing bij een afwijkend ECG', 'Alert on an abnormal ECG', {
    medicalPurposes: ['diagnosis', 'monitoring'],
    monitoredParameters: 'vital',
  }),
  is('mdr-is-kidney-dose', 'Dosisvoorstel voor nierpatiënten', 'Dose proposal for kidney patients', {
    dataActions: ['calculate'],
    medicalPurposes: ['treatment'],
  }),
  is(
    'mdr-is-icu-alarm',
    'Module op de intensive care die alarmen maakt',
    'Intensive care module that generates alarms',
    { medicalPurposes: ['monitoring'], monitoredParameters: 'vital-danger' },
    { regulation: 'MDR', class: 'IIb' },
  ),
  is(
    'mdr-is-ambulance-treatment',
    'Module in de ambulance die nieuwe informatie voor behandeling maakt',
    'Ambulance module that creates new information for treatment',
    { dataActions: ['predict'], medicalPurposes: ['treatment'], patientSituation: 'critical' },
  ),
  is('mdr-is-chemotherapy-planning', 'Planning van chemotherapie', 'Chemotherapy planning', {
    dataActions: ['calculate'],
    medicalPurposes: ['treatment'],
  }),
  is('mdr-is-cad-x-ray', 'Computerhulp bij het lezen van röntgenfoto’s', 'Computer-aided detection on X-rays', {
    medicalPurposes: ['diagnosis'],
  }),
  is(
    'mdr-is-radiotherapy-planning',
    'Planning van bestraling die het toestel instelt',
    'Radiotherapy planning that sets the equipment',
    {
      dataActions: ['calculate'],
      medicalPurposes: ['treatment'],
      otherDevice: 'drives',
      drivenDeviceClass: 'IIb',
      controlledDevices: ['therapy-radiation'],
    },
    { regulation: 'MDR', class: 'IIb', rules: ['9', '11', '3.3'] },
  ),
  is(
    'mdr-is-test-priority',
    'Labmodule die testen op patiëntgegevens voorrang geeft',
    'Laboratory module that reprioritises tests on patient data',
    { dataActions: ['predict'], medicalPurposes: ['diagnosis'], specimenData: 'minor' },
  ),
  is(
    'ivdr-is-pathology-processing',
    'Nabewerking van pathologiebeelden voor diagnose van kanker',
    'Post-processing of pathology images to diagnose cancer',
    {
      medicalPurposes: ['in-vitro', 'diagnosis'],
      specimenData: 'only',
      specimenTargets: ['cancer'],
      testSetting: 'laboratory',
    },
    { regulation: 'IVDR', class: 'C' },
  ),
  is(
    'ivdr-is-viral-resistance',
    'Resistentie van een virus uit het erfelijk materiaal',
    'Viral resistance from genotyping',
    {
      medicalPurposes: ['in-vitro', 'treatment'],
      specimenData: 'only',
      specimenTargets: ['life-threatening-management'],
      testSetting: 'laboratory',
    },
    { regulation: 'IVDR' },
  ),
  is(
    'ivdr-is-blot-reading',
    'Beoordeling van een ELISA of blot',
    'Interpretation of an ELISA or blot',
    {
      medicalPurposes: ['in-vitro', 'diagnosis'],
      specimenData: 'only',
      specimenTargets: [],
      testSetting: 'laboratory',
    },
    { regulation: 'IVDR' },
  ),
  is(
    'mdr-accessory',
    'Hulpstuk dat het instellen van een IIb-apparaat helpt, zonder het te sturen',
    'Accessory that assists in setting up a class IIb device without driving it',
    {
      dataActions: ['display'],
      medicalPurposes: [],
      otherDevice: 'assists',
      drivenDeviceClass: 'IIb',
      controlledDevices: [],
    },
    { regulation: 'MDR', class: 'I', rules: ['13'], notifiedBody: false, route: null },
  ),
  is(
    'ivdr-accessory',
    'Hulpstuk bij een laboratoriuminstrument, zonder kritieke kenmerken',
    'Accessory to a laboratory instrument without critical characteristics',
    {
      dataActions: ['display'],
      medicalPurposes: [],
      otherDevice: 'assists',
      drivenDeviceClass: 'A',
      controlledDevices: [],
    },
    { regulation: 'IVDR', class: 'A', rules: ['5'] },
  ),
  is(
    'mdr-essential-module',
    'Rekenmodule zonder eigen doel, die een medische module van klasse IIa nodig heeft',
    'Calculation module without a purpose of its own that a class IIa medical module needs',
    {
      dataActions: ['calculate'],
      medicalPurposes: [],
      otherDevice: 'essential-part',
      drivenDeviceClass: 'IIa',
      controlledDevices: [],
      componentRole: 'failure-endangers',
    },
    { regulation: 'MDR', class: 'IIa', rules: ['3.3'], route: 'ART6_1' },
  ),
  is(
    'mdr-mixed-data-even',
    'Score die even zwaar op bloedwaarden als op beelden steunt: niet uitgemaakt',
    'Score that rests on blood values and images alike: not settled',
    {
      medicalPurposes: ['in-vitro', 'diagnosis'],
      specimenData: 'even',
      specimenTargets: ['cancer'],
      testSetting: 'laboratory',
    },
    { outcome: 'undetermined', regulation: null },
  ),
  is(
    'mdr-annex-xvi',
    'Hersenstimulatie zonder medisch doel: niet uitgemaakt',
    'Brain stimulation without a medical purpose: not settled',
    { medicalPurposes: ['aesthetic'] },
    { outcome: 'undetermined', qualifies: null },
  ),
];
