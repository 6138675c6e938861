import { expect, test } from 'vitest';
import { proposals, proposedRules } from '#workflows/law/api.ts';

/** Proposal COM(2025) 1023 of 16 December 2025: another Rule 11, and no table of the MDCG beside it. */
const pairs = (day: string) =>
  proposedRules('com-2025-1023', day).map(({ proposed, inForce }) => [proposed.id, inForce?.id ?? null]);

test('each proposed rule stands beside the rule in force that it would take the place of', () => {
  expect(proposals).toEqual(['com-2025-1023']);
  expect(pairs('2026-11-22')).toEqual([
    ['mdr/com-2025-1023/rule-11', 'mdr/rule-11a'],
    ['mdr/com-2025-1023/no-table', 'mdr/rule-11a-table'],
  ]);
});

test('on a day without the MDR it stands beside nothing', () => {
  expect(pairs('2021-05-26').map(([, inForce]) => inForce)).toEqual(['mdr/rule-11a', 'mdr/rule-11a-table']);
  expect(pairs('2021-05-25').map(([, inForce]) => inForce)).toEqual([null, null]);
});

test('nothing of it is law, and its text is second-hand', () => {
  for (const { proposed, inForce } of proposedRules('com-2025-1023', '2026-11-22')) {
    expect(proposed).toMatchObject({ status: 'proposed', confidence: 'second-hand', from: '2025-12-16' });
    expect(proposed.cites.every((cite) => cite.startsWith('com-2025-1023/'))).toBe(true);
    expect(inForce!.status).not.toBe('proposed');
  }
});
