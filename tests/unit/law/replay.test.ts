import { expect, test } from 'vitest';
import fc from 'fast-check';
import { classify } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { canonical } from '#workflows/core/canonical.ts';
import { anyCase, cases } from './fact-sets.ts';

const turned = (facts: FactValues): FactValues => Object.fromEntries(Object.entries(facts).reverse());
/** As a register gives facts back: through its stored text. */
const stored = (facts: FactValues): FactValues => JSON.parse(canonical(facts)) as FactValues;

test.each(cases.map((one) => [one.id, one] as const))(
  'stored facts give the same bytes again, in whatever order they are read: %s',
  (_id, { asOf, facts }) => {
    const first = canonical(classify({ asOf, facts }));
    expect(canonical(classify({ asOf, facts }))).toBe(first);
    expect(canonical(classify({ asOf, facts: stored(facts) }))).toBe(first);
    expect(canonical(classify({ asOf, facts: turned(facts) }))).toBe(first);
  },
);

test('that holds for any facts, on any day and in the scenario', () => {
  fc.assert(
    fc.property(anyCase, fc.boolean(), ({ asOf, facts }, proposed) => {
      const text = { asOf, counterfactuals: false, ...(proposed ? { scenario: 'com-2025-1023' as const } : {}) };
      const first = canonical(classify({ ...text, facts }));
      expect(canonical(classify({ ...text, facts: stored(turned(facts)) }))).toBe(first);
    }),
    { numRuns: 500, seed: 1 },
  );
});
