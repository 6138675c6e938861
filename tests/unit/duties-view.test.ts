import { expect, test } from 'vitest';
import { dutyLines, sharedEvidence } from '#workflows/duties/lines.ts';
import { classify, examples, type FactValues } from '#workflows/law/api.ts';

const answerOf = (id: string, more: FactValues = {}, asOf = '2026-11-22') =>
  classify({ asOf, facts: { ...examples.find((one) => one.id === id)!.facts, ...more }, counterfactuals: false });

test('duties come by first day, and by role within a day', () => {
  const lines = dutyLines(answerOf('aia-radiology'), '2026-11-22');
  const days = lines.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  const later = lines.filter(({ from }) => from === '2028-08-02').map(({ role }) => role);
  expect(later.indexOf('deployer')).toBeGreaterThan(later.lastIndexOf('provider'));
  expect(lines.every(({ evidence, citation }) => evidence !== null && citation.provision !== null)).toBe(true);
});

test('one piece of evidence is named on both sides, and kept to one role where asked', () => {
  const lines = dutyLines(answerOf('aia-radiology'), '2026-11-22', ['provider', 'manufacturer']);
  const serves = (cite: string) =>
    lines
      .find(({ citation }) => citation.id === cite)!
      .serves.flatMap(({ citations }) => citations.map(({ id }) => id));
  expect(serves('ai-act/17')).toContain('mdr/10');
  expect(serves('mdr/83')).toContain('ai-act/72');
  expect(serves('ai-act/12')).toEqual([]);
  expect(new Set(lines.map(({ role }) => role))).toEqual(new Set(['provider', 'manufacturer']));
  expect(sharedEvidence(answerOf('aia-radiology')).length).toBeGreaterThan(8);
});

test('a stored answer tells a duty as it is on the day of reading', () => {
  const stored = answerOf('aia-radiology');
  const status = (today: string) => dutyLines(stored, today).find(({ citation }) => citation.id === 'ai-act/9')!.status;
  expect([status('2028-08-01'), status('2028-08-02')]).toEqual(['pending', 'applying']);
});
