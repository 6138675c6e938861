import { describe, expect, test } from 'vitest';
import {
  addDays,
  changeDays,
  consequencesOf,
  examples,
  inForce,
  lawVersions,
  versionDifference,
} from '#workflows/law/api.ts';
import type { FactValues } from '#workflows/law/api.ts';
import { sequence, versionOn } from '#workflows/law/version.ts';
import type { LawVersion } from '#workflows/law/version.ts';
import { lawDifferenceView, lawInForceView } from '#workflows/law-in-force-view.ts';
import { lawState } from '#workflows/reevaluation/law-state.ts';
import { cases } from './fact-sets.ts';

test('the omnibus: two prohibitions added, high risk later', () => {
  const { from, to, rules, dates } = versionDifference('ai-act', '2026-07-26', '2026-07-27');
  expect([from, to]).toEqual(['ai-act@2024-08-01', 'ai-act@2026-07-27']);
  expect(rules.filter(({ kind }) => kind === 'added').map(({ firstDay }) => firstDay?.to)).toEqual([
    '2026-12-02',
    '2026-12-02',
  ]);
  expect(rules.filter(({ kind }) => kind === 'dropped')).toEqual([]);
  const changed = rules.filter(({ kind }) => kind === 'changed');
  expect(changed.find(({ id }) => id === 'ai-act/6-1')?.firstDay).toEqual({ from: '2027-08-02', to: '2028-08-02' });
  expect(dates).toContainEqual({ name: 'annexIII', from: '2026-08-02', to: '2027-12-02' });
});

test('back is the mirror of forth, and a day against itself is nothing', () => {
  const forth = versionDifference('ai-act', '2026-07-26', '2026-07-27');
  const back = versionDifference('ai-act', '2026-07-27', '2026-07-26');
  expect(back.dates).toEqual(forth.dates.map(({ name, from, to }) => ({ name, from: to, to: from })));
  const added = forth.rules.filter(({ kind }) => kind === 'added').map(({ id }) => id);
  expect(
    back.rules
      .filter(({ kind }) => kind === 'dropped')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...added].sort());
  for (const { instruments } of [lawDifferenceView('2026-11-18', '2026-11-18')])
    for (const one of instruments) expect([one.rules, one.dates]).toEqual([[], []]);
});

test('a law that was not there yet comes with all its rules', () => {
  const { from, rules } = versionDifference('ai-act', '2024-07-31', '2024-08-01');
  const found = inForce('ai-act', '2024-08-01');
  expect(from).toBeNull();
  expect(rules.map(({ id }) => id).sort()).toEqual(found.inForce && found.version.rules.map(({ id }) => id).sort());
});

test('the state of the law changes on a day on which something begins, and on no other', () => {
  expect(lawState('2026-07-26').key).not.toBe(lawState('2026-07-27').key);
  expect(lawState('2026-07-27').key).toBe(lawState('2026-08-01').key);
  expect(lawState('2026-12-01').key).not.toBe(lawState('2026-12-02').key);
  for (const { from } of lawVersions()) expect(changeDays()).toContain(from);
  expect(changeDays()).toContain('2028-08-02');
});

test('every rule on the page of the law in force has its articles, and the text of the program is the frozen one', () => {
  const { instruments } = lawInForceView('2026-11-18');
  for (const { id, version, rules, examples } of instruments) {
    expect(version?.seal, id).toBe('same');
    expect(rules.filter(({ citations }) => citations.length === 0 || citations.some((one) => !one.provision))).toEqual(
      [],
    );
    expect(examples.length, id).toBeGreaterThan(0);
  }
  expect(lawInForceView('2024-07-31').instruments.find(({ id }) => id === 'ai-act')).toMatchObject({
    version: null,
    rules: [],
  });
});

/** Article 1 of Regulation (EU) 2026/1744: what is listed or follows from it starts later; Article 6 has (1a) to (1c). */
test('the omnibus rule by rule: only first days move, but for Article 6(1), of which the text changed', () => {
  const { rules, dates } = versionDifference('ai-act', '2026-07-26', '2026-07-27');
  const changed = rules.filter(({ kind }) => kind === 'changed');
  const [byText, byDay] = [changed.slice(0, 1), changed.slice(1)];
  expect(byText).toMatchObject([
    {
      id: 'ai-act/6-1',
      firstDay: { from: '2027-08-02', to: '2028-08-02' },
      confidence: null,
      clauses: { added: ['ai-act/6-1a', 'ai-act/6-1c'], dropped: [], changed: ['ai-act/3-14'] },
    },
  ]);
  for (const one of byDay) {
    expect(one.firstDay).toEqual({ from: '2026-08-02', to: '2027-12-02' });
    expect([one.confidence, one.clauses]).toEqual([null, { added: [], dropped: [], changed: [] }]);
  }
  const points = [...'1-a 1-b 1-c 2 3-a 3-b 3-c 3-d 4-a 4-b 5-a 5-b 5-c 5-d 6-a 6-b 6-c 6-d 6-e'.split(' ')];
  points.push(...'7-a 7-b 7-c 7-d 8-a 8-b'.split(' '));
  expect(byDay.map(({ id }) => id).sort()).toEqual(
    [
      ...points.map((point) => `ai-act/annex-iii-${point}`),
      ...['annex-iii', '6-3', 'route', '27', '49-3', '49'].map((name) => `ai-act/${name}`),
    ].sort(),
  );
  expect(rules.filter(({ kind }) => kind === 'added')).toMatchObject([
    {
      id: 'ai-act/5-1-ba',
      firstDay: { from: null, to: '2026-12-02' },
      confidence: { from: null, to: 'verified' },
      clauses: { added: ['ai-act/5', 'ai-act/5-1a', 'ai-act/5-1b', 'ai-act/5-1-ba'], dropped: [], changed: [] },
    },
    { id: 'ai-act/5-1-bb', firstDay: { from: null, to: '2026-12-02' } },
  ]);
  expect(dates).toEqual([
    { name: 'annexI', from: '2027-08-02', to: '2028-08-02' },
    { name: 'annexIII', from: '2026-08-02', to: '2027-12-02' },
    { name: 'newProhibitions', from: null, to: '2026-12-02' },
    { name: 'markingOfOlderGenerators', from: null, to: '2026-12-02' },
    { name: 'notifiedBodiesApplyBy', from: null, to: '2028-01-28' },
  ]);
  const back = versionDifference('ai-act', '2026-07-27', '2026-07-26').rules.find(({ id }) => id === 'ai-act/6-1')!;
  expect(back.clauses).toEqual({ added: [], dropped: ['ai-act/6-1a', 'ai-act/6-1c'], changed: ['ai-act/3-14'] });
});

test('the strictest of several is one clause, which comes with its law', () => {
  const { rules } = versionDifference('mdr', '2021-05-25', '2021-05-26');
  expect(rules.find(({ id }) => id === 'mdr/class')!.clauses.added).toEqual(['mdr/annex-viii-3-5']);
});

describe('the days on which an answer can change', () => {
  test('are the first days of laws and their parts, the days after a transition, and the day of 5(5)(d) IVDR', () => {
    const days = [
      ...['2021-05-26', '2022-05-26', '2024-08-01'],
      // Article 113 of the AI Act, as it was and as it is.
      ...['2025-02-02', '2025-08-02', '2026-07-27', '2026-08-02', '2026-12-02', '2027-08-02', '2027-12-02'],
      // Article 110 IVDR and Article 120 MDR end with a year.
      ...['2028-01-01', '2028-01-28', '2028-08-02', '2029-01-01', '2030-01-01', '2030-08-02', '2030-12-31'],
      // And sooner for who had not applied or signed by 26 May or 26 September: MDR 2024, IVDR class D 2025, C 2026, B 2027.
      ...[
        '2024-05-27',
        '2024-09-27',
        '2025-05-27',
        '2025-09-27',
        '2026-05-27',
        '2026-09-27',
        '2027-05-27',
        '2027-09-27',
      ],
    ];
    expect(changeDays()).toEqual(days.sort());
  });

  const own = examples.find(({ id }) => id === 'mdr-in-house')!.facts;
  /** Made by a hospital laboratory, where the market has an equivalent. */
  const ownTest: FactValues = {
    ...own,
    medicalPurposes: ['in-vitro'],
    specimenData: 'only',
    specimenTargets: ['genetic'],
    inHouseConditions: [...own.inHouseConditions!.filter((one) => one !== 'no-equivalent'), 'laboratory-standard'],
  };

  test('from 31 December 2030 an in-house test needs that there is no equivalent (Article 5(5)(d) IVDR)', () => {
    const on = (asOf: string) => consequencesOf({ asOf, facts: ownTest });
    expect([on('2030-12-30').inHouse, on('2030-12-31').inHouse]).toEqual([true, false]);
    expect([on('2030-12-30').conclusion.notifiedBody, on('2030-12-31').conclusion.notifiedBody]).toEqual([false, true]);
    expect(lawState('2030-12-30').key).not.toBe(lawState('2030-12-31').key);
  });

  test('between two of them no system gets another answer', () => {
    const days = changeDays();
    for (const [n, first] of days.entries()) {
      const last = days[n + 1] ? addDays(days[n + 1]!, -1) : '2040-01-01';
      for (const { id, facts } of [...cases, { id: 'own test', facts: ownTest }])
        expect([id, last, consequencesOf({ asOf: last, facts })]).toEqual([
          id,
          last,
          consequencesOf({ asOf: first, facts }),
        ]);
    }
  });
});

test('the page of a law shows the version of the day, with what applies and what is still to come', () => {
  const rulesOn = (day: string) => {
    const found = inForce('ai-act', day);
    if (!found.inForce) throw new Error(found.why.en);
    return [found.version.id, ...found.version.rules.filter(({ status }) => status === 'pending').map(({ id }) => id)];
  };
  const listed = 'ai-act/annex-iii';
  expect(rulesOn('2026-07-26')).toEqual(expect.arrayContaining(['ai-act@2024-08-01', 'ai-act/50-1', listed]));
  expect(rulesOn('2026-12-01')).toEqual(expect.arrayContaining(['ai-act@2026-07-27', 'ai-act/5-1-ba', listed]));
  expect(rulesOn('2027-12-02')).toEqual(['ai-act@2026-07-27', 'ai-act/6-1']);
  expect(rulesOn('2028-08-02')).toEqual(['ai-act@2026-07-27']);
});

test('versions are put in order, whatever order they are written in', () => {
  const version = (from: string): LawVersion => ({
    instrument: 'mdr',
    from,
    title: { nl: 'wet', en: 'law' },
    changes: { nl: '', en: '' },
    source: '',
    rules: {},
    dates: {},
  });
  const written = ['2022-01-01', '2020-01-01', '2024-02-29', '2021-03-01'].map(version);
  const ordered = sequence(...written);
  expect(ordered.map(({ from, to }) => [from, to])).toEqual([
    ['2020-01-01', '2021-02-28'],
    ['2021-03-01', '2021-12-31'],
    ['2022-01-01', '2024-02-28'],
    ['2024-02-29', null],
  ]);
  const on = (day: string) => {
    const found = versionOn(ordered, day);
    return found.inForce ? found.version.from : null;
  };
  expect(['2019-12-31', '2020-01-01', '2021-02-28', '2021-03-01', '2099-01-01'].map(on)).toEqual([
    ...[null, '2020-01-01', '2020-01-01', '2021-03-01', '2024-02-29'],
  ]);
});
