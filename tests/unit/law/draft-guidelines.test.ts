import { expect, test } from 'vitest';
import { classify } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { administrative } from '#workflows/law/example.ts';

const whatLed = (rule: string, facts: FactValues) => {
  const { trace } = classify({
    asOf: '2026-11-22',
    facts: { ...administrative, ...facts },
    counterfactuals: false,
  });
  const step = trace.find((one) => one.rule === `ai-act/annex-iii-${rule}`)!;
  return [step.result, ...step.cites];
};
const draft = [false, 'ai-act/6-5-draft-guidelines'];
const nothing = [false, 'ai-act/annex-iii'];

/** The draft guidelines of 19 May 2026 on Article 6(5): near a listed use, and not listed. */
test.each<[string, string, FactValues]>([
  ['age or gender alone is no protected category', '1-b', { biometrics: ['age-or-gender'] }],
  ['pain is no emotion', '1-c', { biometrics: ['physical-state'] }],
  ['handling claims of a health insurance', '5-c', { insuranceUse: 'claims' }],
  ['finding fraud with health insurance', '5-c', { insuranceUse: 'fraud-only' }],
  ['tables of risk for a group of insured people', '5-c', { insuranceUse: 'aggregate' }],
  ['writing out an emergency call', '5-d', { emergencyUse: ['transcription-or-routing'] }],
  ['where ambulances wait', '5-d', { emergencyUse: ['planning'] }],
])('what stays outside Annex III by the draft guidelines is said with that source: %s', (_title, rule, facts) => {
  expect(whatLed(rule, facts)).toEqual(draft);
});

test('what is far from a listed use needs no guidelines, and what is listed is not taken out by them', () => {
  expect(whatLed('1-b', {})).toEqual(nothing);
  expect(whatLed('1-c', {})).toEqual(nothing);
  expect(whatLed('5-c', {})).toEqual(nothing);
  expect(whatLed('5-d', {})).toEqual(nothing);
  expect(whatLed('1-b', { biometrics: ['protected-category', 'age-or-gender'] })).toEqual([
    true,
    'ai-act/annex-iii-1-b',
  ]);
  expect(whatLed('5-c', { insuranceUse: 'risk-or-price' })).toEqual([true, 'ai-act/annex-iii-5-c']);
  expect(whatLed('5-d', { emergencyUse: ['planning', 'dispatch'] })).toEqual([true, 'ai-act/annex-iii-5-d']);
  // Emotions of staff are prohibited, so that the list does not add to it; that pain is read as well changes nothing.
  const ofStaff: FactValues = { emotionSubjects: ['staff'], emotionReason: 'other' };
  expect(whatLed('1-c', { biometrics: ['emotion', 'physical-state'], ...ofStaff })).toEqual(nothing);
});

test('outside the regulation the guidelines have nothing to say', () => {
  for (const [rule, facts] of [
    ['1-b', { biometrics: ['age-or-gender'] }],
    ['5-c', { insuranceUse: 'claims' }],
    ['5-d', { emergencyUse: ['planning'] }],
  ] satisfies [string, FactValues][]) {
    expect(whatLed(rule, { ...facts, useContext: 'military' })).toEqual(nothing);
  }
});
