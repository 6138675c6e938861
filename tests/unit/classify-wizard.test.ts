import { describe, expect, test } from 'vitest';
import { archetypes } from '#workflows/archetypes/all.ts';
import type { Archetype } from '#workflows/archetypes/archetype.ts';
import { classify, closedBranches, factNames, facts } from '#workflows/law/api.ts';
import {
  askedOf,
  nothingAsked,
  readAsked,
  withValue,
  writeAsked,
  writeValue,
} from '#workflows/classification/address.ts';
import { answerFact, nextFact, wizardQuestion } from '#workflows/classification/question-view.ts';
import { wizardResult } from '#workflows/classification/result-view.ts';
import { wizardExamples } from '#workflows/classification/start-view.ts';
import { formAnswer } from '#workflows/registration/fact-view.ts';
import { NotFound } from '#workflows/core/errors.ts';

const day = '2026-11-20';
const byAddress = (query: string) => readAsked(new URLSearchParams(query)).asked;

/** Answers what is asked and nothing else, from page to page by the address alone, as a browser does. */
function walk({ facts: known }: Archetype) {
  const given: string[] = [];
  let query = '';
  for (let name = nextFact(nothingAsked, day); name !== null; name = nextFact(byAddress(query), day)) {
    const value = known[name];
    const form = value === undefined ? 'dont-know' : formAnswer(value);
    const said = answerFact(byAddress(query), name, form);
    if (!('asked' in said)) throw new Error(`${name}: ${said.fault}`);
    expect(given, name).not.toContain(name);
    given.push(name);
    query = writeAsked(said.asked);
  }
  return { query, given };
}

describe('the wizard', () => {
  test.each(archetypes.map((one) => [one.id, one] as const))('%s is reached by answering what is asked', (_id, one) => {
    const { query, given } = walk(one);
    const { decision } = wizardResult(byAddress(query), day);
    const { expected } = one;
    expect(decision.conclusion.class).toBe(expected.device);
    expect(decision.conclusion.findings).toEqual(expected.findings);
    expect(decision.conclusion.route).toBe(expected.route);
    expect(decision.aiAct.article50).toEqual(expected.article50 ?? []);
    expect(decision.aiAct.prohibited).toEqual(expected.prohibited ?? []);
    expect(decision.outcome).toBe(expected.undetermined ? 'undetermined' : 'decided');
    expect(given.length).toBeLessThan(factNames.length);
    expect(query.length).toBeLessThan(1500);
  });

  test('no question asks for a legal judgement', () => {
    const legal =
      /bijlage|annex|hoog.?risico|high.?risk|verboden praktijk|prohibited practice|artikel \d|article \d|rule 11|regel 11/i;
    const asked = factNames.map((name) => facts[name]).flatMap(({ title }) => [title.nl, title.en]);
    expect(asked.filter((text) => legal.test(text))).toEqual([]);
  });

  test('the number of questions still to come never grows while one answers', () => {
    for (const one of archetypes.slice(0, 12)) {
      let asked = nothingAsked;
      let most = Infinity;
      for (let name = nextFact(asked, day); name !== null; name = nextFact(asked, day)) {
        const view = wizardQuestion(asked, name, day);
        expect(view.isOpen, name).toBe(true);
        expect(view.reasons.length, name).toBeGreaterThan(0);
        expect(view.after, `${one.id} ${name}`).toBeLessThanOrEqual(most);
        most = view.after;
        asked = withValue(asked, name, one.facts[name] ?? null);
      }
      expect(most).toBeGreaterThanOrEqual(0);
    }
  });

  test('with everything unknown it still ends, and says what is missing', () => {
    let asked = nothingAsked;
    let count = 0;
    for (let name = nextFact(asked, day); name !== null; name = nextFact(asked, day)) {
      asked = withValue(asked, name, null);
      expect(++count).toBeLessThanOrEqual(factNames.length);
    }
    const { decision, unknown } = wizardResult(asked, day);
    expect(decision.outcome).toBe('undetermined');
    expect(unknown.map(({ name }) => name).sort()).toEqual(decision.ask.map(({ name }) => name).sort());
  });

  test('an unknown question is not found, and a wrong answer is refused with its message', () => {
    expect(() => wizardQuestion(nothingAsked, 'nonsense', day)).toThrow(NotFound);
    expect(() => wizardQuestion(nothingAsked, 'purposeInWords', day)).toThrow(NotFound);
    expect(answerFact(nothingAsked, 'isSoftware', 'perhaps')).toEqual({ fault: 'choose' });
    expect(answerFact(nothingAsked, 'medicalPurposes', [])).toHaveProperty('fault');
    expect(answerFact(nothingAsked, 'marketDate', { day: '31', month: '2', year: '2026' })).toEqual({
      fault: 'impossibleDate',
    });
  });

  test('every example of the start page opens the outcome of its archetype', () => {
    const all = wizardExamples.flatMap(({ examples }) => examples);
    expect(all).toHaveLength(40);
    for (const { id, query } of all) {
      const one = archetypes.find((other) => other.id === id)!;
      const read = readAsked(new URLSearchParams(query));
      expect(read, id).toEqual({ asked: askedOf(one.facts), faults: [] });
    }
  });
});

describe('the outcome', () => {
  test('every change that is shown leads to the outcome it tells', () => {
    for (const one of archetypes.slice(0, 8)) {
      const { changes } = wizardResult(askedOf(one.facts), day);
      for (const { query, to } of changes) {
        const { answers } = byAddress(query);
        const after = classify({
          asOf: day,
          facts: Object.fromEntries(answers.map(({ name, value }) => [name, value])),
          counterfactuals: false,
        });
        const risk = to.find(({ what }) => what === 'highRisk');
        if (risk) expect([after.aiAct.highRisk], query).toEqual(risk.values);
        const found = to.find(({ what }) => what === 'class');
        if (found) expect([after.device.class], query).toEqual(found.values);
      }
    }
  });

  test('the same answers give the same checksum; another day or the proposal gives another', () => {
    const asked = askedOf(archetypes[0]!.facts);
    const hash = (change: object) => wizardResult({ ...asked, ...change }, day).hash;
    expect(hash({})).toBe(hash({ day }));
    expect(hash({ day: '2026-11-21' })).not.toBe(hash({}));
    expect(hash({ scenario: 'com-2025-1023' })).not.toBe(hash({}));
  });

  test('the proposal is shown beside the law in force, each leading to the other', () => {
    const one = archetypes.find(({ id }) => id === 'caries-x-ray')!;
    const now = wizardResult(askedOf(one.facts), day);
    expect([now.decision.conclusion.class, now.other.conclusion.class]).toEqual(['MDR-IIa', 'MDR-I']);
    const then = wizardResult(byAddress(now.other.query), day);
    expect(then.decision.scenario).toBe('com-2025-1023');
    expect([then.decision.conclusion.class, then.other.conclusion.class]).toEqual(['MDR-I', 'MDR-IIa']);
    expect(then.decision.uncertain.map(({ confidence }) => confidence)).toContain('second-hand');
  });

  test('an answer that changes nothing any more is marked, and only that', () => {
    const asked = byAddress('?isSoftware=no&logic=learned');
    const { answers, decision } = wizardResult(asked, day);
    expect(decision.outcome).toBe('undetermined');
    expect(answers.map(({ name, idle, answer }) => [name, idle, answer?.nl]).slice(0, 1)).toEqual([
      ['isSoftware', false, 'Nee'],
    ]);
    expect(writeValue(asked.answers[1]!)).toBe('learned');
  });
});

describe('branches', () => {
  const cases = archetypes.map(({ facts: known }) => ({ asOf: day, facts: known, counterfactuals: false }));

  test('of every decided step the clause that led is the one the trace cites; every other is closed with its reason', () => {
    for (const input of cases) {
      const { trace } = classify(input);
      const branches = closedBranches(input);
      expect(branches.map(({ rule }) => rule)).toEqual(trace.map(({ rule }) => rule));
      for (const [n, { rule, branches: own }] of branches.entries()) {
        const step = trace[n]!;
        if (step.possible.length > 1) continue;
        const led = own.filter(({ fate }) => fate === 'led').map(({ cite }) => cite);
        if (led.length > 0) expect(new Set(led), rule).toEqual(new Set(step.cites));
        for (const branch of own.slice(1).filter(({ fate }) => fate === 'fell' || fate === 'beaten')) {
          const reasons = Object.keys(branch.facts).length + branch.findings.length;
          expect(reasons, `${rule} ${branch.cite}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test('a clause that fell on a fact is read from that fact: serious harm does not hold when harm is reversible', () => {
    const { facts: known } = archetypes.find(({ id }) => id === 'lung-nodule-ct')!;
    const rule = closedBranches({ asOf: day, facts: known }).find((one) => one.rule === 'mdr/rule-11a')!;
    const of = (cite: string) => rule.branches.find((one) => one.cite === cite)!;
    expect(of('mdr/annex-viii-11-1').fate).toBe('led');
    expect(of('mdr/annex-viii-11-1-serious')).toMatchObject({ fate: 'fell', facts: { worstHarm: 'reversible' } });
    expect(of('mdr/annex-viii-11-other').fate).toBe('fell');
    const graver = closedBranches({ asOf: day, facts: { ...known, worstHarm: 'serious' } });
    const after = graver.find((one) => one.rule === 'mdr/rule-11a')!.branches;
    expect(after.find(({ cite }) => cite === 'mdr/annex-viii-11-1-serious')!.fate).toBe('led');
    expect(after[0]).toMatchObject({ fate: 'beaten', by: ['mdr/annex-viii-11-1-serious'] });
  });

  test('a clause on a fact that is not known is open, not closed', () => {
    const { worstHarm: _unknown, ...known } = archetypes.find(({ id }) => id === 'lung-nodule-ct')!.facts;
    const rule = closedBranches({ asOf: day, facts: known }).find((one) => one.rule === 'mdr/rule-11a')!;
    expect(rule.branches.find(({ cite }) => cite === 'mdr/annex-viii-11-1-death')!.fate).toBe('open');
  });

  test('of the strictest of several results the lower ones are said to be lower', () => {
    const { facts: known } = archetypes.find(({ id }) => id === 'lung-nodule-ct')!;
    const rule = closedBranches({ asOf: day, facts: known }).find((one) => one.rule === 'mdr/class')!;
    expect(rule.branches.filter(({ fate }) => fate === 'led').length).toBeGreaterThan(0);
    expect(rule.branches.every(({ findings }) => findings.length === 1)).toBe(true);
  });
});
