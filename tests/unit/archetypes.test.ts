import { archetypes } from '#seed/archetypes/all.ts';
import type { Archetype } from '#seed/archetypes/archetype.ts';
import { classify, questions } from '#workflows/law/api.ts';
import { classKey } from '#workflows/registration/classify.ts';
import { sectionInputs } from '#workflows/registration/sections.ts';
import { kinds, sectors, useAreas, useCases } from '#workflows/registration/taxonomy.ts';
import { describe, expect, test } from 'vitest';

/** A day before and a day after the change of the AI Act by Regulation (EU) 2026/1744. */
const days = ['2026-03-02', '2026-11-20'];

const found = (one: Archetype, asOf: string) => {
  const answer = classify({ asOf, facts: one.facts, counterfactuals: false });
  const { aiAct, findings, outcome } = answer;
  return {
    device: classKey(answer),
    findings,
    route: aiAct.route,
    annexIII: aiAct.annexIII,
    article50: aiAct.article50,
    prohibited: aiAct.prohibited,
    derogation: aiAct.derogation === 'available' ? 'available' : undefined,
    undetermined: outcome === 'undetermined' ? true : undefined,
  };
};

describe('the forty archetypes of AI in Dutch care', () => {
  test('there are forty, and they cover every use area, use case, sector and kind', () => {
    const all = <T>(pick: (one: Archetype) => readonly T[]) => [...new Set(archetypes.flatMap(pick))].sort();
    expect(new Set(archetypes.map(({ id }) => id)).size).toBe(40);
    expect(all(({ useArea }) => [useArea])).toEqual([...useAreas].sort());
    expect(all((one) => one.useCases)).toEqual([...useCases].sort());
    expect(all((one) => one.sectors)).toEqual([...sectors].sort());
    expect(all((one) => one.kinds)).toEqual([...kinds].sort());
  });

  test('each has a title in two languages, a source, and lists that the registration form accepts', () => {
    for (const one of archetypes) {
      const { useArea, modalities, carePathway = 'none' } = one;
      const use = { useArea, useCases: one.useCases, sectors: one.sectors, kinds: one.kinds, modalities, carePathway };
      expect(sectionInputs.use.safeParse(use).error, one.id).toBeUndefined();
      expect(one.users.length, one.id).toBeGreaterThan(0);
      expect(
        [one.title.nl, one.title.en, one.source].every((text) => text.length > 5),
        one.id,
      ).toBe(true);
    }
  });

  test.each(archetypes.map((one) => [one.id, one] as const))(
    '%s is classified as expected, with a trace',
    (_id, one) => {
      const { annexIII = [], article50 = [], prohibited = [], ...rest } = one.expected;
      const expected = { derogation: undefined, undetermined: undefined, ...rest, annexIII, article50, prohibited };
      for (const day of days) {
        expect(found(one, day), day).toEqual(expected);
        expect(questions({ asOf: day, facts: one.facts }).next, day).toEqual([]);
        expect(classify({ asOf: day, facts: one.facts, counterfactuals: false }).trace.length).toBeGreaterThan(10);
      }
    },
  );
});
