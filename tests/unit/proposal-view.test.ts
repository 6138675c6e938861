import { expect, test } from 'vitest';
import { archetypes } from '#workflows/archetypes/all.ts';
import { readAsked } from '#workflows/classification/address.ts';
import { NotFound } from '#workflows/core/errors.ts';
import { classify, lawVersions, proposals, provision } from '#workflows/law/api.ts';
import { proposalOfRule, proposalView } from '#workflows/proposal-view.ts';

const day = '2026-11-27';
const view = () => proposalView('com-2025-1023', day);

test('every rule of the proposal is proposed and stands beside the rule in force; none of it is in a version of the law', async () => {
  const { rules } = await view();
  expect(rules.map(({ inForce, proposed }) => [inForce?.id, proposed.id])).toEqual([
    ['mdr/rule-11a', 'mdr/com-2025-1023/rule-11'],
    ['mdr/rule-11a-table', 'mdr/com-2025-1023/no-table'],
  ]);
  const inLaw = new Set(lawVersions().flatMap((one) => one.rules.map(({ id }) => id)));
  for (const { proposed, inForce } of rules) {
    expect(proposed).toMatchObject({ status: 'proposed', confidence: 'second-hand' });
    expect(inLaw.has(proposed.id)).toBe(false);
    expect(inForce!.status).not.toBe('proposed');
    expect(proposed.cites.map((id) => provision(id).status)).toEqual(proposed.cites.map(() => 'proposed'));
  }
});

test('a kind of system is listed exactly when the proposal gives another outcome, with the address that shows it', async () => {
  const { kinds } = await view();
  expect(kinds.differing.length + kinds.same).toBe(archetypes.length);
  for (const { title, facts } of archetypes) {
    const [now, then] = [{}, { scenario: 'com-2025-1023' as const }].map((under) => {
      const { device, findings } = classify({ asOf: day, facts, counterfactuals: false, ...under });
      return JSON.stringify([device.class, device.notifiedBody, findings]);
    });
    const listed = kinds.differing.find((one) => one.title === title);
    expect([title.en, listed !== undefined]).toEqual([title.en, now !== then]);
    if (listed) expect(readAsked(new URLSearchParams(listed.query)).asked.scenario).toBe('com-2025-1023');
  }
});

test('only what can be calculated has a page; a rule of a proposal leads to it', async () => {
  await expect(proposalView('com-2099-1', day)).rejects.toThrow(NotFound);
  expect(proposals.map((id) => proposalOfRule(`mdr/${id}/rule-11`))).toEqual([...proposals]);
  expect(proposalOfRule('mdr/rule-11a')).toBeNull();
});
