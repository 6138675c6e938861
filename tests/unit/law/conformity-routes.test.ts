import { describe, expect, test } from 'vitest';
import {
  certificateLastDay,
  clockStopsAllowed,
  classify,
  designationCovers,
  examples,
  proceduresFor,
  stageLimits,
} from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { aiProcedure } from '#workflows/law/notified-body/conformity.ts';

const factsOf = (id: string) => examples.find((one) => one.id === id)!.facts;
const found = (facts: FactValues) => classify({ asOf: '2026-11-22', facts, counterfactuals: false });

/** MDR 52 and IVDR 48: annexes, certificates and how much technical documentation the body sees. */
describe('procedures by class', () => {
  const of = (regulation: 'MDR' | 'IVDR', deviceClass: string) =>
    proceduresFor(regulation, deviceClass).map(
      ({ annexes, certificates, technicalDocumentation, cite, notifiedBody }) =>
        `${cite} ${annexes}: ${certificates.join(' + ')}; ${technicalDocumentation.en}; ${notifiedBody}`,
    );
  const qms = 'EU quality management system certificate';
  const file = 'EU technical documentation assessment certificate';
  const type = 'EU type-examination certificate';
  const production = 'EU production quality assurance certificate';

  test('MDR', () => {
    const aspect = 'Only the sterile, measuring or surgical aspect';
    const category = 'At least one device per category';
    const group = 'At least one device per generic device group';
    const quality = 'EU quality assurance certificate';
    expect(of('MDR', 'I')).toEqual(['mdr/52-7 II, III: ; None; false']);
    expect(of('MDR', 'I-aspect')).toEqual([
      `mdr/52-7 IX (I, III): ${qms}; ${aspect}; true`,
      `mdr/52-7 XI (A): ${quality}; ${aspect}; true`,
    ]);
    expect(of('MDR', 'IIa')).toEqual([
      `mdr/52-6 IX (I, III): ${qms}; ${category}; true`,
      `mdr/52-6 II, III, XI (10): ${quality}; ${category}; true`,
      `mdr/52-6 II, III, XI (18): EU product verification certificate; ${category}; true`,
    ]);
    expect(of('MDR', 'IIb')).toEqual([
      `mdr/52-4 IX (I, III): ${qms}; ${group}; true`,
      `mdr/52-4 X, XI: ${type} + ${quality}; ${group}; true`,
    ]);
    expect(of('MDR', 'III')).toEqual([
      `mdr/52-3 IX (I, II, III): ${qms} + ${file}; Every device; true`,
      `mdr/52-3 X, XI: ${type} + ${quality}; Every device; true`,
    ]);
  });

  test('IVDR', () => {
    expect(of('IVDR', 'A')).toEqual(['ivdr/48-10 II, III: ; None; false']);
    expect(of('IVDR', 'B')).toEqual([`ivdr/48-9 IX (I, III): ${qms}; At least one device per category; true`]);
    expect(of('IVDR', 'C')).toEqual([
      `ivdr/48-7 IX (I, III): ${qms}; At least one device per generic device group; true`,
      `ivdr/48-8 X, XI: ${type} + ${production}; At least one device per generic device group; true`,
    ]);
    expect(of('IVDR', 'D')).toEqual([
      `ivdr/48-3 IX (I, II, III): ${qms} + ${file}; Every device; true`,
      `ivdr/48-4 X, XI: ${type} + ${production}; Every device; true`,
    ]);
  });
});

test('the maximum periods of Implementing Regulation (EU) 2026/977, with the stops of the clock, from its first day', () => {
  expect(stageLimits('2027-02-25').map(({ stage, days, clockStops }) => [stage, days, clockStops])).toEqual([
    ['application', 30, 1],
    ['qms-audit', 120, 4],
    ['technical-documentation', 90, 4],
    ['substantial-change', 140, 2],
    ['recertification', 90, 4],
    ['decision', 20, 0],
  ]);
  expect(stageLimits('2027-02-24').map(({ days, clockStops }) => [days, clockStops])).toEqual(
    Array.from({ length: 6 }, () => [null, null]),
  );
  expect(clockStopsAllowed('decision', '2027-02-25')).toBe(0);
});

describe('what comes on top of the procedure', () => {
  const steps = (facts: FactValues) => found(facts).device.extraSteps.map(({ id, cite }) => `${id} ${cite}`);
  const withClass = (facts: FactValues) => ({ ...factsOf('mdr-depression-score'), ...facts });

  test('MDR 29(3) and 31: the SRN always, the Basic UDI-DI for class III and IIb', () => {
    expect(steps(withClass({ outputUse: 'informs', patientSituation: 'serious', worstHarm: 'reversible' }))).toEqual([
      'srn mdr/31',
    ]);
    expect(steps(withClass({ worstHarm: 'serious' }))).toEqual(['srn mdr/31', 'basic-udi-di mdr/29-3']);
    const titles = (worstHarm: 'serious' | 'death-or-irreversible') =>
      found(withClass({ worstHarm })).device.extraSteps[1]!.title.en;
    expect(titles('serious')).toContain('Under Annex X');
    expect(titles('death-or-irreversible')).not.toContain('Annex X');
    const dutch = (worstHarm: 'serious' | 'death-or-irreversible') =>
      found(withClass({ worstHarm })).device.extraSteps[1]!.title.nl.includes('bijlage X');
    expect([dutch('serious'), dutch('death-or-irreversible')]).toEqual([true, false]);
  });

  test('nothing for a device that needs no body, and the number of the manufacturer for class B under the IVDR', () => {
    expect(steps(factsOf('aia-table-i'))).toEqual([]);
    expect(steps({ ...factsOf('aia-table-c'), specimenTargets: ['control-without-value'] })).toEqual(['srn ivdr/28']);
  });

  test('MDR 54(1): an expert panel for a class IIb pump that gives medicines, not for other class IIb', () => {
    const pump: FactValues = {
      ...factsOf('mdr-surgical-robot'),
      controlledDevices: ['medicine-delivery'],
    };
    expect(steps(pump)).toEqual(['srn mdr/31', 'basic-udi-di mdr/29-3', 'expert-panel mdr/54-1']);
    expect(steps(factsOf('mdr-surgical-robot'))).toEqual(['srn mdr/31', 'basic-udi-di mdr/29-3']);
  });

  test('IVDR 48(3) to (10): each device for tests near the patient and at home, not in the laboratory', () => {
    const laboratory = factsOf('aia-table-c');
    expect(steps({ ...laboratory, specimenTargets: ['cancer'] })).toEqual(['srn ivdr/28']);
    expect(steps({ ...laboratory, testSetting: 'near-patient' })).toEqual([
      'srn ivdr/28',
      'each-device ivdr/annex-ix-5-1',
    ]);
  });
});

/** AI Act 43. */
test('how conformity with the AI Act is assessed, by route', () => {
  const of = (route: Parameters<typeof aiProcedure>[0]) => {
    const found = aiProcedure(route);
    return found && [found.annexes.map((annex) => annex.split(' ')[0]), found.notifiedBody, ...found.cites];
  };
  expect(of('MDR')).toEqual([['VII'], true, 'ai-act/43-3']);
  expect(of('IVDR')).toEqual([['VII'], true, 'ai-act/43-3']);
  expect(of('SECTOR')).toEqual([[], true, 'ai-act/43-3']);
  expect(of('ANNEX_VI')).toEqual([['VI'], false, 'ai-act/43-2']);
  expect(of('ANNEX_VII')).toEqual([['VII'], true, 'ai-act/43-1']);
  expect(of('ANNEX_VI_OR_VII')).toEqual([['VI', 'VII'], null, 'ai-act/43-1']);
  expect(of('NONE')).toBeNull();
  expect(of(null)).toBeNull();
});

/** Regulation (EU) 2017/2185, and Annex XIV to the AI Act. */
describe('codes that a notified body needs', () => {
  const codes = (facts: FactValues) => found(facts).device.codes.map(({ code, needed }) => `${code} ${needed}`);
  const alone = factsOf('mdr-depression-score');

  test('software alone, with hardware of its own, and as a part', () => {
    expect(codes(alone)).toEqual(['MDA 0315 always', 'MDS 1009 always']);
    expect(codes({ ...alone, withOwnSensor: true })).toEqual([
      'MDA 0201 one-of',
      'MDA 0202 one-of',
      'MDA 0203 one-of',
      'MDA 0204 one-of',
      'MDS 1009 always',
      'MDT 2010 always',
    ]);
    expect(codes(factsOf('mdr-surgical-robot'))).toEqual(['MDS 1009 always']);
    expect(found(alone).device.designationCodes).toEqual(['MDA 0315', 'MDS 1009']);
    expect(found(factsOf('mdr-surgical-robot')).device.designationCodes).toEqual(['MDS 1009']);
    expect(found(factsOf('aia-table-c')).device.designationCodes).toEqual(['IVS 1009']);
  });

  test('an integral test on specimens that weighs little', () => {
    const mixed: FactValues = { ...alone, medicalPurposes: ['diagnosis', 'in-vitro'], specimenData: 'minor' };
    expect(codes(mixed)).toContain('MDS 1014 always');
    expect(codes({ ...alone, specimenData: 'minor' })).not.toContain('MDS 1014 always');
  });

  const laboratory = factsOf('aia-table-c');
  test.each<[NonNullable<FactValues['specimenTargets']>[number], readonly string[]]>([
    ['transfusion-agent', ['IVR 0502']],
    ['infectious-load', ['IVR 0504']],
    ['sexually-transmitted', ['IVR 0503']],
    ['severe-agent', ['IVR 0503']],
    ['prenatal-immune', ['IVR 0501']],
    ['immune-status', ['IVR 0504']],
    // By the specimen: tissue, blood or a molecule.
    ['cancer', ['IVR 0301', 'IVD 4002', 'IVD 4005', 'IVD 4007', 'IVD 4008', 'IVD 4009']],
    ['genetic', ['IVR 0401', 'IVR 0402', 'IVR 0403', 'IVD 4004', 'IVP 3011']],
    ['embryo', ['IVR 0401']],
    ['newborn', ['IVR 0401']],
    ['levels', ['IVR 0605']],
    ['staging', ['IVR 0606']],
    ['life-threatening-management', ['IVR 0602']],
    ['companion', ['IVS 1003']],
  ])('a test of %s', (target, expected) => {
    const of = found({ ...laboratory, specimenTargets: [target] }).device.codes.map(({ code }) => code);
    expect(of).toEqual(['IVS 1009', ...expected]);
  });

  test('a code is named once, and a test near the patient or at home has its own', () => {
    const of = (facts: FactValues) => found({ ...laboratory, ...facts }).device.codes.map(({ code }) => code);
    expect(of({ specimenTargets: ['embryo', 'newborn'] })).toEqual(['IVS 1009', 'IVR 0401']);
    const cancer: FactValues = { specimenTargets: ['cancer'] };
    expect(of({ ...cancer, testSetting: 'near-patient' })).toContain('IVS 1001');
    expect(of({ ...cancer, testSetting: 'self-test' })).toContain('IVS 1002');
    expect(of({ ...cancer, testSetting: 'self-test-short-list' })).toContain('IVS 1002');
    const inLaboratory = found({ ...laboratory, ...cancer, testSetting: 'laboratory' }).device.codes;
    expect(inLaboratory.filter(({ needed }) => needed === 'always').map(({ code }) => code)).toEqual([
      'IVS 1009',
      'IVR 0301',
    ]);
  });

  test('codes of the AI Act: the legal basis by the technique', () => {
    const ai = (facts: FactValues) => found(facts).aiAct.codes.map(({ code }) => code);
    const learning = ['AIH 0201', 'AIH 0202', 'AIH 0203', 'AIH 0204', 'AIH 0205'];
    expect(ai(alone)).toEqual(['AIP 0111', ...learning]);
    expect(ai(laboratory)).toEqual(['AIP 0112', ...learning]);
    expect(ai({ ...alone, logic: 'knowledge-based' })).toEqual(['AIP 0111', 'AIH 0101']);
    expect(ai({ ...alone, generatedContent: ['text'] })).toEqual(['AIP 0111', 'AIH 0301', ...learning]);
    expect(ai({ ...alone, generatedContent: ['standard-editing', 'technical-output'] })).toEqual([
      'AIP 0111',
      ...learning,
    ]);
  });

  test('biometrics of Annex III have a code of their own; other listed uses are assessed without a body', () => {
    const ai = (id: string) => found(factsOf(id)).aiAct.codes.map(({ code }) => code)[0];
    expect(ai('aia-listed-1a')).toBe('AIB 0201');
    expect(ai('aia-listed-1b')).toBe('AIB 0202');
    expect(ai('aia-listed-1c')).toBe('AIB 0203');
    expect(found(factsOf('aia-listed-3b')).aiAct.codes).toEqual([]);
    expect(found({ ...factsOf('aia-listed-1a'), useContext: 'military' }).aiAct.codes).toEqual([]);
  });

  test('a certificate is valid for five years at most, for a use of Annex III four', () => {
    const last = (regime: Parameters<typeof certificateLastDay>[1]) => certificateLastDay('2026-11-22', regime);
    expect([last('MDR'), last('IVDR'), last('AI-ACT-ANNEX-I'), last('AI-ACT-ANNEX-III')]).toEqual([
      '2031-11-21',
      '2031-11-21',
      '2031-11-21',
      '2030-11-21',
    ]);
  });

  test('a body covers a device on the first and the last day of its codes, in whatever way a code is written', () => {
    const code = { regulation: 'MDR', validFrom: '2026-01-01', validTo: '2026-12-31' } as const;
    const designations = [
      { ...code, code: 'mda  0315 ', conditions: 'excluding implants' },
      { ...code, code: 'MDS 1009' },
      { ...code, code: 'MDT 2010', conditions: 'excluding sterile' },
    ];
    const on = (day: string) => designationCovers({ designations, required: ['MDA 0315', 'MDS 1009'], day });
    expect(on('2026-01-01')).toEqual({ covers: true, missing: [], conditions: ['mda  0315 : excluding implants'] });
    expect(on('2026-12-31').covers).toBe(true);
    expect(on('2025-12-31').missing).toEqual(['MDA 0315', 'MDS 1009']);
    expect(on('2027-01-01').covers).toBe(false);
  });
});
