import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { factNames } from '#workflows/law/api.ts';
import { alternatives } from '#workflows/law/alternatives.ts';
import { evaluate } from '#workflows/law/evaluate.ts';
import type { Results } from '#workflows/law/evaluate.ts';
import type { FindingName } from '#workflows/law/findings.ts';
import { packOn } from '#workflows/law/pack.ts';
import { trialsOn } from '#workflows/law/trial.ts';
import { cases, neighbours } from './fact-sets.ts';

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
