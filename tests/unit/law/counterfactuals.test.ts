import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, outcomeOf } from '#workflows/law/api.ts';
import type { Classification, FactName } from '#workflows/law/api.ts';
import { judged } from './counterfactual-oracle.ts';
import { everything, laws } from './counterfactual-sets.ts';
import { anyCase } from './fact-sets.ts';
import type { Case } from './fact-sets.ts';

/**
 * Exhaustive here: every single value of every fact, for all published examples and archetypes and all systems of the
 * demonstration, on their own day, on a day before the Digital Omnibus and under the proposal for devices. What is drawn at
 * random, and all pairs of two facts, are in `counterfactual-pairs.test.ts`.
 */
describe('what would change the outcome', () => {
  test.each([
    ['on their own day', {}],
    ['before the Digital Omnibus', laws.before],
    ['as the Commission proposes', laws.proposed],
  ] as const)(
    'of all that is published, every change flips, one fact where one is enough, and none is left out: %s',
    (_name, law) => {
      const all = everything.map((one) => [one.id, judged({ ...one, ...law })] as const);
      const wrong = all.flatMap(([id, { problems }]) => (problems.length > 0 ? [[id, problems]] : []));
      expect(wrong).toEqual([]);
      // Both sides of the border, and sets that no single fact takes across it.
      const decided = all.flatMap(([, one]) => (one.before ? [one] : []));
      expect(decided.filter(({ before }) => before!.highRisk).length).toBeGreaterThan(100);
      expect(decided.filter(({ one }) => !one).length).toBeGreaterThan(15);
    },
    240_000,
  );

  test('with nothing left out the same is found: facts that no rule looks at as well', () => {
    const few = everything.filter((_, place) => place % 20 === 0);
    for (const one of few) expect(judged(one, true)).toEqual(judged(one));
  });

  test('every change does what it says, as the whole classification sees it', () => {
    const flat = ({ aiAct, device, findings }: Classification): Record<string, unknown> => ({
      ...aiAct,
      ...device,
      findings,
    });
    const alone = ({ asOf, facts }: Case, name: FactName, value: unknown) =>
      outcomeOf({ asOf, facts: { ...facts, [name]: value } });
    fc.assert(
      fc.property(anyCase, (one) => {
        const { asOf, facts } = one;
        const result = classify({ asOf, facts });
        const before = flat(result);
        for (const { facts: changes, to } of result.wouldChangeIf) {
          const after = classify({ asOf, facts: { ...facts, ...changes }, counterfactuals: false });
          expect(after.outcome).toBe('decided');
          expect(Object.keys(to).length).toBeGreaterThan(0);
          for (const [key, value] of Object.entries(to)) {
            expect(flat(after)[key]).toEqual(value);
            expect(before[key]).not.toEqual(value);
          }
          const names = Object.keys(changes) as FactName[];
          expect(names.length).toBeLessThanOrEqual(2);
          if (names.length < 2) continue;
          for (const name of names) {
            const { open, highRisk } = alone(one, name, changes[name]);
            expect(open.length > 0 || highRisk === before['highRisk']).toBe(true);
          }
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
  }, 240_000);
});
