import fc from 'fast-check';
import { factNames, facts as catalogue, outcomeOf, proposals, questions } from '#workflows/law/api.ts';
import type { FactName, FactValues } from '#workflows/law/api.ts';
import { archetype } from '#workflows/archetypes/all.ts';
import { systems } from '#seed/demo/systems/all.ts';
import type { Asked } from './counterfactual-oracle.ts';
import { cases, neighbours, valueOf } from './fact-sets.ts';

/** The law of now, the law before the Digital Omnibus, and what the Commission proposes for devices. */
export const laws = {
  present: { asOf: '2026-11-22' },
  before: { asOf: '2026-07-26' },
  proposed: { asOf: '2026-11-22', scenario: proposals[0] },
} as const;

/** The systems of the demonstration as they were sent in, and as they were sent in again. */
const demonstration: readonly Asked[] = systems.flatMap((system) => {
  const kind = archetype(system.archetype).facts;
  const known = Object.entries({ ...kind, ...system.facts }).filter(
    ([name]) => !system.unknown?.includes(name as FactName),
  );
  const sent = { id: system.key, asOf: laws.present.asOf, facts: Object.fromEntries(known) as FactValues };
  const again = (system.then ?? []).flatMap((later) =>
    later.what === 'return' ? [{ ...sent, facts: { ...kind, ...system.facts, ...later.facts } }] : [],
  );
  return [sent, ...again];
});

const bySet = ({ asOf, facts }: Asked) => JSON.stringify([asOf, Object.entries(facts).sort()]);

/**
 * All published examples and archetypes, and all systems of the demonstration, each set of facts once. The published come
 * last, so that their names stand.
 */
export const everything: readonly Asked[] = [
  ...new Map([...demonstration, ...cases].map((one) => [bySet(one), one])).values(),
];

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const oneOf = <T>(draw: Draw, values: readonly T[]): T => draw(fc.constantFrom(...values));
const without = (facts: FactValues, name: FactName): FactValues =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

/** Answers the questions that are open, one at a time, until the outcome is decided or only the law leaves it open. */
function answered(draw: Draw, one: Asked): Asked {
  let { facts } = one;
  for (;;) {
    const now = { ...one, facts };
    const { next } = questions(now);
    if (outcomeOf(now).open.length === 0 || next.length === 0) return now;
    facts = { ...facts, [next[0]!]: draw(valueOf(catalogue[next[0]!])) };
  }
}

/** Takes facts away again, as long as the outcome stays decided: what is left is little more than what decides. */
function barer(draw: Draw, one: Asked): Asked {
  let now = one;
  for (const name of draw(fc.subarray(Object.keys(one.facts) as FactName[]))) {
    const less = { ...now, facts: without(now.facts, name) };
    if (outcomeOf(less).open.length === 0) now = less;
  }
  return now;
}

/** What turns high risk on or off for everything else, and what the law itself leaves open. */
const heavy: readonly FactValues[] = [
  ...neighbours('useContext', undefined).map((value) => ({ useContext: value }) as FactValues),
  { logic: 'fixed-rules' },
  { isSoftware: false },
  { staffUse: ['individual-prediction'] },
  { emergencyUse: ['patient-triage'], inHouse: true },
  { otherUses: ['product-part'] },
  { otherUses: ['product-part'], productAssessment: 'machine-or-transport' },
];

/** An existing case with one or two other values: near the border of high risk on one side or the other. */
function near(draw: Draw): Asked {
  const from = oneOf(draw, everything);
  let { facts } = from;
  for (const name of draw(fc.subarray([...factNames], { minLength: 1, maxLength: 2 }))) {
    const values = neighbours(name, facts[name]);
    if (values.length > 0) facts = { ...facts, [name]: oneOf(draw, values) };
  }
  return { ...from, facts };
}

/**
 * A case that somebody could have: the questions answered one at a time, or an existing case with a few other values. Half
 * of them say one heavy thing more, and half know little more than what decides.
 */
export function likely(draw: Draw): Asked {
  const law = oneOf(draw, Object.values(laws));
  const start = draw(fc.boolean()) ? near(draw) : { id: 'answers', ...law, facts: {} };
  const more = draw(fc.boolean()) ? Object.assign({}, ...draw(fc.subarray([...heavy], { maxLength: 2 }))) : {};
  const one = answered(draw, { ...start, ...law, facts: { ...start.facts, ...(more as FactValues) } });
  return draw(fc.boolean()) ? barer(draw, one) : one;
}

const highRisk = everything.filter((one) => outcomeOf(one).highRisk);

/**
 * A case of high risk with two facts that each turn it off: mostly it takes both of them to turn it on again.
 */
export function twiceOff(draw: Draw): Asked {
  const one = { ...oneOf(draw, highRisk), ...oneOf(draw, Object.values(laws)) };
  const off = factNames.flatMap((name) => {
    const values = neighbours(name, one.facts[name]).filter((value) => {
      const { open, highRisk: after } = outcomeOf({ ...one, facts: { ...one.facts, [name]: value } });
      return open.length === 0 && after === false;
    });
    return values.length > 0 ? [{ name, values }] : [];
  });
  const two = draw(fc.subarray(off, { minLength: Math.min(2, off.length), maxLength: 2 }));
  const changes = Object.fromEntries(two.map(({ name, values }) => [name, oneOf(draw, values)]));
  return { ...one, facts: { ...one.facts, ...changes } };
}
