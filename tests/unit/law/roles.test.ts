import { describe, expect, test } from 'vitest';
import { provision, roleExamples, roleFacts, roles } from '#workflows/law/api.ts';
import type { RoleFacts } from '#workflows/law/api.ts';
import { roleView } from '#workflows/role-view.ts';

const asOf = '2026-11-22';
const cases = roleExamples.map((example) => [example.id, example] as const);

describe('who has which role', () => {
  test.each(cases)('%s', (_id, { facts, expected }) => {
    expect(roles({ asOf, facts })).toMatchObject(expected);
  });

  test('a hospital that builds for itself is provider and deployer, not manufacturer', () => {
    const { roles: held } = roles({ asOf, facts: roleExamples.find(({ id }) => id === 'hospital-builder')!.facts });
    expect(held).toEqual(['provider', 'deployer']);
  });

  test.each(cases)('a fact taken away leaves the answer or is asked for: %s', (_id, { facts }) => {
    const full = roles({ asOf, facts });
    for (const name of Object.keys(facts)) {
      const less = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name)) as RoleFacts;
      const result = roles({ asOf, facts: less });
      const asked: readonly string[] = result.ask;
      if (!asked.includes(name)) expect([name, result.roles]).toEqual([name, full.roles]);
      for (const role of result.roles) expect([name, full.roles]).toEqual([name, expect.arrayContaining([role])]);
    }
  });

  test.each(cases)('answering what is asked, one at a time, ends in the same answer: %s', (_id, { facts }) => {
    const given: Readonly<Record<string, unknown>> = facts;
    let known: RoleFacts = {};
    for (let i = 0; i <= Object.keys(roleFacts).length; i++) {
      const name = roles({ asOf, facts: known }).ask.find((one) => given[one] !== undefined);
      if (name === undefined) break;
      known = { ...known, [name]: given[name] };
    }
    const { trace: _trace, ...after } = roles({ asOf, facts: known });
    const { trace: _full, ...before } = roles({ asOf, facts });
    expect(after).toEqual(before);
  });

  test('every provision resolves, and duties of chapter III are shown as later until they apply', () => {
    for (const { facts } of roleExamples) {
      for (const step of roles({ asOf, facts }).trace)
        for (const cite of step.cites) expect(provision(cite).id).toBe(cite);
    }
    const { facts } = roleExamples.find(({ id }) => id === 'own-brand')!;
    const step = (day: string) => roles({ asOf: day, facts }).trace.find(({ rule }) => rule === 'ai-act/25-1-a')!;
    expect([step('2027-12-01').status, step('2027-12-02').status]).toEqual(['pending', 'applying']);
  });
});

describe('the page that asks for a role', () => {
  const view = (query: string) => roleView(new URLSearchParams(query), asOf);

  test('starts with a few questions and no answer', () => {
    const { questions, result, faults } = view('');
    expect([questions.length, result, faults]).toEqual([4, null, {}]);
  });

  test('keeps what was answered, adds what can still matter, and says what is certain', () => {
    const { questions, result, values } = view('maker=other&supply=no&use=work&ownName=no');
    expect(values['use']).toBe('work');
    expect(questions.map(({ name }) => name)).toEqual(expect.arrayContaining(['maker', 'supply', 'use', 'highRisk']));
    expect(result!.roles).toEqual(['deployer']);
    expect(result!.steps.every(({ citations }) => citations.every(({ provision: one }) => one !== null))).toBe(true);
  });

  test('"don’t know yet" is an answer that is not asked again, and changes nothing', () => {
    const { questions, result } = view('maker=unknown&supply=no');
    expect(questions.filter(({ name }) => name === 'maker')).toHaveLength(1);
    expect(result!.open).toContain('provider');
  });

  test('an answer that is no option is named, and what was typed stays', () => {
    expect(view('maker=aliens&use=work')).toMatchObject({
      faults: { maker: 'choose' },
      values: { maker: 'aliens', use: 'work' },
      result: null,
    });
  });
});
