import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, factNames, outcomeOf } from '#workflows/law/api.ts';
import type { Classification, FactName, FactValues } from '#workflows/law/api.ts';
import { anyCase, cases, neighbours } from './fact-sets.ts';
import type { Case } from './fact-sets.ts';

const flat = ({ aiAct, device, findings }: Classification): Record<string, unknown> => ({
  ...aiAct,
  ...device,
  findings,
});

/** High risk or not; null when the outcome is not decided. */
function highRisk({ asOf, facts }: Case, changes: FactValues): boolean | null {
  const { open, highRisk: found } = outcomeOf({ asOf, facts: { ...facts, ...changes } });
  return open.length === 0 ? found : null;
}

/** Every change of one known fact. */
const singles = ({ facts }: Case): readonly FactValues[] =>
  factNames
    .filter((name) => facts[name] !== undefined)
    .flatMap((name) => neighbours(name, facts[name]).map((value) => ({ [name]: value })));

/** Whether any pair of changes, the first of a known fact, turns high risk on or off: all are tried. */
function somePairFlips(one: Case, before: boolean): boolean {
  for (const first of singles(one)) {
    const [changed] = Object.keys(first) as [FactName];
    for (const name of factNames) {
      if (name === changed) continue;
      for (const value of neighbours(name, one.facts[name])) {
        const after = highRisk(one, { ...first, [name]: value });
        if (after !== null && after !== before) return true;
      }
    }
  }
  return false;
}

/** What must hold of every list of changes; gives how many facts it takes to turn high risk on or off, or null for none. */
function checked(one: Case): number | null {
  const { asOf, facts } = one;
  const result = classify({ asOf, facts });
  const before = flat(result);
  const { wouldChangeIf, outcome } = result;
  if (outcome === 'undetermined') {
    expect(wouldChangeIf).toEqual([]);
    return null;
  }
  for (const { facts: changes, to } of wouldChangeIf) {
    const after = classify({ asOf, facts: { ...facts, ...changes }, counterfactuals: false });
    const seen = flat(after);
    expect(after.outcome).toBe('decided');
    expect(Object.keys(to).length).toBeGreaterThan(0);
    for (const [key, value] of Object.entries(to)) {
      expect(seen[key]).toEqual(value);
      expect(before[key]).not.toEqual(value);
    }
    const names = Object.keys(changes) as FactName[];
    expect(names.length).toBeLessThanOrEqual(2);
    if (names.length < 2) continue;
    for (const name of names) {
      const alone = highRisk(one, { [name]: changes[name] });
      expect(alone === null || alone === before['highRisk']).toBe(true);
    }
  }
  const flips = wouldChangeIf.filter(({ to }) => 'highRisk' in to).map((change) => Object.keys(change.facts).length);
  return flips.length > 0 ? Math.min(...flips) : null;
}

const name = ({ id, asOf }: Case) => `${id} on ${asOf}`;

describe('what would change the outcome', () => {
  test.each(cases.map((one) => [name(one), one] as const))(
    'one fact where one is enough, two only where one is not: %s',
    (_name, one) => {
      const before = classify({ ...one, counterfactuals: false });
      const least = checked(one);
      if (before.outcome === 'undetermined') return;
      const other = !before.aiAct.highRisk;
      const alone = singles(one).some((change) => highRisk(one, change) === other);
      expect(least === 1).toBe(alone);
    },
  );

  test('every change does what it says, and one fact is named where one is enough', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const least = checked(one);
        const before = classify({ ...one, counterfactuals: false });
        if (before.outcome === 'undetermined' || least === 1) return;
        const other = !before.aiAct.highRisk;
        expect(singles(one).find((change) => highRisk(one, change) === other)).toBeUndefined();
      }),
      { numRuns: 200, seed: 20261122 },
    );
  }, 240_000);

  test('where no two facts are named, no two facts would do: all pairs are tried', () => {
    const without = fc.sample(anyCase, { numRuns: 300, seed: 4 }).filter((one) => {
      const { outcome, wouldChangeIf } = classify(one);
      return outcome === 'decided' && !wouldChangeIf.some(({ to }) => 'highRisk' in to);
    });
    const few = [cases.find(({ id }) => id === 'protein-folding')!, ...without].slice(0, 2);
    expect(few.length).toBe(2);
    for (const one of few) {
      const result = classify(one);
      expect(result.wouldChangeIfMore).toBe(false);
      expect([name(one), somePairFlips(one, result.aiAct.highRisk!)]).toEqual([name(one), false]);
    }
  }, 240_000);
});
