import { factNames, facts, isDay, type FactName, type FactValues } from '#workflows/law/api.ts';
import { isFactName } from '../registration/classify.ts';
import { formAnswer } from '../registration/fact-view.ts';
import { nearest } from '../registration/nearest.ts';
import type { FactAnswers } from '../registration/sections.ts';

/** Longer than every question with every option chosen; nothing that people answer comes near. */
export const longestQuery = 4000;
export const scenarios = ['com-2025-1023'] as const;
export type Scenario = (typeof scenarios)[number];

/** Facts that can stand in an address: all but free words, which no rule reads and which may name a person. */
export const addressFacts: readonly FactName[] = factNames.filter((name) => facts[name].kind !== 'text');

/** One answer: a fact with its value, or null for "don't know yet". */
export type Answer = { name: FactName; value: unknown };

/** Everything that an address of the classification tells, in the order of answering. */
export type Asked = {
  answers: readonly Answer[];
  /** The day of which the law is asked; null: today. */
  day: string | null;
  scenario: Scenario | null;
};

/** What is wrong with an address: which parameter, which value, and what was probably meant. */
export type AddressFault = {
  code: 'unknown-parameter' | 'unknown-value' | 'repeated' | 'too-long' | 'both';
  parameter: string;
  value: string;
  nearest: string | null;
};

export const nothingAsked: Asked = { answers: [], day: null, scenario: null };

const unknownWord = 'dont-know';
const noneWord = 'none';
const firstDay = '2000-01-01';
const lastDay = '2099-12-31';
const isLawDay = (given: string) =>
  /^\d{4}-\d\d-\d\d$/.test(given) && isDay(given) && given >= firstDay && given <= lastDay;

/** The words that one fact can have in an address; null for a day. */
function wordsOf(name: FactName): readonly string[] | null {
  const fact = facts[name];
  if (fact.kind === 'boolean') return ['yes', 'no', unknownWord];
  if (fact.kind === 'choice') return [...fact.options.map(({ id }) => id), unknownWord];
  if (fact.kind === 'multi') return [...fact.options.map(({ id }) => id), noneWord, unknownWord];
  return null;
}

type Read = { value: unknown } | { code: AddressFault['code']; nearest: string | null };

/** The value of one fact as written in an address. */
function readValue(name: FactName, given: string): Read {
  const words = wordsOf(name);
  if (given === unknownWord) return { value: null };
  if (words === null)
    return isDay(given) && /^\d{4}-\d\d-\d\d$/.test(given)
      ? { value: given }
      : { code: 'unknown-value', nearest: null };
  const list = facts[name].kind === 'multi' ? given.split(',') : [given];
  const wrong = list.find((one) => !words.includes(one));
  if (wrong !== undefined) return { code: 'unknown-value', nearest: wrong === '' ? null : nearest(wrong, words) };
  if (facts[name].kind === 'boolean') return { value: given === 'yes' };
  if (facts[name].kind === 'choice') return { value: given };
  if (new Set(list).size < list.length) return { code: 'repeated', nearest: null };
  if (list.length > 1 && (list.includes(noneWord) || list.includes(unknownWord)))
    return { code: 'both', nearest: null };
  return { value: list[0] === noneWord ? [] : list };
}

/**
 * Reads an address, strictly: what is unknown, doubled or impossible is a fault with the nearest valid name; what is right is kept
 * beside it. `also` names parameters that the caller reads itself.
 */
export function readAsked(
  query: URLSearchParams,
  also: readonly string[] = [],
): { asked: Asked; faults: AddressFault[] } {
  const faults: AddressFault[] = [];
  const fault = (code: AddressFault['code'], parameter: string, value: string, near: string | null = null) =>
    faults.push({ code, parameter: parameter.slice(0, 60), value: value.slice(0, 60), nearest: near });
  if (query.toString().length > longestQuery) {
    fault('too-long', 'address', '');
    return { asked: nothingAsked, faults };
  }
  const seen = new Set<string>();
  const answers: Answer[] = [];
  let day: string | null = null;
  let scenario: Scenario | null = null;
  for (const [name, given] of query) {
    if (also.includes(name)) continue;
    if (seen.has(name)) {
      fault('repeated', name, given);
      continue;
    }
    seen.add(name);
    if (name === 'op') {
      if (isLawDay(given)) day = given;
      else fault('unknown-value', name, given);
    } else if (name === 'scenario') {
      if ((scenarios as readonly string[]).includes(given)) scenario = given as Scenario;
      else fault('unknown-value', name, given, scenarios[0]);
    } else if (isFactName(name) && addressFacts.includes(name)) {
      const read = readValue(name, given);
      if ('code' in read) fault(read.code, name, given, read.nearest);
      else answers.push({ name, value: read.value });
    } else fault('unknown-parameter', name, given, nearest(name, [...addressFacts, 'op', 'scenario', ...also]));
  }
  return { asked: { answers, day, scenario }, faults };
}

/** An answer as it stands in an address. */
export function writeValue({ value }: Answer): string {
  if (value === null) return unknownWord;
  const form = typeof value === 'string' ? value : formAnswer(value);
  return Array.isArray(form) ? form.join() : String(form);
}

/** The parameters of an address, in the order of answering; also the hidden fields of a form. */
export const partsOf = ({ answers, day, scenario }: Asked): [name: string, value: string][] => [
  ...answers.map((answer): [string, string] => [answer.name, writeValue(answer)]),
  ...(day ? [['op', day] as [string, string]] : []),
  ...(scenario ? [['scenario', scenario] as [string, string]] : []),
];

/** The query of an address, with its question mark; empty when nothing was asked. Every sign in it may stand in a query as it is. */
export function writeAsked(asked: Asked): string {
  const query = partsOf(asked)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return query && `?${query}`;
}

/** The answers for the law: what is known, and what the person does not know yet. */
export const answersOf = ({ answers }: Asked): FactAnswers => ({
  known: Object.fromEntries(
    answers.filter(({ value }) => value !== null).map(({ name, value }) => [name, value]),
  ) as FactValues,
  unknown: answers.filter(({ value }) => value === null).map(({ name }) => name),
});

/** Facts as an address begins with them, in the order of asking; free words stay behind. */
export const askedOf = (known: FactValues, rest: Partial<Asked> = {}): Asked => ({
  ...nothingAsked,
  ...rest,
  answers: addressFacts.flatMap((name) => (known[name] === undefined ? [] : [{ name, value: known[name] }])),
});

/** The same with one answer given or changed; a changed answer keeps its place. */
export function withValue(asked: Asked, name: FactName, value: unknown): Asked {
  const known = asked.answers.some((one) => one.name === name);
  const answers = known
    ? asked.answers.map((one) => (one.name === name ? { name, value } : one))
    : [...asked.answers, { name, value }];
  return { ...asked, answers };
}
