import { describe, expect, test } from 'vitest';
import { classify, examples } from '#workflows/law/api.ts';
import type { ClassifyInput, FactValues } from '#workflows/law/api.ts';

const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const found = (facts: FactValues, on: Partial<ClassifyInput> = {}) =>
  classify({ asOf: '2026-11-27', facts, counterfactuals: false, ...on });
const radiology = factsOf('aia-radiology');
const triage = factsOf('aia-triage-no-device');

/** MDR Annex VIII, Rule 22: an automated external defibrillator and a closed loop in one product. */
describe('therapy that steers itself', () => {
  const loop: FactValues = {
    ...radiology,
    medicalPurposes: ['treatment'],
    withOwnSensor: true,
    closedLoop: true,
    classIFeatures: [],
  };
  test('is class III when the product itself senses, decides and treats', () => {
    expect(found(loop).device).toMatchObject({ class: 'III', rules: ['22'] });
    expect(found({ ...loop, medicalPurposes: ['alleviation'] }).device.class).toBe('III');
  });
  test('and not where one of the three is missing', () => {
    for (const less of [{ closedLoop: false }, { withOwnSensor: false }, { medicalPurposes: ['diagnosis'] }] as const)
      expect(found({ ...loop, ...less }).device.class).not.toBe('III');
  });
});

/** AI Act Annex III 5(a): a use by public authorities or on their behalf; Articles 27 and 49(3). */
describe('who decides on benefits for an authority', () => {
  const benefits = examples.find(
    ({ facts }) => facts.careEligibility === true && facts.forPublicAuthority === true,
  )!.facts;
  test.each(['public-authority', 'public-service', 'other'] as const)(
    'assesses rights and registers its use, also as %s',
    (deployerKind) => {
      const { aiAct } = found({ ...benefits, deployerKind });
      expect([aiAct.annexIII, aiAct.fria]).toEqual([['5(a)'], true]);
      expect(aiAct.registration).toEqual(['49(1)', '49(3)']);
    },
  );
});

/** AI Act 111(2): on the market before, and not changed: nothing of chapter III, nor what hangs on it. */
describe('a system that stays outside', () => {
  const older: FactValues = { ...triage, marketDate: '2025-01-01', deployerKind: 'public-service' };
  test('has no first day, no registration, no assessment of rights, and no procedure', () => {
    expect(found({ ...older, significantChange: false }).aiAct).toMatchObject({
      highRisk: true,
      legacy: true,
      dutiesFrom: null,
      conformityRoute: 'NONE',
      procedure: null,
      codes: [],
      registration: [],
      undecided: [],
      fria: false,
    });
  });
  test('has them once it changed significantly, and while that is not known', () => {
    for (const facts of [{ ...older, significantChange: true }, older])
      expect(found(facts).aiAct).toMatchObject({
        conformityRoute: 'ANNEX_VI',
        registration: ['49(1)'],
        fria: true,
        dutiesFrom: '2027-12-02',
      });
  });
  test('and no question about the first day of Articles 43 to 49', () => {
    const asks = (facts: FactValues) => found(facts).review.some(({ cites }) => cites.includes('ai-act/113'));
    expect([asks({ ...older, significantChange: false }), asks({ ...older, significantChange: true })]).toEqual([
      false,
      true,
    ]);
  });
});

test('proposal COM(2025) 1023 moves devices to section B: high risk stays, chapter III and its assessment go', () => {
  const proposed = found(radiology, { scenario: 'com-2025-1023' });
  expect(proposed.aiAct).toMatchObject({ highRisk: true, route: 'ART6_1', dutiesFrom: null, conformityRoute: 'NONE' });
  expect([proposed.aiAct.procedure, proposed.aiAct.codes]).toEqual([null, []]);
  expect(proposed.obligations.filter(({ cite }) => cite === 'ai-act/9')).toEqual([]);
  // A listed use outside a device stays as it is.
  expect(found(triage, { scenario: 'com-2025-1023' }).aiAct).toMatchObject({
    dutiesFrom: '2027-12-02',
    conformityRoute: 'ANNEX_VI',
  });
});

test('an interruption of supply is reported from 10 January 2025, under either regulation (Article 10a)', () => {
  const from = (facts: FactValues, cite: string) => found(facts).obligations.find((one) => one.cite === cite)!.from;
  expect(from(radiology, 'mdr/10a')).toBe('2025-01-10');
  expect(from(factsOf('ivdr-pathology-cancer'), 'ivdr/10a')).toBe('2025-01-10');
  // A device of the old directive keeps its transition.
  expect(from({ ...radiology, deviceCertificate: 'directive-certificate' }, 'mdr/10a')).toBe('2029-01-01');
});

/** Facts that lead nowhere in the rules and may matter all the same go to a person; nothing is changed by them. */
describe('what was told and left aside', () => {
  const questions = (facts: FactValues) => found(facts).review.map(({ question }) => question.en);
  const specimens = 'Does the software give information from the examination of specimens?';
  const measures = 'Does this device itself have a measuring function?';
  const implant = 'Does the software monitor how an active implant performs?';

  test('an output that rests on specimens, without in vitro diagnostics as a purpose', () => {
    expect(questions({ ...radiology, specimenData: 'only' })).toContain(specimens);
    expect(questions({ ...radiology, specimenData: 'main' })).toContain(specimens);
    for (const specimenData of ['none', 'minor', 'even'] as const)
      expect(questions({ ...radiology, specimenData })).not.toContain(specimens);
    expect(questions(factsOf('ivdr-pathology-cancer'))).not.toContain(specimens);
  });

  test('a measuring function without equipment, in class I', () => {
    const classI: FactValues = { ...radiology, outputUse: 'no-decision' };
    expect(found(classI).device.class).toBe('I');
    expect(questions({ ...classI, classIFeatures: ['measuring'] })).toContain(measures);
    expect(questions({ ...classI, classIFeatures: ['sterile'] })).not.toContain(measures);
    expect(questions({ ...classI, withOwnSensor: true, classIFeatures: ['measuring'] })).not.toContain(measures);
    expect(questions({ ...radiology, classIFeatures: ['measuring'] })).not.toContain(measures);
  });

  test('software that monitors an active implant and is no device', () => {
    const monitor: FactValues = { ...radiology, medicalPurposes: [], otherDevice: 'monitors' };
    expect(questions({ ...monitor, controlledDevices: ['active-implant'] })).toContain(implant);
    expect(questions({ ...monitor, controlledDevices: ['therapeutic-iib'] })).not.toContain(implant);
    expect(questions({ ...radiology, otherDevice: 'monitors', controlledDevices: ['active-implant'] })).not.toContain(
      implant,
    );
    expect(questions({ ...monitor, otherDevice: 'none', controlledDevices: ['active-implant'] })).not.toContain(
      implant,
    );
  });
});
