import { describe, expect, test } from 'vitest';
import { classify, examples } from '#workflows/law/api.ts';
import type { ClassifyInput, FactValues } from '#workflows/law/api.ts';

const asOf = '2026-11-22';
const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const reviews = (facts: FactValues, on: Partial<ClassifyInput> = {}) =>
  classify({ asOf, facts, counterfactuals: false, ...on }).review;
/** Whether a person is asked a question that rests on this provision. */
const asks = (cite: string, facts: FactValues, on: Partial<ClassifyInput> = {}) =>
  reviews(facts, on).some(({ cites }) => cites.includes(cite));

const radiology = factsOf('aia-radiology');
const chatbot = factsOf('aia-patient-chatbot');

describe('questions for a person', () => {
  test.each([
    ['2021-05-25', ['2021-05-26', '2022-05-26', '2024-08-01']],
    ['2021-05-26', ['2022-05-26', '2024-08-01']],
    ['2024-07-31', ['2024-08-01']],
    ['2024-08-01', []],
  ])('on %s a question for each law that is not there yet, with its first day', (day, from) => {
    const whys = reviews(radiology, { asOf: day }).filter(({ cites }) => cites.length === 0);
    expect(whys.map(({ why }) => /in force from ([\d-]+); asked for ([\d-]+)/.exec(why.en)!.slice(1))).toEqual(
      from.map((first) => [first, day]),
    );
  });

  test.each([
    ['the text III, the table IIa', 'death-or-irreversible', 'informs', false],
    ['the text IIb, the table IIb', 'serious', 'treats-or-diagnoses', false],
    ['the text IIa, the table IIa', 'reversible', 'informs', false],
    ['the text IIa, the table IIb', 'reversible', 'treats-or-diagnoses', true],
  ] as const)('the harm is questioned where the table of Rule 11 is stricter than the text: %s', (...row) => {
    const [, worstHarm, outputUse, asked] = row;
    const facts: FactValues = { ...radiology, worstHarm, outputUse, patientSituation: 'serious' };
    expect(asks('mdcg-2019-11/annex-iii-table', facts)).toBe(asked);
  });

  test('the harm is not questioned while it is not known, nor the situation of the patient', () => {
    const known = { ...radiology, outputUse: 'treats-or-diagnoses' } as const;
    const { worstHarm: _harm, ...noHarm } = known;
    const { patientSituation: _situation, ...noSituation } = known;
    for (const facts of [noHarm, noSituation]) expect(asks('mdcg-2019-11/annex-iii-table', facts)).toBe(false);
  });

  test('registration of a device is questioned only where Annex III lists it too (Article 49, recital 131)', () => {
    const asked = (id: string) => asks('ai-act/49-1', factsOf(id));
    expect([asked('aia-triage-device'), asked('aia-radiology'), asked('aia-triage-no-device')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  const listedAlone = examples.filter(({ id }) => id.startsWith('aia-listed-'));
  const nearlyAlwaysProfiles = ['1(a)', '1(b)', '1(c)', '5(b)', '5(c)'];

  test('that no profiles are made is questioned for biometrics, credit and insurance, if the derogation is used', () => {
    const limited: FactValues = {
      profilesPersons: false,
      limitedTask: ['narrow-procedural'],
      influencesDecision: false,
    };
    const questioned = (changes: FactValues) =>
      listedAlone
        .filter(({ facts }) =>
          reviews({ ...facts, ...changes }).some(
            ({ cites }) => cites.includes('ai-act/6-3-profiling') && cites.includes('ai-act/6-5-draft-guidelines'),
          ),
        )
        .map(({ expected }) => expected.annexIII![0]);
    expect(questioned(limited).sort()).toEqual(nearlyAlwaysProfiles);
    expect(questioned({})).toEqual([]);
    expect(listedAlone.length).toBeGreaterThan(nearlyAlwaysProfiles.length);
  });

  test('the day of Articles 43 to 49, 72 and 73 is questioned for what is high-risk, and for nothing else', () => {
    const asked = (facts: FactValues) => asks('ai-act/113', facts);
    expect([asked(radiology), asked(factsOf('aia-triage-no-device'))]).toEqual([true, true]);
    expect([asked(chatbot), asked({ ...chatbot, marketDate: '2026-01-01' })]).toEqual([false, false]);
  });

  test('whether a proposal is adopted is questioned in its scenario only', () => {
    const cite = 'com-2025-1023/proposal';
    expect([asks(cite, radiology), asks(cite, radiology, { scenario: 'com-2025-1023' })]).toEqual([false, true]);
  });

  test('a question that a rule raises names the provision that raised it', () => {
    const even: FactValues = { ...radiology, medicalPurposes: ['diagnosis', 'in-vitro'], specimenData: 'even' };
    expect(reviews(even).map(({ cites }) => cites)).toContainEqual(['mdcg-2019-11/figure-2-mixed']);
    expect(asks('mdcg-2019-11/figure-2-mixed', { ...even, specimenData: 'main' })).toBe(false);
  });

  test('a device of Article 6(1) whose other uses are not known: is it also listed? Once it is known, that is not asked', () => {
    const { staffUse: _unknown, ...less } = radiology;
    const asked = (facts: FactValues) =>
      reviews(facts)
        .filter(({ cites }) => cites.includes('ai-act/recital-131'))
        .map(({ question }) => question.en);
    expect(asked(less)).toEqual(['Is the use also listed in Annex III of the AI Act?']);
    expect(asked(radiology)).toEqual([]);
    // Listed by one use, with another still open: then the question is about the database and the day.
    expect(asked({ ...less, emergencyUse: ['patient-triage'] })).toEqual([
      'Must this system also be registered in the EU database, and from which day?',
    ]);
    // While the route itself is open, nothing is asked about both.
    const { outputUse: _use, ...open } = less;
    expect(asked(open)).toEqual([]);
  });

  test('in doubt about the old directive the provision is that of the regulation of the device', () => {
    const declared: FactValues = { deviceCertificate: 'directive-declaration' };
    const places = (facts: FactValues) =>
      reviews(facts)
        .filter(({ question }) => question.en.startsWith('Under which directive'))
        .map(({ cites }) => cites);
    expect(places({ ...radiology, ...declared, directiveClass: 'class-iib' })).toEqual([['mdr/120']]);
    const test = { ...factsOf('ivdr-pathology-cancer'), ...declared, directiveClass: 'ivd-self-testing' } as const;
    expect(places(test)).toEqual([['ivdr/110']]);
    expect(places({ ...test, directiveClass: 'ivd-general' })).toEqual([]);
  });
});
