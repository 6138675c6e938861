import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { factNames } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { alternatives } from '#workflows/law/alternatives.ts';
import { evaluate } from '#workflows/law/evaluate.ts';
import type { Results } from '#workflows/law/evaluate.ts';
import type { FindingName } from '#workflows/law/findings.ts';
import { packOn } from '#workflows/law/pack.ts';
import { trialsOn } from '#workflows/law/trial.ts';
import { cases, neighbours } from './fact-sets.ts';
import type { Case } from './fact-sets.ts';

const sorted = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value)).sort();

test('every other value of a fact is tried, each once, whether the fact is known or not', () => {
  for (const name of factNames) {
    const set = neighbours(name, undefined).filter((value) => Array.isArray(value));
    const two = set.slice(1, 3).flat();
    const values = [undefined, ...neighbours(name, undefined), ...(set.length > 0 ? [two] : [])];
    for (const value of values)
      expect([name, value, sorted(alternatives(name, value))]).toEqual([name, value, sorted(neighbours(name, value))]);
  }
});

const possible = (results: Results, name: FindingName): readonly unknown[] => results[name]!.possible;
const asSet = (values: readonly unknown[]) => new Set(values);

const few = ['aia-radiology', 'aia-triage-no-device', 'aia-patient-chatbot', 'mdr-in-house'];

test.each(cases.filter(({ id }) => few.includes(id)).map((one) => [one.id, one] as const))(
  'a change of one fact moves the findings that come out otherwise, and none that is decided as before: %s',
  (_id, { asOf, facts }) => {
    const pack = packOn(asOf);
    const before = evaluate(pack, asOf, facts);
    const attempt = trialsOn(pack, asOf, facts, before);
    const wrong: unknown[] = [];
    let kept = 0;
    for (const name of factNames.filter((one) => facts[one] !== undefined)) {
      for (const value of alternatives(name, facts[name])) {
        const after = evaluate(pack, asOf, { ...facts, [name]: value });
        const { results, moved, again } = attempt([[name, value]]);
        for (const { name: finding } of pack.rules) {
          const [was, is] = [possible(before, finding), possible(after, finding)];
          if (!isDeepStrictEqual(possible(results, finding), is)) wrong.push([name, value, finding]);
          const same = isDeepStrictEqual(asSet(was), asSet(is));
          if (!same && !moved.includes(finding)) wrong.push([name, value, finding, 'is not moved']);
          if (same && is.length === 1 && moved.includes(finding)) wrong.push([name, value, finding, 'is moved']);
        }
        kept += again.length - moved.length;
      }
    }
    expect(wrong).toEqual([]);
    expect(kept).toBeGreaterThan(0);
  },
);

const radiology = cases.find(({ id }) => id === 'aia-radiology')!;
const trialsOf = ({ asOf, facts }: Case) => {
  const pack = packOn(asOf);
  return trialsOn(pack, asOf, facts, evaluate(pack, asOf, facts));
};

test('of a set a trial runs again only the rules that ask about the option that changes', () => {
  const { again, moved } = trialsOf(radiology)([['practices', ['face-scraping']]]);
  expect(moved).toEqual(['p5e']);
  expect(again).toContain('p5e');
  for (const other of ['p5a', 'p5b', 'p5c', 'p5d', 'p5h'] as const) expect(again).not.toContain(other);
});

test('a trial knows nothing of the one before', () => {
  const used = trialsOf(radiology);
  for (const name of factNames.filter((one) => radiology.facts[one] !== undefined)) {
    for (const value of alternatives(name, radiology.facts[name])) {
      const { again, moved } = used([[name, value]]);
      const fresh = trialsOf(radiology)([[name, value]]);
      expect([name, value, again, moved]).toEqual([name, value, fresh.again, fresh.moved]);
    }
  }
});

test('a fact that was not known changes what rests on it, as if it had been known from the start', () => {
  const { asOf, facts } = radiology;
  const open = ['staffUse', 'outputUse', 'worstHarm', 'otherDevice'] as const;
  const known: FactValues = Object.fromEntries(
    Object.entries(facts).filter(([name]) => !(open as readonly string[]).includes(name)),
  );
  const attempt = trialsOf({ id: 'open', asOf, facts: known });
  const answers = (results: Results) => Object.entries(results).map(([name, { possible: all }]) => [name, all]);
  for (const name of open) {
    for (const value of alternatives(name, undefined)) {
      const { results, moved } = attempt([[name, value]]);
      expect([name, value, answers(results)]).toEqual([
        name,
        value,
        answers(evaluate(packOn(asOf), asOf, { ...known, [name]: value })),
      ]);
      expect(moved.length).toBeGreaterThan(0);
    }
  }
});

test('a purpose more than monitoring alone brings in the first paragraph of Rule 11 (Annex VIII MDR)', () => {
  const monitors: FactValues = { ...radiology.facts, medicalPurposes: ['monitoring'], monitoredParameters: 'other' };
  const attempt = trialsOf({ ...radiology, facts: monitors });
  const { results } = attempt([['medicalPurposes', ['monitoring', 'prognosis']]]);
  expect([results.rule11a!.possible, results.mdrClass!.possible]).toEqual([['IIa'], ['IIa']]);
  expect(attempt([['medicalPurposes', ['monitoring']]]).results.rule11a!.possible).toEqual([null]);
});
