import { describe, expect, test } from 'vitest';
import { classify, closedBranches, examples } from '#workflows/law/api.ts';
import type { FactName, FactValues } from '#workflows/law/api.ts';
import { cases } from './fact-sets.ts';

const asOf = '2026-11-22';
const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;
const without = (facts: FactValues, ...names: readonly FactName[]): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !(names as readonly string[]).includes(name)));

const branchesOf = (rule: string, facts: FactValues) =>
  closedBranches({ asOf, facts }).find((one) => one.rule === rule)!.branches;
const fates = (rule: string, facts: FactValues) =>
  Object.fromEntries(branchesOf(rule, facts).map(({ cite, fate }) => [cite, fate]));
/** Of a rule that takes the strictest of several: what each of them gives, and what became of it. */
const ranks = (rule: string, facts: FactValues) =>
  Object.fromEntries(branchesOf(rule, facts).map(({ fate, findings: [one] }) => [one!.rule, [one!.result, fate]]));

const radiology = factsOf('aia-radiology');
/** Triage outside a device with a limited task that influences nothing: only profiling can close Article 6(3). */
const limited: FactValues = {
  ...factsOf('aia-triage-no-device'),
  limitedTask: ['narrow-procedural'],
  influencesDecision: false,
};

test('without an aesthetic purpose the clause of Annex XVI fell, whether it is software or not', () => {
  const { medicalPurposes } = factsOf('mdr-not-ambulance-ecg');
  expect(medicalPurposes).not.toContain('aesthetic');
  expect(fates('mdr/qualification', without(factsOf('mdr-not-ambulance-ecg'), 'isSoftware'))).toMatchObject({
    'mdr/annex-xvi': 'fell',
  });
});

describe('Article 6(3), clause by clause', () => {
  const listed = [
    { rule: 'ai-act/6-1', result: false },
    { rule: 'ai-act/annex-iii', result: true },
  ];

  test('with profiling the last subparagraph leads, and each clause names the facts and steps that settled it', () => {
    expect(branchesOf('ai-act/6-3', { ...limited, profilesPersons: true })).toEqual([
      { cite: 'ai-act/6-3', fate: 'beaten', facts: {}, findings: [], by: ['ai-act/6-3-profiling'] },
      { cite: 'ai-act/6-2', fate: 'fell', facts: {}, findings: listed, by: [] },
      { cite: 'ai-act/6-3-profiling', fate: 'led', facts: { profilesPersons: true }, findings: listed, by: [] },
      { cite: 'ai-act/6-3-conditions', fate: 'fell', facts: { profilesPersons: true }, findings: listed, by: [] },
    ]);
  });

  test('while profiling is not known, both clauses that rest on it are open', () => {
    expect(fates('ai-act/6-3', without(limited, 'profilesPersons'))).toEqual({
      'ai-act/6-3': 'beaten',
      'ai-act/6-2': 'fell',
      'ai-act/6-3-profiling': 'open',
      'ai-act/6-3-conditions': 'open',
    });
  });

  test('where the task is not limited it is closed with or without profiling, and both say so', () => {
    expect(fates('ai-act/6-3', { ...without(limited, 'profilesPersons'), limitedTask: [] })).toEqual({
      'ai-act/6-3': 'led',
      'ai-act/6-2': 'fell',
      'ai-act/6-3-profiling': 'led',
      'ai-act/6-3-conditions': 'fell',
    });
  });

  test('a step that is still open is not named as one that settled it', () => {
    const [, byDevice, byUse] = branchesOf('ai-act/route', without(limited, 'profilesPersons'));
    expect(byDevice).toMatchObject({ cite: 'ai-act/6-1', fate: 'fell' });
    expect(byUse).toMatchObject({ cite: 'ai-act/6-2', fate: 'open', findings: listed });
  });
});

describe('the class of a device, by the strictest rule (Annex VIII 3.5 MDR)', () => {
  const weighed = { ...radiology, worstHarm: 'serious' } as const satisfies FactValues;

  test('the text of Rule 11 leads where it is stricter than the table of the MDCG, and other rules do not apply', () => {
    expect(ranks('mdr/class', weighed)).toEqual({
      'mdr/rule-3-3': [null, 'fell'],
      'mdr/rule-9': [null, 'fell'],
      'mdr/rule-10': [null, 'fell'],
      'mdr/rule-11a': ['IIb', 'led'],
      'mdr/rule-11a-table': ['IIa', 'lower'],
      'mdr/rule-11b': [null, 'fell'],
      'mdr/rule-11c': [null, 'fell'],
      'mdr/rule-12': [null, 'fell'],
      'mdr/rule-13': [null, 'fell'],
      'mdr/rule-15': [null, 'fell'],
      'mdr/rule-22': [null, 'fell'],
    });
  });

  test('while a stricter class is possible, the class that stands does not lead yet', () => {
    const open: FactValues = { ...without(weighed, 'patientSituation'), outputUse: 'treats-or-diagnoses' };
    expect(ranks('mdr/class', open)).toMatchObject({
      'mdr/rule-11a': ['IIb', 'open'],
      'mdr/rule-11a-table': [null, 'open'],
    });
  });

  test('a rule that can only reach the class that stands leaves it in the lead', () => {
    const monitors: FactValues = {
      ...without(weighed, 'monitoredParameters'),
      medicalPurposes: ['diagnosis', 'monitoring'],
    };
    expect(ranks('mdr/class', monitors)).toMatchObject({
      'mdr/rule-11a': ['IIb', 'led'],
      'mdr/rule-11a-table': ['IIa', 'lower'],
      'mdr/rule-11b': [null, 'open'],
    });
  });

  test('of the lowest class too it is said which rule gave it, and of no device that no rule did', () => {
    expect(ranks('mdr/class', { ...radiology, outputUse: 'no-decision' })).toMatchObject({
      'mdr/rule-11a': [null, 'fell'],
      'mdr/rule-11c': ['I', 'led'],
    });
    const none = Object.values(ranks('mdr/class', factsOf('aia-triage-no-device')));
    expect(none.every(([result, fate]) => result === null && fate === 'fell')).toBe(true);
  });
});

test('of the points of Annex III the one that holds leads, and those of an unknown use are open', () => {
  const facts = without(factsOf('aia-triage-no-device'), 'staffUse');
  expect(ranks('ai-act/annex-iii', facts)).toMatchObject({
    'ai-act/annex-iii-4-a': [null, 'open'],
    'ai-act/annex-iii-5-d': [true, 'led'],
    'ai-act/annex-iii-2': [false, 'lower'],
  });
});

test('a clause that another clause of its rule beats names it: listed blood groups (Rule 2 IVDR)', () => {
  const facts: FactValues = {
    ...radiology,
    medicalPurposes: ['in-vitro'],
    specimenData: 'only',
    specimenTargets: ['blood-group-major', 'blood-group-other'],
  };
  expect(branchesOf('ivdr/rule-2', facts).map(({ cite, fate, by }) => [cite, fate, by])).toEqual([
    ['ivdr/annex-viii-2', 'beaten', ['ivdr/annex-viii-2-listed']],
    ['ivdr/annex-viii-2-grouping', 'beaten', ['ivdr/annex-viii-2-listed']],
    ['ivdr/annex-viii-2-listed', 'led', []],
  ]);
});

describe('data from specimens and other data in equal parts', () => {
  const even: FactValues = { ...radiology, medicalPurposes: ['diagnosis', 'in-vitro'], specimenData: 'even' };

  test('the clause that leaves MDR or IVDR to a person leads', () => {
    expect(fates('mdr/regulation', even)).toEqual({
      'mdr/2-1': 'beaten',
      'mdcg-2019-11/figure-1': 'fell',
      'mdcg-2019-11/driving': 'fell',
      'mdcg-2019-11/figure-2': 'fell',
      'mdcg-2019-11/figure-2-mixed': 'led',
    });
  });

  test('whether Rule 11 of the MDR gives a class is open with it', () => {
    expect(fates('mdr/rule-11a', even)).toEqual({
      'mdr/annex-viii-11-1': 'open',
      'mdr/annex-viii-11-other': 'open',
      'mdr/annex-viii-11-1-death': 'fell',
      'mdr/annex-viii-11-1-serious': 'fell',
    });
  });

  test('without a decision that rests on it, the first paragraph of Rule 11 is out under either regulation', () => {
    expect(fates('mdr/rule-11a', { ...even, outputUse: 'no-decision' })).toEqual({
      'mdr/annex-viii-11-1': 'beaten',
      'mdr/annex-viii-11-other': 'led',
      'mdr/annex-viii-11-1-death': 'fell',
      'mdr/annex-viii-11-1-serious': 'fell',
    });
  });
});

test('in-house triage is left to a person, whatever kind of device it is (MDCG 2025-6, question 35)', () => {
  const inHouse: FactValues = { ...factsOf('mdr-in-house'), emergencyUse: ['patient-triage'] };
  // Whether it only drives another device or has a purpose of its own is not known; a device it is.
  const unknown = { ...without(inHouse, 'dataActions'), otherDevice: 'drives', drivenDeviceClass: 'IIa' } as const;
  for (const facts of [inHouse, unknown as FactValues])
    expect(fates('ai-act/annex-iii-5-d', facts)).toMatchObject({
      'ai-act/annex-iii': 'beaten',
      'ai-act/annex-iii-5-d': 'fell',
      'mdcg-2025-6/question-35': 'led',
    });
});

test('the base case leads where no exception holds, and needs none to stand aside for it (Article 52 MDR)', () => {
  expect(branchesOf('mdr/notified-body', radiology)[0]).toEqual({
    cite: 'mdr/52',
    fate: 'led',
    facts: {},
    findings: [],
    by: [],
  });
});

test('the clauses of a proposal are shown in its scenario, and only there', () => {
  const proposed = (scenario?: 'com-2025-1023') =>
    closedBranches({ asOf, facts: radiology, ...(scenario && { scenario }) })
      .flatMap(({ branches }) => branches)
      .some(({ cite }) => cite.startsWith('com-2025-1023/'));
  expect([proposed(), proposed('com-2025-1023')]).toEqual([false, true]);
});

test('the full trace has the steps of the classification in their order, and what leads is what the step cites', () => {
  for (const { asOf: day, facts } of cases) {
    const { trace } = classify({ asOf: day, facts, counterfactuals: false });
    const all = closedBranches({ asOf: day, facts });
    expect(all.map(({ rule }) => rule)).toEqual(trace.map(({ rule }) => rule));
    for (const [n, { rule, branches }] of all.entries()) {
      if (trace[n]!.possible.length > 1 || rule.endsWith('/class') || rule === 'ai-act/annex-iii') continue;
      const led = branches.filter(({ fate }) => fate === 'led').map(({ cite }) => cite);
      expect([rule, new Set(led)]).toEqual([rule, new Set(trace[n]!.cites)]);
    }
  }
});

describe('IVDR Rule 3, point by point', () => {
  const tissue = factsOf('ivdr-pathology-cancer');
  const targets = (...specimenTargets: NonNullable<FactValues['specimenTargets']>): FactValues => ({
    ...tissue,
    specimenTargets,
  });
  const cites = (facts: FactValues) =>
    classify({ asOf, facts, counterfactuals: false }).trace.find(({ rule }) => rule === 'ivdr/rule-3')!.cites;

  test('each point that holds is named, together where several hold', () => {
    expect(cites(targets('cancer'))).toEqual(['ivdr/annex-viii-3-h']);
    expect(cites(targets('companion', 'cancer', 'genetic'))).toEqual([
      'ivdr/annex-viii-3-f',
      'ivdr/annex-viii-3-h',
      'ivdr/annex-viii-3-i',
    ]);
    // What belongs to another rule is no point of this one.
    expect(cites(targets('blood-group-major', 'newborn'))).toEqual(['ivdr/annex-viii-3-m']);
    expect(cites(targets('blood-group-major'))).toEqual(['ivdr/annex-viii-3']);
  });

  test('of each point the trace says whether it led or fell, and what goes before the base case', () => {
    const found = fates('ivdr/rule-3', targets('companion', 'cancer'));
    const led = Object.keys(found).filter((cite) => found[cite] === 'led');
    expect(led).toEqual(['ivdr/annex-viii-3-f', 'ivdr/annex-viii-3-h']);
    expect(Object.values(found).filter((fate) => fate === 'fell')).toHaveLength(11);
    expect(branchesOf('ivdr/rule-3', targets('cancer'))[0]).toMatchObject({
      cite: 'ivdr/annex-viii-3',
      fate: 'beaten',
      by: ['ivdr/annex-viii-3-h'],
    });
  });

  test('while it is not known what the test looks for, every point is open and the rule is cited as a whole', () => {
    const unknown = without(tissue, 'specimenTargets');
    const points = Object.entries(fates('ivdr/rule-3', unknown)).filter(([cite]) => /3-[a-m]$/.test(cite));
    expect(points.map(([, fate]) => fate)).toEqual(Array.from({ length: 13 }, () => 'open'));
    expect(cites(unknown)).toEqual(['ivdr/annex-viii-3', 'ivdr/annex-viii-3-points']);
  });
});
