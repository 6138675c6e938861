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

/** Where a text is officially published, in both languages unless it exists in one only. */
const official: Readonly<Record<string, readonly string[]>> = {
  'in-force': ['https://eur-lex.europa.eu/legal-content/NL/', 'https://wetten.overheid.nl/'],
  proposed: ['https://eur-lex.europa.eu/'],
  draft: ['https://digital-strategy.ec.europa.eu/', 'https://www.internetconsultatie.nl/'],
  guidance: ['https://health.ec.europa.eu/', 'https://algoritmes.overheid.nl'],
};

test('every provision has its address in the official publication, in Dutch and in English', () => {
  for (const id of provisionIds) {
    const { url, status } = provision(id);
    expect([id, official[status]!.some((place) => url.nl.startsWith(place))]).toEqual([id, true]);
    const english = url.nl.replace('/legal-content/NL/', '/legal-content/EN/');
    expect([id, url.en]).toEqual([id, english]);
  }
});

test('every rule names its instrument and stands on an article; no two rules of a text have the same name', () => {
  for (const { id, instrument, rules } of lawVersions()) {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect([id, rule.id.split('/')[0]]).toEqual([id, instrument]);
      expect(rule.cites.length).toBeGreaterThan(0);
      for (const cite of rule.cites) expect(provision(cite).article).toMatch(/\S/);
      expect([rule.title.nl, rule.title.en].every((one) => one.length > 0)).toBe(true);
    }
  }
});

test('every version is frozen by its own hash, and says what it changes and where it was published', () => {
  const versions = lawVersions();
  expect(new Set(versions.map((version) => version.hash)).size).toBe(versions.length);
  for (const version of versions) {
    expect(version.hash).toMatch(/^[0-9a-f]{64}$/);
    expect([version.changes.nl, version.changes.en, version.source].every((one) => one.length > 0)).toBe(true);
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
  expect(decide(rule(['a']), { a: true, b: true })).toMatchObject({ possible: [2], because: ['b'] });
  expect(decide(rule([]), { a: false, b: false })).toMatchObject({ possible: [0], because: ['base'] });
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
