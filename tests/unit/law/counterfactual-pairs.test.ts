import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify, outcomeOf } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { concludes } from '#workflows/law/conclusion.ts';
import { alone } from '#workflows/law/counterfactual.ts';
import { evaluate } from '#workflows/law/evaluate.ts';
import { packOn } from '#workflows/law/pack.ts';
import { pairsOf } from '#workflows/law/pairs.ts';
import { trialsOn } from '#workflows/law/trial.ts';
import { judged, pairsThatFlip, written } from './counterfactual-oracle.ts';
import type { Asked } from './counterfactual-oracle.ts';
import { everything, laws, likely, twiceOff } from './counterfactual-sets.ts';

/** All pairs that a search without end would come to. */
function offered({ asOf, facts, scenario }: Asked): ReadonlySet<string> {
  const pack = packOn(asOf, scenario);
  const results = evaluate(pack, asOf, facts);
  const before = concludes(pack, asOf, results);
  const attempt = trialsOn(pack, asOf, facts, results);
  const { tried } = alone({ pack, asOf, known: facts, before, results, attempt });
  return new Set([...pairsOf(facts, tried)].map((pair) => written(Object.fromEntries(pair))));
}

/** Holds a case against every pair of changes, where no single one turns high risk on or off; gives how many pairs do. */
function checked(one: Asked): number | null {
  const { before, one: single, list, problems } = judged(one);
  expect([one, problems]).toEqual([one, []]);
  if (!before || single) return null;
  const pairs = pairsThatFlip(one, before);
  const tried = offered(one);
  expect([one, pairs.filter((pair) => !tried.has(written(pair)))]).toEqual([one, []]);
  expect([one, list.some(({ to }) => 'highRisk' in to)]).toEqual([one, pairs.length > 0]);
  return pairs.length;
}

/** Where high risk is on, one fact turns it off: `judged` holds every case to that. */
const hard = everything.filter((one) => {
  const { open, highRisk } = outcomeOf(one);
  if (open.length > 0 || highRisk) return false;
  return !classify(one).wouldChangeIf.some(({ facts, to }) => 'highRisk' in to && Object.keys(facts).length === 1);
});
const some = hard.filter((_, place) => place % 4 === 0);

test.each([
  ['on the day of each', hard, {}],
  ['before the Digital Omnibus, some of them', some, laws.before],
  ['as the Commission proposes, some of them', some, laws.proposed],
] as const)(
  'of all that is published and takes more than one fact, every pair that flips is tried: %s',
  (_name, all, law) => {
    const found = all.map((one) => checked({ ...one, ...law }));
    expect(found.filter((pairs) => pairs !== null && pairs > 0).length).toBeGreaterThan(found.length / 2);
  },
  240_000,
);

/** Sets drawn at random of each kind: for each every single change, and every pair where no single one is enough. */
const drawn = 30;

test.each([
  ['somebody could have: answers one at a time, or near the border of high risk', likely],
  ['two facts keep out of high risk', twiceOff],
])(
  'the same for sets that %s',
  (_name, set) => {
    const found: (number | null)[] = [];
    fc.assert(
      fc.property(fc.gen(), (next) => {
        found.push(checked(set((arbitrary) => next(() => arbitrary))));
      }),
      // A set that fails is shown as it is: to look for a smaller one would repeat the search many times.
      { numRuns: drawn, seed: 20261122, endOnFailure: true },
    );
    const hardest = found.filter((pairs) => pairs !== null);
    expect(hardest.length).toBeGreaterThan(5);
    expect(hardest.some((pairs) => pairs > 0)).toBe(true);
  },
  240_000,
);

/** A part of another product, outside the AI Act: of a lift or a toy, of which nobody knows yet who assesses it. */
const part: FactValues = {
  isSoftware: true,
  logic: 'learned',
  useContext: 'military',
  medicalPurposes: [],
  otherDevice: 'none',
  practices: [],
  biometrics: [],
  directContact: [],
  otherUses: ['product-part'],
  componentRole: 'safety-function',
  generatedContent: [],
  providesGpaiModel: false,
};

test.each([
  ['nobody knows', {}],
  ['the law leaves open', { staffUse: ['individual-prediction'] }],
] as const)('a fact by which Article 6(1) decides makes up for uses of Annex III that %s', (_who, more) => {
  const one = { id: 'part', asOf: laws.present.asOf, facts: { ...part, ...more } };
  const { wouldChangeIf } = classify(one);
  expect(wouldChangeIf.filter(({ to }) => 'highRisk' in to).map(({ facts }) => facts)).toEqual([
    { useContext: 'regular', productAssessment: 'safety-by-third-party' },
  ]);
});

test('with nothing left out the same pairs are found: all pairs of all facts', () => {
  const few = [{ id: 'part', asOf: laws.present.asOf, facts: part }, hard.find(({ id }) => id === 'protein-folding')!];
  const found = few.map((one) => {
    const { before } = judged(one);
    const all = pairsThatFlip(one, before!, true).map(written).sort();
    expect(pairsThatFlip(one, before!).map(written).sort()).toEqual(all);
    return all.length > 0;
  });
  expect(found).toEqual([true, false]);
  expect(classify(few[1]!).wouldChangeIfMore).toBe(false);
}, 240_000);
