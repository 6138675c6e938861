import { describe, expect, test } from 'vitest';
import { classify, examples, outcomeOf } from '#workflows/law/api.ts';
import type { Day, FactName, FactValues } from '#workflows/law/api.ts';
import { administrative } from '#workflows/law/example.ts';

const asOf = '2026-11-22';
const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const without = (facts: FactValues, ...names: readonly FactName[]): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !(names as readonly string[]).includes(name)));
const found = (facts: FactValues) => classify({ asOf, facts, counterfactuals: false });

describe('what has to be known before an outcome is decided', () => {
  test('a device of Article 6(1) is high-risk whatever Annex III says of its use, which is then not waited for', () => {
    const { outcome, aiAct } = found(without(factsOf('aia-radiology'), 'staffUse'));
    expect([outcome, aiAct.highRisk, aiAct.route]).toEqual(['decided', true, 'ART6_1']);
  });

  test('of a system without that route every use of Annex III must be known, also when one already makes it high-risk', () => {
    const { outcome, aiAct, ask } = found(without(factsOf('aia-triage-no-device'), 'staffUse'));
    expect([outcome, aiAct.highRisk, aiAct.route]).toEqual(['undetermined', true, 'ART6_2']);
    // With high risk certain, the day of Article 111(2) is too.
    expect(ask).toEqual(['marketDate', 'staffUse']);
  });

  test('a fact is not asked where it can only lead to a class that stands already (Annex VIII 3.5 MDR)', () => {
    const { trace } = found({
      ...without(factsOf('aia-radiology'), 'patientSituation', 'monitoredParameters'),
      medicalPurposes: ['diagnosis', 'monitoring'],
      outputUse: 'treats-or-diagnoses',
      worstHarm: 'serious',
    });
    // Serious harm is class IIb; vital parameters can be IIb at most, a critical patient can be III.
    const { possible, ask } = trace.find(({ rule }) => rule === 'mdr/class')!;
    expect({ possible, ask }).toEqual({ possible: ['IIb', 'III'], ask: ['patientSituation'] });
  });

  test('while the class is open between I and higher, nothing is said of a notified body (Article 52 MDR)', () => {
    const { device } = found(without(factsOf('aia-radiology'), 'outputUse'));
    expect(device).toMatchObject({ regulation: 'MDR', class: null, notifiedBody: null });
  });
});

/** Article 113: Article 5 applies from 2 February 2025; points (ba) and (bb) from 2 December 2026. */
test.each<[string, string, FactValues, Day, Day]>([
  [
    'intimate imagery',
    '5(1)(ba)',
    { practices: ['intimate-imagery'], imageryOrigin: 'intended', medicalTreatmentWithConsent: false },
    '2026-12-01',
    '2026-12-02',
  ],
  [
    'imagery of child abuse',
    '5(1)(bb)',
    { practices: ['child-abuse-material'], imageryOrigin: 'intended' },
    '2026-12-01',
    '2026-12-02',
  ],
  ['social scoring', '5(1)(c)', { practices: ['social-scoring'] }, '2025-02-01', '2025-02-02'],
])('a practice is prohibited from its first day, and announced before: %s', (_title, point, facts, eve, first) => {
  const on = (day: Day) => {
    const { prohibited, prohibitedLater } = outcomeOf({ asOf: day, facts: { ...administrative, ...facts } });
    return { prohibited, prohibitedLater };
  };
  expect(on(eve)).toEqual({ prohibited: [], prohibitedLater: [{ point, from: first }] });
  expect(on(first)).toEqual({ prohibited: [point], prohibitedLater: [] });
});
