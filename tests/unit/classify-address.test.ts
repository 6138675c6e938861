import { expect, test } from 'vitest';
import { facts, factNames, type FactName } from '#workflows/law/api.ts';
import {
  addressFacts,
  answersOf,
  longestQuery,
  readAsked,
  withValue,
  writeAsked,
  type Answer,
  type Asked,
} from '#workflows/classification/address.ts';

const read = (query: string) => readAsked(new URLSearchParams(query));
const codes = (query: string) => read(query).faults.map(({ code, parameter, nearest }) => [code, parameter, nearest]);

/** A generator that gives the same numbers in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

/** Every value that one fact can have in an address; of a set those with none, one, and all of its options. */
function valuesOf(name: FactName): unknown[] {
  const fact = facts[name];
  if (fact.kind === 'boolean') return [true, false, null];
  if (fact.kind === 'day') return ['2026-03-02', '2024-02-29', null];
  if (fact.kind === 'choice') return [...fact.options.map(({ id }) => id), null];
  if (fact.kind !== 'multi') return [];
  const ids = fact.options.map(({ id }) => id as string);
  return [[], null, ids, ...ids.map((id) => [id]), ids.slice(0, 2).reverse()];
}

const roundTrip = (asked: Asked) => expect(read(writeAsked(asked))).toEqual({ asked, faults: [] });

test('every answer to every question comes back from its address as it was', () => {
  for (const name of addressFacts) {
    for (const value of valuesOf(name)) roundTrip({ answers: [{ name, value }], day: null, scenario: null });
  }
});

test('any choice of questions in any order, with any answers, day and proposal, comes back as it was', () => {
  const next = numbers(20261126);
  for (let round = 0; round < 3000; round++) {
    const left = [...addressFacts];
    const answers: Answer[] = [];
    for (let n = next(addressFacts.length + 1); n > 0; n--) {
      const name = left.splice(next(left.length), 1)[0]!;
      const values = valuesOf(name);
      answers.push({ name, value: values[next(values.length)] });
    }
    roundTrip({
      answers,
      day: next(2) ? `20${10 + next(90)}-0${1 + next(9)}-1${next(10)}` : null,
      scenario: next(2) ? 'com-2025-1023' : null,
    });
  }
});

test('the longest address that answers can make is accepted, and stands in an address as it is', () => {
  const all = addressFacts.map((name): Answer => {
    const fact = facts[name];
    return { name, value: fact.kind === 'multi' ? fact.options.map(({ id }) => id) : valuesOf(name)[0] };
  });
  const query = writeAsked({ answers: all, day: '2026-11-26', scenario: 'com-2025-1023' });
  expect(query.length).toBeLessThan(longestQuery);
  expect(query).toMatch(/^\?[\w=&,.-]+$/);
  expect(read(query).faults).toEqual([]);
});

test('what is not known is named with what was probably meant, and what is right is kept beside it', () => {
  expect(codes('isSoftwear=yes')).toEqual([['unknown-parameter', 'isSoftwear', 'isSoftware']]);
  expect(codes('isSoftware=ja&logic=lerned')).toEqual([
    ['unknown-value', 'isSoftware', null],
    ['unknown-value', 'logic', 'learned'],
  ]);
  expect(codes('logic=learned&logic=learned')).toEqual([['repeated', 'logic', null]]);
  expect(codes('medicalPurposes=diagnosis,diagnosis')).toEqual([['repeated', 'medicalPurposes', null]]);
  expect(codes('medicalPurposes=diagnosis,none')).toEqual([['both', 'medicalPurposes', null]]);
  expect(codes('medicalPurposes=')).toEqual([['unknown-value', 'medicalPurposes', null]]);
  expect(codes('marketDate=2026-02-31')).toEqual([['unknown-value', 'marketDate', null]]);
  expect(codes('op=2026-02-31&op=2026-03-01')).toEqual([
    ['unknown-value', 'op', null],
    ['repeated', 'op', null],
  ]);
  expect(codes('op=1999-12-31')).toEqual([['unknown-value', 'op', null]]);
  expect(codes('scenario=com')).toEqual([['unknown-value', 'scenario', 'com-2025-1023']]);
  expect(codes('__proto__=1&constructor=2').map(([code]) => code)).toEqual(['unknown-parameter', 'unknown-parameter']);
  expect(codes(`logic=${'x'.repeat(5000)}`)).toEqual([['too-long', 'address', null]]);
  const kept = read('logic=lerned&isSoftware=yes&op=2026-11-26');
  expect(writeAsked(kept.asked)).toBe('?isSoftware=yes&op=2026-11-26');
});

test('words of a person never stand in an address', () => {
  expect(factNames.filter((name) => !addressFacts.includes(name))).toEqual(['purposeInWords']);
  expect(codes('purposeInWords=hallo')[0]![0]).toBe('unknown-parameter');
});

test('a changed answer keeps its place, and "not known yet" is kept apart from what is known', () => {
  const { asked } = read('isSoftware=yes&logic=dont-know&useContext=regular');
  const changed = withValue(asked, 'isSoftware', false);
  expect(writeAsked(changed)).toBe('?isSoftware=no&logic=dont-know&useContext=regular');
  expect(answersOf(changed)).toEqual({ known: { isSoftware: false, useContext: 'regular' }, unknown: ['logic'] });
});
