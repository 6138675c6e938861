import { expect, test } from 'vitest';
import { classify, examples } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { administrative } from '#workflows/law/example.ts';

/** The answer of a rule and the provision that gave it: a page shows both. */
const answerOf = (rule: string, facts: FactValues, asOf = '2026-11-22') => {
  const { trace } = classify({ asOf, facts: { ...administrative, ...facts }, counterfactuals: false });
  const step = trace.find((one) => one.rule === `ai-act/${rule}`)!;
  return [step.result, ...step.cites];
};
const whatLed = (point: string, facts: FactValues) => answerOf(`annex-iii-${point}`, facts);
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

test('imagery that is not prohibited says why: safeguards, or no more exposure than before', () => {
  for (const [point, practice] of [
    ['5-1-ba', 'intimate-imagery'],
    ['5-1-bb', 'child-abuse-material'],
  ] as const) {
    const of = (
      imageryOrigin: NonNullable<FactValues['imageryOrigin']>,
      practices: FactValues['practices'] = [practice],
    ) => answerOf(point, { practices, imageryOrigin, medicalTreatmentWithConsent: false } as FactValues, '2026-12-02');
    expect(of('safeguarded')).toEqual([false, 'ai-act/5-1a']);
    expect(of('no-more-exposure')).toEqual([false, 'ai-act/5-1b']);
    expect(of('intended')).toEqual([true, `ai-act/${point}`]);
    // Another practice: its origin has nothing to do with imagery.
    expect(of('safeguarded', ['social-scoring'])).toEqual([false, 'ai-act/5']);
    expect(of('no-more-exposure', ['social-scoring'])).toEqual([false, 'ai-act/5']);
  }
});

test('the derogation says what closes it: no listed use, Article 6(1), profiling, or a condition that fails', () => {
  const narrow: FactValues = { staffUse: ['recruitment'], limitedTask: ['preparatory'] };
  const derogation = (facts: FactValues) => answerOf('6-3', { ...narrow, ...facts });
  expect(derogation({})).toEqual(['available', 'ai-act/6-3-conditions']);
  expect(derogation({ profilesPersons: true })).toEqual(['not-available', 'ai-act/6-3-profiling']);
  expect(derogation({ limitedTask: [] })).toEqual(['not-available', 'ai-act/6-3']);
  expect(derogation({ influencesDecision: true })).toEqual(['not-available', 'ai-act/6-3']);
  expect(derogation({ staffUse: [] })).toEqual(['not-applicable', 'ai-act/6-2']);
  const device = examples.find((one) => one.id === 'aia-triage-device')!.facts;
  expect(derogation({ ...device, ...narrow })).toEqual(['not-applicable', 'ai-act/6-2']);
});

/** One published case for every point of Annex III that stands alone. */
const listedAlone = examples.filter(({ expected }) => expected.route === 'ART6_2' && expected.annexIII?.length === 1);
const points = [...new Map(listedAlone.map((one) => [one.expected.annexIII![0]!, one])).entries()];

test('every point of Annex III is registered under Article 49(1), and point 2 alone nationally under 49(5)', () => {
  const registered = (facts: FactValues) => {
    const { aiAct, trace } = classify({ asOf: '2026-11-22', facts, counterfactuals: false });
    return [aiAct.annexIII, trace.find((one) => one.rule === 'ai-act/49')!.result];
  };
  expect(points.map(([point]) => point).sort()).toEqual([
    ...['1(a)', '1(b)', '1(c)', '2', '3(a)', '3(b)', '3(c)', '3(d)', '4(a)', '4(b)', '5(a)', '5(b)', '5(c)', '5(d)'],
    ...['6(a)', '6(b)', '6(c)', '6(d)', '6(e)', '7(a)', '7(b)', '7(c)', '7(d)', '8(a)', '8(b)'],
  ]);
  for (const [point, { facts }] of points) {
    expect(registered(facts)).toEqual([[point], point === '2' ? '49(5)' : '49(1)']);
    if (point === '2') continue;
    const withPower: FactValues = { ...facts, otherUses: [...(facts.otherUses ?? []), 'critical-infrastructure'] };
    expect(registered(withPower)).toEqual([expect.arrayContaining([point, '2']), '49(1)']);
  }
});

/** Article 2(12): each of these on its own keeps free and open-source software within the regulation. */
test.each<[string, FactValues]>([
  ['5(1)(a)', { practices: ['manipulation'], medicalTreatmentWithConsent: false }],
  ['5(1)(b)', { practices: ['exploits-vulnerability'], medicalTreatmentWithConsent: false }],
  ['5(1)(ba)', { practices: ['intimate-imagery'], imageryOrigin: 'intended', medicalTreatmentWithConsent: false }],
  ['5(1)(bb)', { practices: ['child-abuse-material'], imageryOrigin: 'intended' }],
  ['5(1)(c)', { practices: ['social-scoring'] }],
  ['5(1)(d)', { practices: ['crime-prediction'] }],
  ['5(1)(e)', { practices: ['face-scraping'] }],
  ['5(1)(f)', { biometrics: ['emotion'], emotionSubjects: ['staff'], emotionReason: 'other' }],
  ['5(1)(g)', { biometrics: ['sensitive-category'] }],
  ['5(1)(h)', { practices: ['police-live-identification'] }],
  ['6(2)', { staffUse: ['recruitment'], influencesDecision: true }],
  ['50(1)', { directContact: ['public'] }],
  ['50(2)', { generatedContent: ['text'] }],
  ['50(3)', { biometrics: ['age-or-gender'] }],
])('free and open-source software under %s stays within the regulation', (_article, facts) => {
  const free = { useContext: 'open-source-release', ...facts } as const;
  expect(answerOf('2-12', free, '2026-12-02')).toEqual([false, 'ai-act/2-12-limits']);
  expect(answerOf('scope', free, '2026-12-02')).toEqual([true, 'ai-act/2-1']);
  // The same thing that is not given away free needs no such reason.
  expect(answerOf('2-12', facts, '2026-12-02')).toEqual([false, 'ai-act/2-1']);
});

test('every kind of content that is made is marked, sound as well (Article 50(2))', () => {
  for (const kind of ['text', 'summary', 'image', 'audio', 'video'] as const)
    expect(answerOf('50-2', { generatedContent: [kind] })).toEqual([true, 'ai-act/50-2']);
  for (const kind of ['standard-editing', 'technical-output'] as const)
    expect(answerOf('50-2', { generatedContent: [kind] })).toEqual([false, 'ai-act/50']);
});

test('a general-purpose model has systemic risk above the threshold of computation (Article 51(2))', () => {
  const systemic = (facts: FactValues) => answerOf('51', facts);
  expect(systemic({ providesGpaiModel: true, gpaiLargeCompute: true })).toEqual([true, 'ai-act/51-2']);
  expect(systemic({ providesGpaiModel: true, gpaiLargeCompute: false })).toEqual([false, 'ai-act/51']);
  expect(systemic({ providesGpaiModel: false, gpaiLargeCompute: true })).toEqual([false, 'ai-act/51']);
});
