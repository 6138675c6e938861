import { ordinary } from '../example.ts';
import type { Example } from '../example.ts';
import type { FactValues } from '../facts.ts';
import { text } from '../text.ts';

const test = (id: string, nl: string, en: string, facts: FactValues, expected: Example['expected']): Example => ({
  id,
  instrument: 'ivdr',
  title: text(nl, en),
  source: 'MDCG 2019-11 rev.1; IVDR Annex VIII',
  asOf: '2026-11-22',
  facts: {
    ...ordinary,
    dataActions: ['detect'],
    medicalPurposes: ['in-vitro', 'diagnosis'],
    specimenData: 'only',
    testSetting: 'laboratory',
    ...facts,
  },
  expected: { outcome: 'decided', qualifies: true, regulation: 'IVDR', ...expected },
});

/** Published cases of software on specimens. */
export const ivdrExamples: readonly Example[] = [
  test(
    'ivdr-hba1c',
    'Berekening van HbA1c voor diabetes',
    'HbA1c calculation for diabetes',
    { specimenTargets: ['life-threatening-management'] },
    { class: 'C', rules: ['3'], notifiedBody: true, route: 'ART6_1' },
  ),
  test(
    'ivdr-hiv-immunoassay',
    'Beoordeling van een hiv-test op bloed voor donoren',
    'Interpretation of an HIV-1/2 line immunoassay',
    { specimenTargets: ['transfusion-agent'] },
    { class: 'D', rules: ['1'] },
  ),
  test(
    'ivdr-multi-gene-risk',
    'Risico uit meerdere genen',
    'Multi-gene risk prediction',
    { dataActions: ['predict'], specimenTargets: ['genetic'] },
    { class: 'C', rules: ['3'] },
  ),
  test(
    'ivdr-pathology-cancer',
    'Kanker herkennen in weefselcoupes',
    'Detecting cancer in tissue slides',
    { specimenTargets: ['cancer'] },
    { class: 'C', rules: ['3'], findings: ['high-risk'] },
  ),
  test(
    'ivdr-isolate-identification',
    'Bepalen welke bacterie in een kweek zit',
    'Identification of isolates',
    { specimenTargets: [] },
    { class: 'B', rules: ['6'] },
  ),
  test(
    'ivdr-pregnancy-app',
    'App bij een zwangerschapstest',
    'App with a pregnancy test',
    { specimenTargets: [], testSetting: 'self-test-short-list' },
    { class: 'B', rules: ['4'] },
  ),
  test(
    'ivdr-instrument-driver',
    'Software die alleen een instrument van klasse A stuurt',
    'Software exclusively driving a class A instrument',
    {
      medicalPurposes: [],
      dataActions: ['transfer', 'calculate'],
      otherDevice: 'drives',
      drivenDeviceClass: 'A',
      controlledDevices: [],
    },
    { class: 'A', rules: ['1.4'], notifiedBody: false, route: null },
  ),
  test(
    'ivdr-mixed-data-mdr',
    'Risicoscore uit beelden met één bloedwaarde',
    'Risk score from images with one blood value',
    { specimenData: 'minor', outputUse: 'drives', patientSituation: 'serious', worstHarm: 'serious' },
    { regulation: 'MDR', class: 'IIb', rules: ['11'] },
  ),
];
