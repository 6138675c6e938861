import { expect, test } from 'vitest';
import {
  askedChangeFacts,
  assessChange,
  changeExamples,
  changeFactNames,
  changeFacts,
  provision,
} from '#workflows/law/api.ts';
import type { Change, ChangeFactValues, Fact } from '#workflows/law/api.ts';

const follows = ({ consequences }: Change) => consequences.filter(({ answer }) => answer === 'yes').map(({ id }) => id);

test.each(changeExamples.map((example) => [example.title.en, example] as const))(
  '%s',
  (_title, { asOf, facts, kind, expected, follows: expectedToFollow }) => {
    const result = assessChange({ asOf, facts });
    const seen = Object.fromEntries(Object.keys(expected).map((name) => [name, result.answers[name as 'substantial']]));
    expect([result.kind, seen, follows(result)]).toEqual([kind, expected, expectedToFollow]);
    // A case is complete: what is left open is left open by the law, and goes to a person with the reason.
    expect(result.ask).toEqual([]);
    expect(result.review.length > 0).toBe(result.outcome === 'undetermined');
  },
);

test('cases have identifiers of their own, and every answer of every law occurs in one', () => {
  expect(new Set(changeExamples.map(({ id }) => id)).size).toBe(changeExamples.length);
  const seen = new Set(
    changeExamples.flatMap(({ asOf, facts }) =>
      Object.entries(assessChange({ asOf, facts }).answers).map(([name, value]) => `${name} ${value}`),
    ),
  );
  expect([...seen].sort()).toMatchSnapshot();
});

const valuesOf = (fact: Fact): readonly unknown[] =>
  fact.kind === 'boolean' ? [true, false] : fact.kind === 'choice' ? fact.options.map(({ id }) => id) : [];

/** Every way to answer these questions. */
function* combinations(names: readonly (keyof typeof changeFacts)[]): Generator<ChangeFactValues> {
  const [first, ...rest] = names;
  if (!first) {
    yield {};
    return;
  }
  for (const others of combinations(rest))
    for (const value of valuesOf(changeFacts[first])) yield { ...others, [first]: value };
}

test('all combinations of what changed decide, or the law leaves it open and a person is asked', () => {
  const device = changeExamples.find(({ id }) => id === 'change-legacy-bug-fix')!.facts;
  const listed = changeExamples.find(({ id }) => id === 'change-annex-iii-new-purpose')!.facts;
  const changed = askedChangeFacts.filter((name) => !['correctionOnly', 'changedBy', 'directiveDevice'].includes(name));
  let seen = 0;
  for (const facts of combinations(changed)) {
    for (const standing of [device, listed]) {
      const { ask, outcome, review, kind } = assessChange({
        asOf: '2026-11-26',
        facts: { ...standing, ...facts, correctionOnly: false, changedBy: 'provider' },
      });
      if (ask.length > 0 || (outcome === 'undetermined') !== review.length > 0 || !kind) {
        throw new Error(JSON.stringify(facts));
      }
      seen++;
    }
  }
  expect(seen).toBe(2 * 2 ** 7 * 3 ** 3);
}, 120_000);

test('a repair stays a repair whatever else was answered before', () => {
  const { facts: standing } = changeExamples.find(({ id }) => id === 'change-legacy-bug-fix')!;
  for (const facts of combinations(['plan', 'purposeChanged', 'model', 'performance', 'newRisk'])) {
    const { kind, answers } = assessChange({ asOf: '2026-11-26', facts: { ...standing, ...facts } });
    expect([kind, answers.mdrApproval, answers.mdrUdi, answers.substantial]).toEqual([
      'correction',
      'not-required',
      'udi-pi',
      'no',
    ]);
  }
});

test('with nothing known every rule has exactly one clause for every completion, and asks the repair first', () => {
  for (const asOf of ['2024-08-01', '2026-11-26', '2031-01-01']) {
    const { trace, ask, outcome } = assessChange({ asOf, facts: {} });
    expect([outcome, ask[0]]).toEqual(['undetermined', 'correctionOnly']);
    for (const { possible } of trace) expect(possible.length).toBeGreaterThan(0);
  }
});

test.each(changeExamples.map((example) => [example.id, example] as const))(
  'answering one question at a time leads to the same outcome, and asks nothing that cannot matter: %s',
  (_id, { asOf, facts, kind }) => {
    // What the register knows of the system is not asked; whether a device is of the old directive it may know or not.
    const standing = Object.fromEntries(
      Object.entries(facts).filter(([name]) => !(askedChangeFacts as readonly string[]).includes(name)),
    ) as ChangeFactValues;
    let known = standing;
    const { atMost } = assessChange({ asOf, facts: known });
    let asked = 0;
    for (let now = assessChange({ asOf, facts: known }); now.ask.length > 0; asked++) {
      const name = now.ask[0]!;
      expect(facts[name]).not.toBeUndefined();
      known = { ...known, [name]: facts[name] };
      now = assessChange({ asOf, facts: known });
    }
    const [stepwise, whole] = [assessChange({ asOf, facts: known }), assessChange({ asOf, facts })];
    expect([stepwise.kind, stepwise.answers, follows(stepwise)]).toEqual([kind, whole.answers, follows(whole)]);
    expect(asked).toBeLessThanOrEqual(atMost);
  },
);

test('a repair is one question', () => {
  const { facts } = changeExamples.find(({ id }) => id === 'change-security-patch')!;
  expect(assessChange({ asOf: '2026-11-26', facts }).ask).toEqual([]);
});

test('with an answer taken away the outcome stays or becomes undetermined', () => {
  for (const { asOf, facts } of changeExamples) {
    const whole = assessChange({ asOf, facts });
    for (const name of changeFactNames) {
      const less = assessChange({ asOf, facts: { ...facts, [name]: undefined } });
      for (const [finding, value] of Object.entries(less.answers)) {
        if (value !== null) expect([finding, value]).toEqual([finding, whole.answers[finding as 'substantial']]);
      }
    }
  }
});

test('a day before the AI Act has no answer, only the reason', () => {
  const { outcome, trace, review } = assessChange({ asOf: '2024-07-31', facts: {} });
  expect([outcome, trace, review[0]!.why.en]).toEqual([
    'undetermined',
    [],
    'Change of a system (MDR, IVDR, AI Act) is in force from 2024-08-01; asked for 2024-07-31.',
  ]);
});

test('every provision that a change rests on has an address, and every fact its words', () => {
  for (const { asOf, facts } of changeExamples) {
    const { trace, consequences, review } = assessChange({ asOf, facts });
    for (const { cites } of [...trace, ...consequences, ...review])
      for (const id of cites) expect(provision(id).url.nl).toMatch(/^https:/);
    for (const { reason } of trace) expect([reason.nl, reason.en].every((one) => one.endsWith('.'))).toBe(true);
  }
  for (const fact of Object.values(changeFacts) as Fact[]) {
    expect(fact.title.en).toMatch(/\?$/);
    expect(`${fact.help.nl} ${fact.help.en}`).not.toMatch(/!|helaas|simpelweg/i);
  }
});
