import { expect, test } from 'vitest';
import { changeDays, inForce, lawVersions, versionDifference } from '#workflows/law/api.ts';
import { lawDifferenceView, lawInForceView } from '#workflows/law-in-force-view.ts';
import { lawState } from '#workflows/reevaluation/law-state.ts';

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
