import { describe, expect, test } from 'vitest';
import { classify, dutyDetail, examples, rightsAssessmentFor } from '#workflows/law/api.ts';
import type { Classification, Day, FactName, FactValues } from '#workflows/law/api.ts';
import { allDuties } from '#workflows/law/obligations/detail.ts';

const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const law = (facts: FactValues, asOf: Day = '2026-11-22', scenario?: 'com-2025-1023'): Classification =>
  classify({ asOf, facts, counterfactuals: false, ...(scenario && { scenario }) });
const without = (facts: FactValues, name: FactName): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([one]) => one !== name));
const find = (answer: Classification, cite: string) => answer.obligations.find((one) => one.cite === cite);
/** The first day of a duty; null when it does not come. */
const from = (answer: Classification, cite: string) => find(answer, cite)?.from ?? null;

const radiology = factsOf('aia-radiology');
const triage = factsOf('aia-triage-no-device');
const chat = factsOf('aia-patient-chatbot');
const laboratory = factsOf('ivdr-hba1c');

describe('the words of a duty', () => {
  const article = (cite: string) => Number(/^ai-act\/(\d+)/.exec(cite)?.[1] ?? Number.NaN);

  test('Articles 43 to 49, 72, 73 and 86 have the other reading of Article 113 about their first day, and no others', () => {
    const read = (cite: string) => [72, 73, 86].includes(article(cite)) || (article(cite) >= 43 && article(cite) <= 49);
    expect(allDuties.filter(({ cite, literal }) => literal !== read(cite)).map(({ id }) => id)).toEqual([]);
  });

  test('Article 2(13) lets the Commission limit Articles 9 to 15 and 17 to 25, both ends included', () => {
    const limited = (cite: string) =>
      (article(cite) >= 9 && article(cite) <= 15) || (article(cite) >= 17 && article(cite) <= 25);
    const found = allDuties.map(({ id, cite }) => [cite, dutyDetail(id)!.limitable] as const);
    expect(found.filter(([cite, limitable]) => limitable !== limited(cite))).toEqual([]);
    for (const edge of ['ai-act/9', 'ai-act/15', 'ai-act/17', 'ai-act/24']) expect(found).toContainEqual([edge, true]);
  });

  test('what is not verified is said so', () => {
    expect(
      allDuties.filter(({ confidence }) => confidence !== 'verified').map(({ cite, confidence }) => [cite, confidence]),
    ).toEqual([
      ['mdr/10a', 'from-memory'],
      ['mdr/29', 'second-hand'],
      ['mdr/31', 'second-hand'],
      ['ivdr/10a', 'from-memory'],
      ['ivdr/26', 'second-hand'],
      ['ivdr/28', 'second-hand'],
      ['ivdr/5-5-d', 'second-hand'],
      ['wkkgz/2', 'second-hand'],
    ]);
  });

  test.each([
    ['mdr/10', 'Documentation 10 years after the last device', null],
    ['mdr/15', null, null],
    ['mdr/10a', '6 months ahead', 'If serious harm is foreseeable.'],
    ['mdr/89', null, 'After a serious incident.'],
    ['ivdr/84', null, 'After a serious incident.'],
    ['ivdr/28', 'Changes within 1 week; confirm after 1 year and then every 2 years', null],
  ])('%s: how long, and on which condition', (cite, keep, condition) => {
    const { keep: kept, condition: asked } = allDuties.find((one) => one.cite === cite)!;
    expect([kept?.en ?? null, asked?.en ?? null]).toEqual([keep, condition]);
  });

  test('the full safety report is for class IIa and higher, and for class C and D (MDR 86, IVDR 81)', () => {
    const titles = (cite: string) =>
      new Set(
        allDuties
          .filter((one) => one.cite === cite)
          .map(({ title, evidence }) => [title.en, evidence.en.slice(0, 4)].join()),
      );
    expect([...titles('mdr/86')]).toEqual(['Periodic safety update report (PSUR),PSUR']);
    expect([...titles('ivdr/81')]).toEqual(['Periodic safety update report (PSUR),PSUR']);
    expect([...titles('mdr/85')]).toEqual(['Post-market surveillance report,Repo']);
    expect([...titles('ivdr/80')]).toEqual(['Post-market surveillance report,Repo']);
  });
});

describe('the first day of a duty', () => {
  test('devices: the regulation, EUDAMED, and the Dutch law on quality of care', () => {
    const answer = law(radiology);
    expect(['mdr/10', 'mdr/87', 'mdr/29', 'wkkgz/2'].map((cite) => from(answer, cite))).toEqual([
      '2021-05-26',
      '2021-05-26',
      '2026-05-28',
      '2016-01-01',
    ]);
    expect(['ivdr/10', 'ivdr/82', 'ivdr/26'].map((cite) => from(law(laboratory), cite))).toEqual([
      '2022-05-26',
      '2022-05-26',
      '2026-05-28',
    ]);
  });

  test('an in-house test has one more condition from 31 December 2030 (IVDR 5(5)(d))', () => {
    const own: FactValues = {
      ...laboratory,
      inHouse: true,
      inHouseConditions: [...factsOf('mdr-in-house').inHouseConditions!, 'laboratory-standard'],
    };
    const days = law(own).obligations.filter(({ role }) => role === 'health-institution');
    expect(days.map(({ cite, from: first }) => [cite, first])).toEqual([
      ['ivdr/5-5', '2022-05-26'],
      ['ivdr/5-5-d', '2030-12-31'],
    ]);
  });

  test('a summary for the public is asked of MDR class III and of IVDR class C and D', () => {
    const summary = (facts: FactValues) => {
      const answer = law(facts);
      return [answer.device.class, find(answer, 'mdr/32') ?? find(answer, 'ivdr/29')].map((one) =>
        typeof one === 'object' ? 'summary' : (one ?? 'none'),
      );
    };
    const byClass = Object.fromEntries(
      examples.filter(({ id }) => /^(mdr|ivdr)-/.test(id)).map(({ facts }) => summary(facts)),
    );
    expect(byClass).toMatchObject({
      I: 'none',
      IIa: 'none',
      IIb: 'none',
      III: 'summary',
      A: 'none',
      B: 'none',
      C: 'summary',
      D: 'summary',
    });
  });

  test('while the class is open nothing is said of the duties of a manufacturer', () => {
    const open = law(without(radiology, 'outputUse'));
    expect([open.device.regulation, open.device.class]).toEqual(['MDR', null]);
    expect(open.obligations.filter(({ role }) => role === 'manufacturer')).toEqual([]);
  });

  /** Article 111(4): generators that were on the market before 2 August 2026 mark their content from 2 December 2026. */
  test.each<[string, Day | undefined, string, Day, Day]>([
    ['on the market before', '2026-08-01', 'ai-act/50-2', '2026-11-22', '2026-12-02'],
    ['on the market from the first day', '2026-08-02', 'ai-act/50-2', '2026-11-22', '2026-08-02'],
    ['of which the day is not known', undefined, 'ai-act/50-2', '2026-11-22', '2026-08-02'],
    ['on the market before, under the law of before', '2026-08-01', 'ai-act/50-2', '2026-07-26', '2026-08-02'],
    ['telling people that it is AI knows no older systems', '2026-08-01', 'ai-act/50-1', '2026-11-22', '2026-08-02'],
  ])('transparency, %s', (_title, marketDate, cite, asOf, first) => {
    const facts: FactValues = { ...chat, generatedContent: ['text'], ...(marketDate && { marketDate }) };
    expect(from(law(facts, asOf), cite)).toBe(first);
  });

  test('a general-purpose model: from 2 August 2025, later for who was first; systemic risk is a duty of its own', () => {
    const model: FactValues = { ...chat, providesGpaiModel: true };
    expect(from(law({ ...model, marketDate: '2025-08-02' }), 'ai-act/53')).toBe('2025-08-02');
    expect(from(law({ ...model, marketDate: '2025-08-01' }), 'ai-act/53')).toBe('2027-08-02');
    const systemic = (gpaiLargeCompute: boolean) => from(law({ ...model, gpaiLargeCompute }), 'ai-act/55');
    expect([systemic(true), systemic(false)]).toEqual(['2025-08-02', null]);
  });

  test('where the two readings of Article 113 agree there is one day', () => {
    // Before the amendment the uses of Annex III began on the general day.
    expect(find(law(triage, '2026-07-26'), 'ai-act/73')).toMatchObject({ from: '2026-08-02', otherFrom: null });
    expect(find(law(triage), 'ai-act/73')).toMatchObject({ from: '2027-12-02', otherFrom: '2026-08-02' });
  });

  test('what was on the market before and is not changed has no duties of chapter III, unless public authorities use it (Article 111(2))', () => {
    const older: FactValues = { ...triage, marketDate: '2026-01-01', significantChange: false };
    expect(from(law(older), 'ai-act/9')).toBeNull();
    expect(law(older).obligations.every((one) => (one.from as Day | null) !== null)).toBe(true);
    expect(from(law({ ...older, deployerKind: 'public-authority' }), 'ai-act/9')).toBe('2030-08-02');
  });
});

describe('which duties of chapter III come with a use of Annex III', () => {
  const registers = (facts: FactValues) => ['ai-act/49-1', 'ai-act/49-5'].filter((cite) => find(law(facts), cite));
  const grid: FactValues = { ...factsOf('aia-call-transcription'), otherUses: ['critical-infrastructure'] };

  test('critical infrastructure is registered nationally; all other points in the EU database (Article 49(5))', () => {
    expect(registers(triage)).toEqual(['ai-act/49-1']);
    expect(registers(grid)).toEqual(['ai-act/49-5']);
    expect(registers({ ...grid, otherUses: ['critical-infrastructure', 'exam-monitoring'] })).toEqual([
      'ai-act/49-1',
      'ai-act/49-5',
    ]);
  });

  test('while it is not known whether it is a device, nothing is said of how incidents are reported (Article 73(10))', () => {
    const open = law({ ...without(triage, 'dataActions'), medicalPurposes: ['diagnosis'], outputUse: 'no-decision' });
    expect([open.aiAct.highRisk, open.device.qualifies]).toEqual([true, null]);
    expect(open.obligations.filter(({ article }) => article.startsWith('73'))).toEqual([]);
  });

  test('outside the AI Act none of its duties come', () => {
    const military = law(factsOf('aia-military'));
    expect(military.obligations.filter(({ cite }) => cite.startsWith('ai-act/'))).toEqual([]);
  });
});

test('literacy as it had to be ensured and as it has to be supported are two duties with names of their own', () => {
  const names = (asOf: Day) =>
    law(radiology, asOf)
      .obligations.filter(({ cite }) => cite === 'ai-act/4')
      .map(({ id }) => id);
  expect(names('2026-07-26')).toEqual(['ai-act-4-provider-ensure', 'ai-act-4-deployer-ensure']);
  expect(names('2026-07-27')).toEqual(['ai-act-4-provider', 'ai-act-4-deployer']);
});

test('the Dutch duties of care come with a device and with AI, and not with what is neither', () => {
  const rules: FactValues = { ...radiology, logic: 'fixed-rules' };
  expect([law(rules).findings.includes('out-of-scope'), from(law(rules), 'wkkgz/2')]).toEqual([true, '2016-01-01']);
  expect(from(law(triage), 'wkkgz/2')).toBe('2016-01-01');
  const neither: FactValues = { ...rules, medicalPurposes: [], individualPatients: false };
  expect([law(neither).device.regulation, from(law(neither), 'wkkgz/2')]).toEqual([null, null]);
});

test('why an assessment of fundamental rights is needed or not', () => {
  const given = (id: string, more: FactValues = {}) => {
    const { answer, cites } = rightsAssessmentFor(law({ ...factsOf(id), ...more }));
    return [answer, cites[1] ?? cites[0]];
  };
  expect(given('aia-radiology')).toEqual(['not', 'ai-act/6-1']);
  expect(given('aia-triage-device')).toEqual(['not', 'ai-act/6-1']);
  expect(given('aia-triage-no-device')).toEqual(['must', 'ai-act/27-1']);
  expect(given('aia-triage-no-device', { deployerKind: 'other' })).toEqual(['not', 'ai-act/27-1']);
  expect(given('aia-insurance-price', { deployerKind: 'other' })).toEqual(['must', 'ai-act/27-1']);
  expect(given('aia-call-transcription')).toEqual(['not', 'ai-act/6-2']);
  expect(given('aia-triage-in-house')).toEqual(['undetermined', 'ai-act/27-1']);
  expect(given('aia-research-only')).toEqual(['not', 'ai-act/2']);
});

test('while high risk or the kind of deployer is open, so is the assessment of fundamental rights', () => {
  const answer = law(triage);
  const open = (aiAct: Partial<Classification['aiAct']>) =>
    rightsAssessmentFor({ ...answer, aiAct: { ...answer.aiAct, ...aiAct } }).answer;
  expect([open({ fria: null }), open({ highRisk: null }), open({})]).toEqual(['undetermined', 'undetermined', 'must']);
});
