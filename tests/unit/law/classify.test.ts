import { describe, expect, test } from 'vitest';
import { classify, examples, factNames, outcomeOf, questions } from '#workflows/law/api.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { packOn } from '#workflows/law/pack.ts';

const flat = (result: Classification): Record<string, unknown> => ({
  ...result.aiAct,
  ...result.device,
  outcome: result.outcome,
  findings: result.findings,
});

describe('published examples', () => {
  test.each(examples.map((example) => [example.title.en, example] as const))('%s', (_title, example) => {
    const result = flat(classify({ asOf: example.asOf, facts: example.facts, counterfactuals: false }));
    const seen = Object.fromEntries(Object.keys(example.expected).map((key) => [key, result[key]]));
    expect(seen).toEqual(example.expected);
  });

  test('the short form concludes the same as the full one', () => {
    for (const { asOf, facts } of examples) {
      const { open, findings, route, rules, article50 } = outcomeOf({ asOf, facts });
      const full = classify({ asOf, facts, counterfactuals: false });
      expect([open.length === 0 ? 'decided' : 'undetermined', findings, route, rules, article50]).toEqual([
        full.outcome,
        full.findings,
        full.aiAct.route,
        full.device.rules,
        full.aiAct.article50,
      ]);
    }
  });

  test('identifiers are unique', () => {
    expect(new Set(examples.map((example) => example.id)).size).toBe(examples.length);
  });
});

const decided = examples.filter((example) => example.expected.outcome !== 'undetermined');

test.each(decided.map((example) => [example.id, example] as const))(
  'answering one question at a time leads to the same outcome: %s',
  (_id, { asOf, facts }) => {
    const { aiAct, device, findings } = classify({ asOf, facts, counterfactuals: false });
    let known: FactValues = {};
    let asked = 0;
    /** How many questions could still come, before each answer. */
    const still: number[] = [];
    for (let open = questions({ asOf, facts: known }); open.next.length > 0; open = questions({ asOf, facts: known })) {
      expect(open.next.length).toBeLessThanOrEqual(open.atMost);
      // A fact the case leaves out cannot matter to it: stop when only such facts are open.
      const name = open.next.find((one) => facts[one] !== undefined);
      if (name === undefined) break;
      known = { ...known, [name]: facts[name] };
      still.push(open.atMost);
      asked++;
    }
    const after = classify({ asOf, facts: known, counterfactuals: false });
    expect([
      after.findings,
      after.aiAct.route,
      after.aiAct.prohibited,
      after.device.class,
      after.device.notifiedBody,
    ]).toEqual([findings, aiAct.route, aiAct.prohibited, device.class, device.notifiedBody]);
    still.forEach((atMost, answered) => expect(atMost).toBeGreaterThanOrEqual(asked - answered));
    expect(still).toEqual([...still].sort((a, b) => b - a));
  },
);

test.each(decided.map((example) => [example.id, example] as const))(
  'with facts taken away the answer stays or becomes undetermined: %s',
  (_id, { asOf, facts }) => {
    const full = classify({ asOf, facts, counterfactuals: false });
    for (const name of factNames) {
      if (facts[name] === undefined) continue;
      const less = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
      const result = classify({ asOf, facts: less, counterfactuals: false });
      if (result.outcome === 'undetermined') {
        expect(result.ask).toContain(name);
      } else {
        expect([result.findings, result.device.class]).toEqual([full.findings, full.device.class]);
      }
    }
  },
);

describe('days', () => {
  test('before the AI Act nothing is guessed about it', () => {
    const result = classify({ asOf: '2024-07-31', facts: decided[0]!.facts });
    expect([result.outcome, result.findings, result.aiAct.highRisk]).toEqual(['undetermined', [], null]);
    expect(result.review.length).toBeGreaterThan(0);
  });

  test('the status of a rule follows the day', () => {
    const step = (asOf: string) =>
      classify({ asOf, facts: {}, counterfactuals: false }).trace.find((one) => one.rule === 'ai-act/6-1')!;
    expect(step('2028-08-01').status).toBe('pending');
    expect(step('2028-08-02').status).toBe('applying');
    expect(step('2026-07-26').version).toBe('ai-act@2024-08-01');
    expect(step('2026-07-27').version).toBe('ai-act@2026-07-27');
  });

  const device = examples.find((example) => example.id === 'aia-radiology')!.facts;

  test('a type already on the market is bound only after a significant change', () => {
    const on = (facts: FactValues) =>
      classify({ asOf: '2026-11-22', facts: { ...device, ...facts }, counterfactuals: false }).aiAct;
    expect(on({ marketDate: '2026-01-01', significantChange: false })).toMatchObject({
      legacy: true,
      dutiesFrom: null,
    });
    expect(on({ marketDate: '2026-01-01', significantChange: true }).dutiesFrom).toBe('2028-08-02');
    expect(
      on({ marketDate: '2026-01-01', significantChange: false, deployerKind: 'public-authority' }).dutiesFrom,
    ).toBe('2030-08-02');
    expect(on({ marketDate: '2028-08-02' })).toMatchObject({ legacy: false, dutiesFrom: '2028-08-02' });
  });

  test('a device of the old directives shows its last day', () => {
    const until = (facts: FactValues) =>
      classify({ asOf: '2026-11-22', facts: { ...device, ...facts }, counterfactuals: false }).device.transitionUntil;
    expect(until({ deviceCertificate: 'directive-certificate' })).toBe('2028-12-31');
    expect(until({ deviceCertificate: 'directive-certificate', worstHarm: 'death-or-irreversible' })).toBe(
      '2027-12-31',
    );
    expect(until({ deviceCertificate: 'regulation' })).toBeNull();
  });

  test('a proposal is calculated on request and marked as such', () => {
    const informs: FactValues = { ...device, outputUse: 'informs', patientSituation: 'non-serious' };
    expect(classify({ asOf: '2026-11-22', facts: informs }).device.class).toBe('IIa');
    const preview = classify({ asOf: '2026-11-22', facts: informs, scenario: 'com-2025-1023' });
    expect([preview.device.class, preview.scenario]).toEqual(['I', 'com-2025-1023']);
    expect(preview.trace.some((step) => step.status === 'proposed')).toBe(true);
  });

  test('the proposal has a table for Rule 11, and dates from 16 December 2025', () => {
    const asOf = '2026-11-22';
    const proposed = (facts: FactValues) =>
      classify({ asOf, facts: { ...device, ...facts }, scenario: 'com-2025-1023', counterfactuals: false }).device
        .class;
    const significance = ['treats-or-diagnoses', 'drives', 'informs', 'no-decision'] as const;
    const classes = (patientSituation: NonNullable<FactValues['patientSituation']>) =>
      significance.map((outputUse) => proposed({ patientSituation, outputUse }));
    expect(classes('critical')).toEqual(['III', 'IIb', 'IIa', 'I']);
    expect(classes('serious')).toEqual(['IIb', 'IIa', 'IIa', 'I']);
    expect(classes('non-serious')).toEqual(['IIa', 'I', 'I', 'I']);
    const rules = packOn(asOf, 'com-2025-1023').rules.filter(({ entry }) => entry.status === 'proposed');
    expect(rules.map(({ name, entry }) => [name, entry.from])).toEqual([
      ['rule11a', '2025-12-16'],
      ['rule11aTable', '2025-12-16'],
    ]);
  });
});

test('the text of Rule 11 is never lowered by the table, and a difference goes to a person', () => {
  const facts: FactValues = {
    ...examples.find((example) => example.id === 'aia-radiology')!.facts,
    outputUse: 'treats-or-diagnoses',
    patientSituation: 'critical',
  };
  const result = classify({ asOf: '2026-11-22', facts });
  expect(result.device.class).toBe('III');
  expect(result.review.some((one) => one.cites.includes('mdcg-2019-11/annex-iii-table'))).toBe(true);
});

test('obligations of a medical device start on the day of its route and name no registration in the AI database', () => {
  const { obligations } = classify({
    asOf: '2026-11-22',
    facts: examples.find((example) => example.id === 'aia-radiology')!.facts,
  });
  expect(obligations.find((one) => one.cite === 'ai-act/9')).toMatchObject({
    from: '2028-08-02',
    status: 'pending',
    role: 'provider',
  });
  expect(obligations.some((one) => one.cite === 'ai-act/49-1' || one.cite === 'ai-act/27')).toBe(false);
  expect(obligations.find((one) => one.cite === 'mdr/87')).toMatchObject({ status: 'applying' });
  expect(new Set(obligations.map((one) => one.id)).size).toBe(obligations.length);
});

/** Article 43: (3) the procedure of the product's own law, (1) biometrics with a choice, (2) all other points of Annex III. */
test.each([
  ['a device under the MDR with a notified body', 'aia-radiology', 'MDR'],
  ['a test under the IVDR with a notified body', 'aia-table-c', 'IVDR'],
  ['a safety component of a lift', 'aia-lift-safety', 'SECTOR'],
  ['recognition at a distance', 'aia-listed-1a', 'ANNEX_VI_OR_VII'],
  ['triage outside a device', 'aia-triage-no-device', 'ANNEX_VI'],
  ['what is not high-risk', 'aia-patient-chatbot', 'NONE'],
])('conformity of %s is assessed by its own route', (_title, id, route) => {
  const { facts } = examples.find((example) => example.id === id)!;
  const on = (asOf: string) => classify({ asOf, facts, counterfactuals: false }).aiAct.conformityRoute;
  expect([on('2026-11-22'), on('2024-07-31')]).toEqual([route, null]);
});

test('what would change the outcome is left out on request and while it is open, and then nothing is cut', () => {
  const { facts } = examples.find((example) => example.id === 'aia-military')!;
  for (const input of [{ facts, counterfactuals: false }, { facts: {} }])
    expect(classify({ asOf: '2026-11-22', ...input })).toMatchObject({ wouldChangeIf: [], wouldChangeIfMore: false });
});
