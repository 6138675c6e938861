import { expect, test } from 'vitest';
import { classify } from '#workflows/law/api.ts';
import type { ClassifyInput } from '#workflows/law/api.ts';
import { packOn } from '#workflows/law/pack.ts';
import { consideredCites } from '#workflows/law/rule-cites.ts';
import { aiActCases } from './cases/ai-act.ts';
import { deviceRuleCases } from './cases/device-rules.ts';
import { deviceCases } from './cases/devices.ts';
import { cases } from './fact-sets.ts';

const lawCases = [...aiActCases, ...deviceCases, ...deviceRuleCases];

test.each(
  lawCases.flatMap((one) => one.days.map((asOf) => [`${one.title} (${one.source}), ${asOf}`, asOf, one] as const)),
)('%s', (_title, asOf, { facts, expected }) => {
  const { outcome, findings, aiAct, device } = classify({ asOf, facts, counterfactuals: false });
  const seen: Record<string, unknown> = { ...aiAct, ...device, outcome, findings };
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, seen[key]]))).toEqual(expected);
});

/** A day in every version of every instrument, and the scenario. */
const texts: readonly Omit<ClassifyInput, 'facts'>[] = [
  { asOf: '2023-01-01' },
  { asOf: '2025-06-01' },
  { asOf: '2026-11-22' },
  { asOf: '2026-11-22', scenario: 'com-2025-1023' },
];
const clause = (version: string, rule: string, cite: string) => `${version}: ${rule} by ${cite}`;

test('every clause of every rule, in every version and in the scenario, decides some case', () => {
  const decided = new Set<string>();
  const all = new Set<string>();
  const facts = [...cases, ...lawCases].map((one) => one.facts);
  const inForce = texts.flatMap(({ asOf, scenario }) => packOn(asOf, scenario).rules);
  for (const { entry, version } of inForce) {
    for (const cite of consideredCites(entry.rule)) all.add(clause(version, entry.rule.id, cite));
  }
  for (const text of texts) {
    for (const known of facts) {
      for (const { version, rule, cites } of classify({ ...text, facts: known, counterfactuals: false }).trace) {
        if (cites.length === 1) decided.add(clause(version, rule, cites[0]!));
      }
    }
  }
  expect([...all].filter((one) => !decided.has(one))).toEqual([]);
  expect(all.size).toBeGreaterThan(150);
});

test('the provisions of a rule tell its clauses apart, an order names clauses of the same rule, and what is left open are different answers', () => {
  for (const { entry } of texts.flatMap(({ asOf, scenario }) => packOn(asOf, scenario).rules)) {
    if ('of' in entry.rule) continue;
    const { id, base, exceptions } = entry.rule;
    const cites = [base.cite, ...exceptions.map((one) => one.cite)];
    expect([id, new Set(cites).size]).toEqual([id, cites.length]);
    for (const { open = [] } of exceptions) expect([id, new Set(open).size]).toEqual([id, open.length]);
    for (const { over = [] } of exceptions) expect(cites).toEqual(expect.arrayContaining([...over]));
  }
});
