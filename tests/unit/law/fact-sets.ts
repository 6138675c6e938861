import fc from 'fast-check';
import { examples, factNames, facts } from '#workflows/law/api.ts';
import type { Day, Fact, FactName, FactValues } from '#workflows/law/api.ts';
import { archetypes } from '#seed/archetypes/all.ts';

/** A case to try the law on. */
export interface Case {
  readonly id: string;
  readonly asOf: Day;
  readonly facts: FactValues;
}

/** The published examples and the archetypes of Dutch care. */
export const cases: readonly Case[] = [
  ...examples,
  ...archetypes.map((one) => ({ id: one.id, asOf: '2026-11-22', facts: one.facts })),
];

/** Days on which another combination of instruments and versions is in force. */
export const days: readonly Day[] = [
  '2021-06-01',
  '2023-01-01',
  '2025-06-01',
  '2026-11-22',
  '2028-09-01',
  '2031-01-01',
];

/** Any value that a fact can have. */
export function valueOf(fact: Fact): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...fact.options.map((option) => option.id));
    case 'multi': {
      const ids = fact.options.map((option) => option.id);
      return fc.oneof(fc.constant([]), fc.subarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) }));
    }
    case 'day':
    case 'moment':
      return fc.constantFrom('2019-01-01', '2024-05-26', '2026-03-02', '2027-12-02', '2028-08-02');
    case 'text':
      return fc.constant('…');
  }
}

const anyFact = fc.oneof(
  ...factNames.map((name) => valueOf(facts[name]).map((value): readonly [FactName, unknown] => [name, value])),
);

/** A case with up to eight facts that say something else, or that are not known. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    from: fc.constantFrom(...cases),
    asOf: fc.constantFrom(...days),
    otherwise: fc.array(anyFact, { maxLength: 6 }),
    unknown: fc.subarray([...factNames], { maxLength: 2 }),
  })
  .map(({ from, asOf, otherwise, unknown }) => {
    const known: Record<string, unknown> = { ...from.facts, ...Object.fromEntries(otherwise) };
    for (const name of unknown) delete known[name];
    return { id: from.id, asOf, facts: known };
  });

/** The other values of a fact that are one step away: for a set one option more or less. */
export function neighbours(name: FactName, value: unknown): readonly unknown[] {
  const fact: Fact = facts[name];
  if (fact.kind === 'boolean') return [true, false].filter((one) => one !== value);
  if (fact.kind === 'choice') return fact.options.map(({ id }) => id).filter((id) => id !== value);
  if (fact.kind !== 'multi') return [];
  const ids = fact.options.map(({ id }) => id);
  if (value === undefined) return [[], ...ids.map((id) => [id])];
  const set = new Set(value as readonly string[]);
  return ids.map((id) => ids.filter((one) => (one === id) !== set.has(one)));
}
