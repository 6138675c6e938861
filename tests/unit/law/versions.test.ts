import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  addDays,
  classify,
  competence,
  duties,
  examples,
  eventFacts,
  facts,
  inForce,
  lawVersions,
  proceduresFor,
  provision,
  provisionIds,
  stageLimits,
} from '#workflows/law/api.ts';
import type { Fact, Text } from '#workflows/law/api.ts';
import { hashes, lockFile } from '#workflows/command-line/law-lock.ts';
import { decide, RuleConflict } from '#workflows/law/rule.ts';
import type { Rule } from '#workflows/law/rule.ts';

test('frozen versions are unchanged: a changed rule is a new version', () => {
  expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toEqual(hashes());
});

test('versions follow each other without gap or overlap, and both ends are inclusive', () => {
  for (const instrument of new Set(lawVersions().map((version) => version.instrument))) {
    const versions = lawVersions().filter((version) => version.instrument === instrument);
    versions.forEach((version, i) => {
      const next = versions[i + 1];
      expect(version.to).toBe(next ? addDays(next.from, -1) : null);
    });
  }
  const version = (day: string) => {
    const found = inForce('ai-act', day);
    return found.inForce ? found.version.from : found.why.en;
  };
  expect([version('2026-07-26'), version('2026-07-27')]).toEqual(['2024-08-01', '2026-07-27']);
  expect(version('2024-07-31')).toContain('in force from 2024-08-01; asked for 2024-07-31');
});

test('every citation resolves to a provision with an address in both languages', () => {
  const cited = new Set([
    ...lawVersions().flatMap((version) => version.rules.flatMap((rule) => rule.cites)),
    ...examples.flatMap(({ asOf, facts: known }) => {
      const result = classify({ asOf, facts: known, counterfactuals: false });
      const scenario = classify({ asOf, facts: known, counterfactuals: false, scenario: 'com-2025-1023' });
      return [result, scenario].flatMap((one) => [
        ...one.trace.flatMap((step) => step.cites),
        ...one.obligations.map((row) => row.cite),
        ...one.review.flatMap((review) => review.cites),
      ]);
    }),
    ...['I', 'IIa', 'IIb', 'III'].flatMap((name) => proceduresFor('MDR', name).map((one) => one.cite)),
    ...['A', 'B', 'C', 'D'].flatMap((name) => proceduresFor('IVDR', name).map((one) => one.cite)),
    ...['2026-11-22', '2027-02-25'].flatMap((day) => stageLimits(day).map((limit) => limit.cite)),
    ...(['MDR', 'IVDR', 'none'] as const).flatMap((deviceRegulation) =>
      duties({
        asOf: '2029-01-01',
        event: {
          deviceRegulation,
          harm: 'death',
          systemInvolved: 'caused',
          highRiskRoute: 'ART6_2',
          awareAt: '2029-01-01',
          trendIncrease: true,
          realWorldTest: true,
          sameProviderModel: true,
          systemicRiskModel: true,
          equalReportingLaw: true,
          providerUnreachable: true,
          violenceInCare: true,
          dismissalForDysfunction: true,
        },
      }).duties.flatMap((duty) => [...duty.cites, ...(duty.clock?.steps.flatMap(({ cite }) => cite ?? []) ?? [])]),
    ),
    ...examples.flatMap(({ asOf, facts: known }) =>
      competence({ asOf, facts: known, matter: 'classification' }).rows.flatMap((row) => row.cites),
    ),
  ]);
  expect(cited.size).toBeGreaterThan(100);
  for (const id of cited) {
    const { url, title, article } = provision(id);
    expect([id, url.nl, url.en, title.nl, title.en, article].every((one) => one.length > 0)).toBe(true);
    expect(url.nl).toMatch(/^https:\/\//);
  }
  expect(new Set(provisionIds).size).toBe(provisionIds.length);
  expect(() => provision('ai-act/999')).toThrow();
});

test('every combination of facts leads each rule to exactly one clause', () => {
  // With nothing known every rule is tried on all combinations of what it reads; two clauses that hold would throw.
  for (const asOf of ['2021-06-01', '2023-01-01', '2025-01-01', '2026-11-22', '2031-01-01']) {
    for (const scenario of [undefined, 'com-2025-1023'] as const) {
      const { trace } = classify({ asOf, facts: {}, ...(scenario ? { scenario } : {}) });
      expect(trace.length).toBeGreaterThan(14);
      for (const step of trace) expect(step.possible.length).toBeGreaterThan(0);
    }
  }
});

test('two exceptions that hold need a stated order', () => {
  const rule = (over: string[]): Rule<{ a: boolean; b: boolean }, number> => ({
    id: 'test',
    title: { nl: 'test', en: 'test' },
    base: { cite: 'base', then: 0 },
    exceptions: [
      { cite: 'a', when: (f) => f.a, then: 1 },
      { cite: 'b', when: (f) => f.b, then: 2, over },
    ],
  });
  expect(decide(rule(['a']), { a: true, b: true })).toMatchObject({ value: 2, because: ['b'] });
  expect(decide(rule([]), { a: false, b: false })).toMatchObject({ value: 0, because: ['base'] });
  expect(() => decide(rule([]), { a: true, b: true })).toThrow(RuleConflict);
});

const texts = (fact: Fact): Text[] => [
  fact.title,
  fact.help,
  fact.example,
  ...('options' in fact ? fact.options.map((option) => option.label) : []),
  ...('none' in fact ? [fact.none] : []),
];

test('every fact has its words in both languages, in the tone of the register', () => {
  for (const [name, fact] of Object.entries({ ...facts, ...eventFacts } as Record<string, Fact>)) {
    for (const { nl, en } of texts(fact)) {
      expect([name, nl.length > 0, en.length > 0]).toEqual([name, true, true]);
      expect(`${nl} ${en}`).not.toMatch(/!|helaas|oeps|simpelweg/i);
    }
    expect(fact.title.en).toMatch(/\?$|^Describe/);
  }
});
