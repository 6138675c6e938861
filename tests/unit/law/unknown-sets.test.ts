import { expect, test } from 'vitest';
import { factNames, facts } from '#workflows/law/api.ts';
import { consider } from '#workflows/law/consider.ts';
import type { Rule } from '#workflows/law/rule.ts';
import { runOn, viewFor } from '#workflows/law/view.ts';
import type { Many, View } from '#workflows/law/view.ts';

type Practice = View['practices'] extends Many<infer Id> ? Id : never;
const [a, b, c, d] = ['manipulation', 'social-scoring', 'crime-prediction', 'face-scraping'] as const;

/** Everything that a rule can ask of a set, on these options; the first option of a question is not always the first of the next. */
const questions: Readonly<Record<string, (set: Many<Practice>) => boolean>> = {
  'includes a': (set) => set.includes(a),
  'includes b': (set) => set.includes(b),
  'a or b': (set) => set.any(a, b),
  'b or c': (set) => set.any(b, c),
  'a, b or c': (set) => set.any(a, b, c),
  'only a': (set) => set.only(a),
  'only b': (set) => set.only(b),
  'is empty': (set) => set.isEmpty(),
};

/** Every set of the four options, written without the engine. */
const sets: readonly Many<Practice>[] = Array.from({ length: 16 }, (_, bits) => {
  const chosen = [a, b, c, d].filter((_option, place) => Math.floor(bits / 2 ** place) % 2 === 1);
  return {
    includes: (option) => (chosen as readonly string[]).includes(option),
    any: (...options) => options.some((option) => (chosen as readonly string[]).includes(option)),
    only: (option) => chosen.length === 1 && chosen[0] === option,
    isEmpty: () => chosen.length === 0,
  };
});

function ruleOf(...asked: readonly string[]): Rule<View, unknown> {
  const then = ({ practices }: View) => asked.map((one) => questions[one]!(practices)).join();
  return { id: 'test', title: { nl: 'test', en: 'test' }, base: { cite: 'base', then }, exceptions: [] };
}

/** What the rule can still answer while nothing is known. */
function possible(...asked: readonly string[]): ReadonlySet<unknown> {
  const run = runOn('2026-11-22', {}, {});
  return new Set(consider(ruleOf(...asked), null, run, viewFor([])(run)).possible);
}
const inSets = (...asked: readonly string[]) =>
  new Set(sets.map((set) => asked.map((one) => questions[one]!(set)).join()));

const names = Object.keys(questions);
const two = names.flatMap((first) => names.map((second) => [first, second] as const));

test.each(two)(
  'of an unknown set two questions get the answers that some set gives, and no others: %s, %s',
  (...asked) => {
    expect(possible(...asked)).toEqual(inSets(...asked));
  },
);

test('with three questions no answer is missed that some set gives', () => {
  for (const pair of two) {
    for (const third of names) {
      const found = possible(...pair, third);
      expect([...pair, third, [...inSets(...pair, third)].filter((one) => !found.has(one))]).toEqual([
        ...pair,
        third,
        [],
      ]);
    }
  }
});

test('an unknown set asks for itself, and a known one gives its own answers', () => {
  const run = runOn('2026-11-22', {}, {});
  expect(consider(ruleOf('a or b'), null, run, viewFor([])(run)).ask).toEqual(['practices']);
  const answers = (practices: readonly Practice[]) => {
    const known = runOn('2026-11-22', { practices }, {});
    return consider(ruleOf(...names), null, known, viewFor([])(known)).possible;
  };
  expect(answers([])).toEqual(['false,false,false,false,false,false,false,true']);
  expect(answers([a])).toEqual(['true,false,true,false,true,true,false,false']);
  expect(answers([b])).toEqual(['false,true,true,true,true,false,true,false']);
  expect(answers([c, a])).toEqual(['true,false,true,true,true,false,false,false']);
});

test('days and words are not for rules, also when they are known', () => {
  const words = factNames.filter((name) => facts[name].kind === 'day' || facts[name].kind === 'text');
  const known = Object.fromEntries(words.map((name) => [name, '2026-01-01']));
  const view = viewFor([])(runOn('2026-11-22', known, {})) as unknown as Readonly<Record<string, unknown>>;
  expect(words.filter((name) => name in view)).toEqual([]);
  expect(factNames.filter((name) => !words.includes(name) && !(name in view))).toEqual([]);
  expect(words.length).toBeGreaterThan(1);
});
