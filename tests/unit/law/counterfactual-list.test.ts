import { expect, test } from 'vitest';
import { classify, factNames } from '#workflows/law/api.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { compared, kind } from './counterfactual-oracle.ts';
import { cases, neighbours } from './fact-sets.ts';
import type { Case } from './fact-sets.ts';

const seen = ({ aiAct, device, findings }: Classification): Record<string, unknown> => ({
  ...aiAct,
  ...device,
  findings,
});

/** The kinds of every change of one known fact that gives another decided outcome: each is classified on its own. */
function kindsOf({ asOf, facts }: Case): ReadonlySet<string> {
  const before = seen(classify({ asOf, facts, counterfactuals: false }));
  const kinds = new Set<string>();
  for (const name of factNames.filter((one) => facts[one] !== undefined)) {
    for (const value of neighbours(name, facts[name])) {
      const changed: FactValues = { ...facts, [name]: value };
      const after = classify({ asOf, facts: changed, counterfactuals: false });
      if (after.outcome === 'undetermined') continue;
      const now = seen(after);
      const other = compared.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]));
      const to = Object.fromEntries(other.map((key) => [key, now[key]]));
      if (other.length > 0) kinds.add(kind(name, to));
    }
  }
  return kinds;
}

const few = ['aia-radiology', 'aia-triage-no-device', 'mdr-in-house', 'aia-pump-safety', 'aia-pump-convenience'];

test.each(cases.filter(({ id }) => few.includes(id)).map((one) => [one.id, one] as const))(
  'every kind of change of one fact is listed once, the weightiest first, and a list that is cut says so: %s',
  (_id, one) => {
    const { wouldChangeIf, wouldChangeIfMore } = classify(one);
    const kinds = kindsOf(one);
    const listed = wouldChangeIf
      .filter(({ facts }) => Object.keys(facts).length === 1)
      .map(({ facts, to }) => kind(Object.keys(facts)[0]!, to));
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((each) => !kinds.has(each))).toEqual([]);
    // High risk turns on one fact in each of these, so that no pair is looked for.
    expect(wouldChangeIf.length).toBe(Math.min(24, kinds.size));
    expect(listed.length).toBe(wouldChangeIf.length);
    expect(wouldChangeIfMore).toBe(kinds.size > 24);
    const weights = wouldChangeIf.map(({ to }) => compared.findIndex((key) => key in to));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  },
);

test('of these lists one is just full, and one does not hold everything', () => {
  const sizes = ['aia-pump-safety', 'aia-pump-convenience'].map(
    (id) => kindsOf(cases.find((one) => one.id === id)!).size,
  );
  expect(sizes[0]).toBe(24);
  expect(sizes[1]).toBeGreaterThan(24);
});

test('what is outside the AI Act for its military use becomes high-risk by two changes, of which not all were tried', () => {
  const { wouldChangeIf, wouldChangeIfMore } = classify(cases.find(({ id }) => id === 'aia-military')!);
  const pairs = wouldChangeIf.filter(({ facts }) => Object.keys(facts).length === 2);
  expect(pairs.length).toBeGreaterThan(0);
  for (const { facts, to } of pairs) {
    expect(facts.useContext).toBeDefined();
    expect(to['highRisk']).toBe(true);
  }
  expect(wouldChangeIfMore).toBe(true);
});
