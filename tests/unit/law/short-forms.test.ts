import { describe, expect, test } from 'vitest';
import { classify, consequencesOf, examples, outcomeOf, questions } from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { cases, days } from './fact-sets.ts';

const asOf = '2026-11-22';
const factsOf = (id: string): FactValues => examples.find((example) => example.id === id)!.facts;

describe('what a whole register is compared by', () => {
  test.each([...days, '2021-05-25', '2024-07-31'])('is what the classification says, on %s', (day) => {
    for (const { id, facts } of cases) {
      const full = classify({ asOf: day, facts, counterfactuals: false });
      const short = consequencesOf({ asOf: day, facts });
      expect([id, short]).toEqual([
        id,
        {
          conclusion: outcomeOf({ asOf: day, facts }),
          outcome: full.outcome,
          inHouse: full.device.inHouse,
          dutiesFrom: full.aiAct.dutiesFrom,
          transitionUntil: full.device.transitionUntil,
          obligations: full.obligations.map((one) => ({ id: one.id, from: one.from })),
        },
      ]);
    }
  });

  test('before a law is there nothing is decided, however much is known', () => {
    for (const { facts } of cases.slice(0, 20))
      expect(consequencesOf({ asOf: '2024-07-31', facts })).toMatchObject({
        outcome: 'undetermined',
        dutiesFrom: null,
      });
  });

  test('what is no device is not made in-house, whatever is said of that', () => {
    const facts: FactValues = { ...factsOf('aia-triage-no-device'), inHouse: true };
    expect(consequencesOf({ asOf, facts }).inHouse).toBe(false);
    expect(consequencesOf({ asOf, facts: factsOf('mdr-in-house') }).inHouse).toBe(true);
  });
});

/** Article 111(2): a type on the market before the first day is bound after a significant change in its design. */
describe('a system that was on the market before the day of its route', () => {
  const sold = (id: string): FactValues => ({
    deviceCertificate: 'regulation',
    ...factsOf(id),
    marketDate: '2026-01-01',
  });

  test.each(['aia-radiology', 'aia-triage-no-device'])(
    'is asked whether it changed, where it is high-risk: %s',
    (id) => {
      expect(questions({ asOf, facts: sold(id) })).toEqual({ next: ['significantChange'], atMost: 1 });
      expect(classify({ asOf, facts: sold(id), counterfactuals: false }).ask).toEqual(['significantChange']);
      expect(questions({ asOf, facts: { ...sold(id), significantChange: true } })).toEqual({ next: [], atMost: 0 });
    },
  );

  test('is not asked, and has no first day, where it is not high-risk', () => {
    const facts = sold('aia-patient-chatbot');
    expect(questions({ asOf, facts })).toEqual({ next: [], atMost: 0 });
    expect(classify({ asOf, facts, counterfactuals: false })).toMatchObject({
      ask: [],
      aiAct: { dutiesFrom: null, legacy: null },
    });
    expect(consequencesOf({ asOf, facts }).dutiesFrom).toBeNull();
  });

  test('is not asked before there is an AI Act', () => {
    expect(questions({ asOf: '2024-07-31', facts: sold('aia-radiology') })).toEqual({ next: [], atMost: 0 });
  });
});

test('what only follows from an outcome is asked as well: who deploys it, for Articles 27 and 49(3)', () => {
  const facts = Object.fromEntries(
    Object.entries({ ...factsOf('aia-triage-no-device'), marketDate: '2028-01-01' }).filter(
      ([name]) => name !== 'deployerKind',
    ),
  );
  const { outcome, aiAct } = classify({ asOf, facts, counterfactuals: false });
  expect([outcome, aiAct.fria]).toEqual(['decided', null]);
  expect(questions({ asOf, facts })).toEqual({ next: ['deployerKind'], atMost: 1 });
});
