import { expect, test } from 'vitest';
import { factNames, facts } from '#workflows/law/api.ts';
import type { Fact, FactName } from '#workflows/law/api.ts';
import { evaluate } from '#workflows/law/evaluate.ts';
import type { Results } from '#workflows/law/evaluate.ts';
import type { FindingName } from '#workflows/law/findings.ts';
import { packOn } from '#workflows/law/pack.ts';
import { decide } from '#workflows/law/rule.ts';
import type { Rule } from '#workflows/law/rule.ts';
import type { View } from '#workflows/law/view.ts';

/**
 * Walks every combination of what a rule reads, as real values: each fact and option the rule asks about, and each
 * answer of an earlier finding. Written without the engine's own search: sets are sets here, option by option.
 */
class Walk {
  private readonly path: { key: string; values: readonly unknown[]; at: number }[] = [];
  private depth = 0;

  /** The value of this combination for something that is read. */
  choose(key: string, values: readonly unknown[]): unknown {
    for (let i = 0; i < this.depth; i++) {
      const one = this.path[i]!;
      if (one.key === key) return one.values[one.at];
    }
    if (this.depth === this.path.length) this.path.push({ key, values, at: 0 });
    const one = this.path[this.depth++]!;
    return one.values[one.at];
  }

  /** Goes to the next combination; false after the last. */
  next(): boolean {
    while (this.path.length > 0 && this.path.at(-1)!.at === this.path.at(-1)!.values.length - 1) this.path.pop();
    this.depth = 0;
    if (this.path.length === 0) return false;
    this.path.at(-1)!.at++;
    return true;
  }
}

const both = [false, true];

function setOf(walk: Walk, name: string, ids: readonly string[]) {
  const includes = (id: string) => walk.choose(`${name} ${id}`, both) as boolean;
  return {
    includes,
    any: (...options: readonly string[]) => options.some(includes),
    only: (id: string) => includes(id) && !ids.some((one) => one !== id && includes(one)),
    isEmpty: () => !ids.some(includes),
  };
}

/** A view on one combination. `answers`: what earlier rules can answer at all. */
function viewOn(walk: Walk, asOf: string, answers: Results): View {
  const read = (_: object, name: string): unknown => {
    if (name === 'asOf') return asOf;
    const fact = (facts as Readonly<Record<string, Fact>>)[name];
    // A finding that this version of the text does not have yet reads as not there.
    if (!fact) return walk.choose(name, answers[name as FindingName]?.possible ?? [undefined]);
    if (fact.kind === 'boolean') return walk.choose(name, both);
    if (!('options' in fact)) throw new Error(`${name} is not for rules`);
    const ids = fact.options.map(({ id }) => id);
    return fact.kind === 'choice' ? walk.choose(name, ids) : setOf(walk, name, ids);
  };
  return new Proxy({}, { get: read as never }) as View;
}

/** No rule is as wide as this; one that is should be two rules. */
const mostCombinations = 100_000;

function answersOf(rule: Rule<View, unknown>, asOf: string, answers: Results): Set<unknown> {
  const walk = new Walk();
  const view = viewOn(walk, asOf, answers);
  const found = new Set<unknown>();
  let combinations = 0;
  do {
    for (const value of decide(rule, view).possible) found.add(value);
    if (++combinations > mostCombinations) throw new Error(`${rule.id} has more than ${mostCombinations} combinations`);
  } while (walk.next());
  return found;
}

test.each([
  ['2021-06-01', undefined],
  ['2023-01-01', undefined],
  ['2025-06-01', undefined],
  ['2026-11-22', undefined],
  ['2026-11-22', 'com-2025-1023'],
  ['2031-01-01', undefined],
] as const)(
  'on %s (%s) every combination of facts and findings leads each rule to one clause, and no answer is missed',
  (asOf, scenario) => {
    const { rules } = packOn(asOf, scenario);
    const answers = evaluate(packOn(asOf, scenario), asOf, {});
    for (const { name, entry } of rules) {
      if ('of' in entry.rule) continue;
      const found = answersOf(entry.rule, asOf, answers);
      expect([entry.rule.id, new Set(answers[name]!.possible)]).toEqual([entry.rule.id, found]);
    }
    expect(rules.length).toBeGreaterThan(14);
  },
);

test('a fact and a finding never have the same name', () => {
  const findings = new Set<string>(packOn('2026-12-02').rules.map(({ name }) => name));
  expect(factNames.filter((name: FactName) => findings.has(name))).toEqual([]);
});
