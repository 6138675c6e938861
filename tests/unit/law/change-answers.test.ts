import { expect, test } from 'vitest';
import {
  askedChangeFacts,
  assessChange,
  changeExamples,
  changeFactNames,
  changeFacts,
  lawVersions,
} from '#workflows/law/api.ts';
import type { Change, ChangeFactValues, Fact } from '#workflows/law/api.ts';

const asOf = '2026-11-26';
const factsOf = (id: string): ChangeFactValues => changeExamples.find((example) => example.id === id)!.facts;
const of = (facts: ChangeFactValues): Change => assessChange({ asOf, facts });
const without = (facts: ChangeFactValues, name: string): ChangeFactValues =>
  Object.fromEntries(Object.entries(facts).filter(([one]) => one !== name));

const device = factsOf('change-new-input');
const laboratory = factsOf('change-ivd-new-purpose');
const listed = factsOf('change-annex-iii-new-purpose');
const ordinary = factsOf('change-ordinary');
const classI = factsOf('change-class-i-device');

/** Each regulation cites its own provisions; what cannot arise for the system is not among the consequences. */
test.each<[string, ChangeFactValues, Record<string, readonly string[]>]>([
  [
    'a device under the MDR that is high-risk',
    device,
    {
      'new-assessment': ['mdr/52', 'ai-act/43-4'],
      'tell-notified-body': ['mdr/annex-vii-4-9', 'mdr/annex-ix-2-4', 'mdr/annex-ix-approved-device'],
      'leave-transition': ['mdr/120-3'],
      'update-documentation': ['mdr/10', 'ai-act/11'],
      'new-device-number': ['mdr/annex-vi-c-6-5-2', 'mdr/annex-vi-c-5-8'],
      'new-registration': ['ai-act/recital-131'],
      reclassify: ['mdcg-2019-11/changes-function'],
      'ai-act-applies': ['ai-act/111-2'],
      'other-provider': ['ai-act/25-1-b'],
    },
  ],
  [
    'a test under the IVDR that is high-risk',
    laboratory,
    {
      'new-assessment': ['ivdr/48', 'ai-act/43-4'],
      'tell-notified-body': ['ivdr/annex-vii-4-9', 'ivdr/annex-ix-2-4', 'ivdr/annex-ix-approved-device'],
      'leave-transition': ['ivdr/110-3'],
      'update-documentation': ['ivdr/10', 'ai-act/11'],
      'new-device-number': ['ivdr/annex-vi-c-6-5-2', 'ivdr/annex-vi-c-5-8'],
      'new-registration': ['ai-act/recital-131'],
      reclassify: ['mdcg-2019-11/changes-function'],
      'ai-act-applies': ['ai-act/111-2'],
      'other-provider': ['ai-act/25-1-b'],
    },
  ],
  [
    'a device that is not high-risk',
    classI,
    {
      'new-assessment': ['mdr/52'],
      'tell-notified-body': ['mdr/annex-vii-4-9', 'mdr/annex-ix-2-4', 'mdr/annex-ix-approved-device'],
      'leave-transition': ['mdr/120-3'],
      'update-documentation': ['mdr/10'],
      'new-device-number': ['mdr/annex-vi-c-6-5-2', 'mdr/annex-vi-c-5-8'],
      reclassify: ['mdcg-2019-11/changes-function'],
    },
  ],
  [
    'a use of Annex III that is no device',
    listed,
    {
      'new-assessment': ['ai-act/43-4'],
      'update-documentation': ['ai-act/11'],
      'new-registration': ['ai-act/recital-131'],
      reclassify: ['mdcg-2019-11/changes-function'],
      'ai-act-applies': ['ai-act/111-2'],
      'other-provider': ['ai-act/25-1-b'],
    },
  ],
  ['what is neither', ordinary, { 'new-assessment': [], reclassify: ['mdcg-2019-11/changes-function'] }],
])('consequences of a change and where they stand: %s', (_title, facts, expected) => {
  expect(Object.fromEntries(of(facts).consequences.map(({ id, cites }) => [id, cites]))).toEqual(expected);
});

test('what depends on an answer that is missing cannot be said yet', () => {
  const open = of(without(device, 'inputChanged'));
  const said = Object.fromEntries(open.consequences.map(({ id, answer }) => [id, answer]));
  expect(said).toMatchObject({
    'tell-notified-body': 'undetermined',
    'update-documentation': 'yes',
    'leave-transition': 'no',
  });
  expect(open.ask).toEqual(['inputChanged']);
});

test('the first day of each rule: the device law from its own day, the AI Act from 2 August 2026 and 2 December 2027', () => {
  const { rules } = lawVersions().find(({ instrument }) => instrument === 'change')!;
  const days = new Map<string, string[]>();
  for (const { id, from } of rules) days.set(from, [...(days.get(from) ?? []), id]);
  expect(Object.fromEntries(days)).toEqual({
    '2021-05-26': rules
      .filter(({ id }) => !/ivdr|substantial|ai-act|provider|registration/.test(id))
      .map(({ id }) => id),
    '2022-05-26': ['change/ivdr-approval', 'change/ivdr-legacy', 'change/ivdr-udi'],
    '2026-08-02': rules.filter(({ id }) => /substantial|registration/.test(id)).map(({ id }) => id),
    '2027-12-02': rules.filter(({ id }) => /ai-act-legacy|ai-legacy|provider/.test(id)).map(({ id }) => id),
  });
  expect([...days.values()].map((all) => all.length)).toEqual([7, 3, 2, 2]);
});

test('a device that a body assesses for the first time needs approval, even for a repair', () => {
  const repair: ChangeFactValues = { ...factsOf('change-security-patch'), notifiedBody: 'first-time' };
  expect(of(repair).answers.mdrApproval).toBe('required');
  expect(of({ ...repair, device: 'IVDR' }).answers.ivdrApproval).toBe('required');
});

/** MDCG 2020-3 rev.1: other input, or safety that is touched, each ends the transition on its own. */
test.each(['inputChanged', 'newRisk'] as const)(
  'a device of the directive leaves its transition by %s alone',
  (name) => {
    const legacy: ChangeFactValues = { ...factsOf('change-legacy-architecture'), model: 'same' };
    expect(of(legacy).answers.mdrLegacy).toBe('kept');
    expect(of({ ...legacy, [name]: true }).answers.mdrLegacy).toBe('ended');
  },
);

const valuesOf = (fact: Fact): readonly unknown[] =>
  fact.kind === 'boolean' ? [true, false] : fact.kind === 'choice' ? fact.options.map(({ id }) => id) : [];
const possible = ({ trace }: Change) => Object.fromEntries(trace.map((one) => [one.finding, [...one.possible].sort()]));

test.each(changeExamples.map(({ id, facts }) => [id, facts] as const))(
  'with one answer missing every rule can still say what it says for some answer, and nothing else: %s',
  (_id, facts) => {
    for (const name of changeFactNames.filter((one) => facts[one] !== undefined)) {
      const some: Record<string, string[]> = {};
      for (const value of valuesOf(changeFacts[name]))
        for (const [finding, given] of Object.entries(possible(of({ ...facts, [name]: value }))))
          some[finding] = [...new Set([...(some[finding] ?? []), ...given])].sort();
      const left = possible(of(without(facts, name)));
      // Where it may be not high-risk at all, what follows from a modification is read apart from that: more stays open.
      if (name === 'highRisk') {
        for (const finding of ['registration', 'aiLegacy']) {
          expect(left[finding]).toEqual(expect.arrayContaining(some[finding]!));
          some[finding] = left[finding]!;
        }
      }
      expect([name, left]).toEqual([name, some]);
    }
  },
);

test('a step says its result, or that it has none yet, and with which facts', () => {
  const step = (facts: ChangeFactValues, finding: string) => of(facts).trace.find((one) => one.finding === finding)!;
  expect(step(device, 'mdrApproval')).toMatchObject({ result: 'required', possible: ['required'] });
  expect(step(device, 'mdrApproval').facts).toMatchObject({
    device: 'MDR',
    notifiedBody: 'involved',
    inputChanged: true,
  });
  const open = step(without(device, 'inputChanged'), 'mdrApproval');
  expect([open.result, [...open.possible].sort()]).toEqual(['undetermined', ['not-required', 'required']]);
});

test('what is known is not asked, and at most as much comes as is not known', () => {
  for (const { facts } of changeExamples) {
    const { ask, atMost } = of(facts);
    expect([ask, atMost]).toEqual([[], 0]);
    for (const name of Object.keys(facts)) {
      const less = of(without(facts, name));
      expect(less.ask.filter((one) => one !== name && facts[one] !== undefined)).toEqual([]);
      const unknown = askedChangeFacts.filter((one) => facts[one] === undefined || one === name);
      expect(less.atMost).toBeGreaterThanOrEqual(less.ask.length);
      expect(less.atMost).toBeLessThanOrEqual(unknown.length);
    }
  }
  // Which law the device falls under is not asked: the register knows. Until then the ten questions behind it can still come.
  expect(of(without(factsOf('change-security-patch'), 'device'))).toMatchObject({ ask: [], atMost: 10 });
  expect(assessChange({ asOf: '2024-07-31', facts: {} })).toMatchObject({ ask: [], atMost: 0 });
});
