import { expect, test } from 'vitest';
import type { FactName, FactValues } from '#workflows/law/api.ts';
import type { Considered } from '#workflows/law/consider.ts';
import type { FindingName } from '#workflows/law/findings.ts';
import { pairsOf } from '#workflows/law/pairs.ts';
import type { Tried } from '#workflows/law/pairs.ts';
import type { SeenSet } from '#workflows/law/view.ts';
import { neighbours } from './fact-sets.ts';

/** A rule that was run again, by what it looked at. */
const looking = (
  used: readonly FactName[],
  sets: readonly SeenSet[] = [],
  findings: readonly FindingName[] = [],
): Considered => ({
  possible: [true],
  because: [],
  ask: [],
  reach: [],
  used,
  sets,
  assumed: [],
  findings,
  review: [],
});
const tried = (change: Tried['change'], what: Partial<Omit<Tried, 'change'>> = {}): Tried => ({
  change,
  asks: [],
  moved: [],
  again: [],
  ...what,
});
const pairs = (known: FactValues, all: readonly Tried[]) => [...pairsOf(known, all)];

test('an unknown fact is tried with a change that leaves open what it settles, the least open first', () => {
  const known: FactValues = { inHouse: false, logic: 'learned' };
  const twoOpen = tried(['inHouse', true], { asks: [['outputUse', 'worstHarm'], ['worstHarm']] });
  const oneOpen = tried(['logic', 'fixed-rules'], { asks: [['closedLoop']] });
  const nothingOpen = tried(['isSoftware', false]);
  expect(pairs(known, [twoOpen, nothingOpen, oneOpen])).toEqual([
    ...[true, false].map((value) => [oneOpen.change, ['closedLoop', value]]),
    // What the output is used for settles one of the two only.
    ...neighbours('worstHarm', undefined).map((value) => [twoOpen.change, ['worstHarm', value]]),
  ]);
});

test('two known facts are tried together where a rule that one sets in motion reads the other, or what it moves', () => {
  const known: FactValues = { closedLoop: false, withOwnSensor: false, isSoftware: true, inHouse: false };
  const loop = tried(['closedLoop', true], { again: [looking(['closedLoop', 'withOwnSensor'])] });
  const sensor = tried(['withOwnSensor', true], { again: [looking(['withOwnSensor'])], moved: ['rule10'] });
  const software = tried(['isSoftware', false], { again: [looking(['isSoftware'])] });
  const own = tried(['inHouse', true], { again: [looking(['inHouse'], [], ['rule10'])] });
  expect(pairs(known, [loop, sensor, software, own])).toEqual([
    [loop.change, sensor.change],
    [sensor.change, own.change],
  ]);
  // The order of the facts does not decide whether they meet.
  expect(pairs(known, [own, software, sensor, loop])).toEqual([
    [own.change, sensor.change],
    [sensor.change, loop.change],
  ]);
});

test('two values of one fact are no pair', () => {
  const one = tried(['logic', 'fixed-rules'], { again: [looking(['logic'])] });
  const other = tried(['logic', 'unknown'], { again: [looking(['logic'])] });
  expect(pairs({ logic: 'learned' }, [one, other])).toEqual([]);
});

test('of a set only the option that changes counts, unless a rule asks of the set as a whole', () => {
  const known: FactValues = { practices: ['social-scoring'], isSoftware: true };
  const more = tried(['practices', ['social-scoring', 'face-scraping']]);
  const less = tried(['practices', []]);
  const reading = (asked: string[], whole: boolean) =>
    tried(['isSoftware', false], { again: [looking([], [{ name: 'practices', asked, whole }])] });
  const meets = (change: Tried, asked: string[], whole = false) =>
    pairs(known, [change, reading(asked, whole)]).length === 1;
  expect([meets(more, ['face-scraping']), meets(more, ['social-scoring'])]).toEqual([true, false]);
  expect([meets(less, ['face-scraping']), meets(less, ['social-scoring'])]).toEqual([false, true]);
  expect([meets(more, [], true), meets(more, [])]).toEqual([true, false]);
});

test('a known fact that only a change brings into play is tried with that change', () => {
  const known: FactValues = { closedLoop: false, withOwnSensor: false, outputUse: 'drives', isSoftware: true };
  const loop = tried(['closedLoop', true], { again: [looking(['closedLoop', 'outputUse', 'worstHarm'])] });
  const software = tried(['isSoftware', false], { again: [looking(['isSoftware'])] });
  // The harm is not known, and nothing here reads the sensor.
  expect(pairs(known, [software, loop])).toEqual(
    neighbours('outputUse', 'drives').map((value) => [loop.change, ['outputUse', value]]),
  );
});

test('however many facts play a part, each is told from the others', () => {
  const names = ['isSoftware', 'inHouse', 'closedLoop', 'withOwnSensor'] as const;
  const options = Array.from({ length: 70 }, (_, n) => `option ${n}`);
  const wide = tried(['practices', options], { again: [looking([])] });
  const readers = options.map((option, n) =>
    tried([names[n % 4]!, n], { again: [looking([], [{ name: 'practices', asked: [option], whole: false }])] }),
  );
  expect(pairs({ practices: [] }, [wide, ...readers])).toEqual(readers.map(({ change }) => [wide.change, change]));
  const apart = tried(['practices', options.slice(0, 33)], { again: [looking([])] });
  expect(pairs({ practices: [] }, [apart, ...readers]).length).toBe(33);
});

test('a fact that one of many rules reads is tried with the change that sets that rule in motion only', () => {
  const asked = Array.from({ length: 70 }, (_, n) => `option ${n}`);
  const wide = tried(['isSoftware', false], { again: [looking([], [{ name: 'practices', asked, whole: false }])] });
  const loop = tried(['closedLoop', true], { again: [looking(['closedLoop', 'outputUse'])] });
  expect(pairs({ isSoftware: true, closedLoop: false, outputUse: 'drives' }, [wide, loop])).toEqual(
    neighbours('outputUse', 'drives').map((value) => [loop.change, ['outputUse', value]]),
  );
});
