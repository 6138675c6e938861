import { expect, test } from 'vitest';
import { packOn } from '#workflows/law/pack.ts';

/** Which rules apply from which day, in the text of the AI Act that is in force on a day. */
function firstDays(asOf: string): Record<string, readonly string[]> {
  const days: Record<string, string[]> = {};
  for (const { name, entry, version } of packOn(asOf).rules) {
    if (version.startsWith('ai-act')) (days[entry.from] ??= []).push(name);
  }
  return Object.fromEntries(Object.entries(days).map(([day, names]) => [day, names.sort()]));
}

const fromTheStart = ['covered', 'exclusion', 'inScope', 'isAiSystem', 'openSource'];
const practices = ['p5a', 'p5b', 'p5c', 'p5d', 'p5e', 'p5f', 'p5g', 'p5h'];
const listed = [
  ...['a1a', 'a1b', 'a1c', 'a2', 'a3a', 'a3b', 'a3c', 'a3d', 'a4a', 'a4b', 'a5a', 'a5b', 'a5c', 'a5d'],
  ...['a6a', 'a6b', 'a6c', 'a6d', 'a6e', 'a7a', 'a7b', 'a7c', 'a7d', 'a8a', 'a8b', 'annexIII'],
  ...['derogation', 'fria', 'publicDeployer', 'registration', 'route'],
];
const transparency = ['t50_1', 't50_2', 't50_3', 't50_4'];

test('as first published: Article 113 of Regulation (EU) 2024/1689', () => {
  expect(firstDays('2025-06-01')).toEqual({
    '2025-02-02': [...fromTheStart, ...practices].sort(),
    '2025-08-02': ['gpai', 'gpaiSystemic'],
    '2026-08-02': [...listed, ...transparency].sort(),
    '2027-08-02': ['art6_1'],
  });
  expect(packOn('2025-06-01').dates).toEqual({
    literacy: '2025-02-02',
    prohibitions: '2025-02-02',
    gpai: '2025-08-02',
    general: '2026-08-02',
    annexI: '2027-08-02',
    annexIII: '2026-08-02',
    legacyPublicAuthorities: '2030-08-02',
  });
});

test('as amended by Regulation (EU) 2026/1744: later for high risk, two practices more', () => {
  expect(firstDays('2026-11-22')).toEqual({
    '2025-02-02': [...fromTheStart, ...practices].sort(),
    '2025-08-02': ['gpai', 'gpaiSystemic'],
    '2026-08-02': transparency,
    '2026-12-02': ['p5ba', 'p5bb'],
    '2027-12-02': listed,
    '2028-08-02': ['art6_1'],
  });
  expect(packOn('2026-11-22').dates).toEqual({
    literacy: '2025-02-02',
    prohibitions: '2025-02-02',
    gpai: '2025-08-02',
    general: '2026-08-02',
    annexI: '2028-08-02',
    annexIII: '2027-12-02',
    legacyPublicAuthorities: '2030-08-02',
    newProhibitions: '2026-12-02',
    markingOfOlderGenerators: '2026-12-02',
    notifiedBodiesApplyBy: '2028-01-28',
  });
});

test('the device regulations apply as a whole from one day', () => {
  const days = (law: string) =>
    new Set(packOn('2026-11-22').rules.flatMap(({ version, entry }) => (version.startsWith(law) ? entry.from : [])));
  expect([...days('mdr')]).toEqual(['2021-05-26']);
  expect([...days('ivdr')]).toEqual(['2022-05-26']);
});
