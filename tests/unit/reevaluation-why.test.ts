import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DutyChanges } from '#app/routes/runs/difference-parts.tsx';
import { Why } from '#app/routes/runs/why.tsx';
import { WouldChange } from '#app/routes/runs/would-change.tsx';
import { catalogues } from '#app/i18n/catalogues.server.ts';
import { CataloguesContext, LanguageContext } from '#app/i18n/use-messages.tsx';
import { archetype } from '#workflows/archetypes/all.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { dutyChanges } from '#workflows/reevaluation/duty-changes.ts';
import { whyOf, type Reason } from '#workflows/reevaluation/reasons.ts';
import { answerOn, wouldChangeOf } from '#workflows/reevaluation/would-change.ts';

/** A page in words: without marks, each space once. */
const render = (element: ReactElement, lang: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    createElement(
      CataloguesContext.Provider,
      { value: catalogues },
      createElement(LanguageContext.Provider, { value: lang }, element),
    ),
  );
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const on = (asOf: string, facts: FactValues, scenario: string | null = null) =>
  answerOn({ asOf, scenario }, facts, false);
const proposal = 'com-2025-1023';
const changesBetween = (before: Classification, after: Classification) => ({
  why: whyOf(before, after),
  duties: dutyChanges(before, after),
});
const said = (before: Classification, after: Classification, lang: 'nl' | 'en' = 'nl') => {
  const { why, duties } = changesBetween(before, after);
  return text(render(createElement(Why, { why, duties }), lang));
};
const short = ({ rule, before, after, differs }: Reason) => [
  rule,
  before?.results ?? null,
  after?.results ?? null,
  differs,
];

/** Findings in lung scans, informing a doctor: class IIa under Rule 11. */
const classIIa = archetype('lung-nodule-ct').facts;
/** Dividing tasks by the behaviour of staff (Annex III, 4(b)), new on the market when its duties begin. */
const listed: FactValues = { ...archetype('task-allocation').facts, marketDate: '2027-12-10' };

describe('Regulation (EU) 2026/1744 moves the first day of a device', () => {
  const [before, after] = ['2026-07-26', '2026-07-27'].map((day) => on(day, classIIa)) as [
    Classification,
    Classification,
  ];
  const { why, duties } = changesBetween(before, after);

  test('the rule of Article 6(1) says the same from another day, in the next version of the AI Act', () => {
    expect(why.reasons.map(({ rule, differs }) => [rule, differs])).toEqual([
      ['ai-act/6-1', ['firstDay']],
      ['ai-act/route', ['firstDay']],
    ]);
    const [device] = why.reasons;
    expect(device).toMatchObject({
      before: { results: [true], version: { id: 'ai-act@2024-08-01', from: '2024-08-01' }, from: '2027-08-02' },
      after: { results: [true], version: { id: 'ai-act@2026-07-27', from: '2026-07-27' }, from: '2028-08-02' },
    });
    expect(device!.after!.citations.map(({ id }) => id)).toEqual(['ai-act/6-1']);
  });

  test('what the next version only repeats is told apart; what plays no part is not told', () => {
    expect(why.restated.length).toBeGreaterThan(0);
    for (const { before: was, after: is } of why.restated) {
      expect(is!.results).toEqual(was!.results);
      expect(is!.version.id).not.toBe(was!.version.id);
    }
    const told = [...why.reasons, ...why.begun, ...why.restated].map(({ rule }) => rule);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((rule) => rule.startsWith('mdr/'))).toEqual([]);
    expect(told).not.toContain('ai-act/annex-iii');
  });

  test('Article 4 asks something else: a duty goes, a duty comes, each with its article', () => {
    const found = duties.filter(({ id }) => id.startsWith('ai-act-4-provider'));
    expect(found.map(({ before: was, after: is, citation }) => [was, is, citation.id])).toEqual([
      [null, '2025-02-02', 'ai-act/4'],
      ['2025-02-02', null, 'ai-act/4'],
    ]);
    const words = text(render(createElement(DutyChanges, { duties })));
    expect(words).toContain('vervalt');
    expect(words).toContain('AI-verordening, artikel 4');
  });

  test('the page names version, first day, article with its official text, and that the text is second-hand', () => {
    const html = render(createElement(Why, { why, duties }));
    const words = text(html);
    expect(words).toContain('AI-verordening, versie van 1 augustus 2024 geldt vanaf 2 augustus 2027');
    expect(words).toContain('AI-verordening, versie van 27 juli 2026 geldt vanaf 2 augustus 2028');
    expect(words).toContain('Anders: de eerste dag');
    expect(words).toContain(catalogues.nl.provider.law.confidence['second-hand']);
    expect(html).toMatch(/<a href="https:\/\/eur-lex\.europa\.eu[^"]*">AI-verordening, artikel 6/);
    const english = said(before, after, 'en');
    expect(english).toContain('AI Act, version of 27 July 2026 applies from 2 August 2028');
    expect(english).toContain('Differs: the first day');
  });
});

describe('2 December 2027 passes', () => {
  const [before, after] = ['2027-12-01', '2027-12-02'].map((day) => on(day, listed)) as [
    Classification,
    Classification,
  ];
  const { why, duties } = changesBetween(before, after);

  test('no rule differs: in one sentence that the duties for high risk apply, then the rules that began', () => {
    expect(why.reasons).toEqual([]);
    expect(why.restated).toEqual([]);
    expect(why.passed).toEqual([{ kind: 'highRisk', day: '2027-12-02', count: 1 }]);
    expect(said(before, after)).toMatch(
      /^Geen regel geeft een ander antwoord; er ging alleen tijd voorbij: de plichten voor hoog risico gelden sinds 2 december 2027\./,
    );
    expect(said(before, after, 'en')).toMatch(
      /^No rule gives another answer; only time passed: the high-risk duties have applied since 2 December 2027\./,
    );
    const rules = why.begun.map(({ rule }) => rule);
    expect(rules).toContain('ai-act/annex-iii-4-b');
    expect(rules).toContain('ai-act/route');
    for (const one of why.begun) {
      expect([one.before!.status, one.after!.status, one.after!.from]).toEqual(['pending', 'applying', '2027-12-02']);
      expect(one.after!.results).toEqual(one.before!.results);
    }
  });

  test('the duties that began are told with their first day, and apply', () => {
    expect(duties.length).toBeGreaterThan(5);
    expect(duties.every(({ applies, before: was, after: is }) => applies && was === is)).toBe(true);
    expect(new Set(duties.map(({ after: is }) => is))).toEqual(new Set(['2027-12-02']));
  });

  test('over a change of law and a day at once both are told', () => {
    const early = on('2026-07-26', listed);
    const both = whyOf(early, after);
    expect(both.reasons.find(({ rule }) => rule === 'ai-act/annex-iii-4-b')).toMatchObject({
      differs: ['firstDay'],
      before: { status: 'pending', from: '2026-08-02' },
      after: { status: 'applying', from: '2027-12-02' },
    });
    expect(both.begun).toEqual([]);
    expect(said(early, after)).toContain('Ook ging er tijd voorbij: ');
  });
});

describe('COM(2025) 1023 on a device of class IIa', () => {
  const day = '2026-11-27';
  const facts: FactValues = { ...classIIa, outputUse: 'drives', patientSituation: 'non-serious' };
  const [before, after] = [on(day, facts), on(day, facts, proposal)];
  const { why, duties } = changesBetween(before, after);

  test('Rule 11 of the proposal stands beside the rule whose place it takes', () => {
    const rule = why.reasons.find(({ rule: id }) => id === 'mdr/com-2025-1023/rule-11')!;
    expect(rule.before!.rule).toBe('mdr/rule-11a');
    expect(rule.differs).toEqual(['answer', 'provision', 'standing']);
    expect(rule.after).toMatchObject({ results: ['I'], status: 'proposed', confidence: 'second-hand' });
    expect(rule.after!.citations.map(({ id, provision }) => [id, provision?.status])).toEqual([
      ['com-2025-1023/rule-11-table', 'proposed'],
    ]);
    expect(why.reasons.map(({ rule: id }) => id)).not.toContain('mdr/rule-11a');
    expect(why.reasons.map(short)).toContainEqual(['mdr/class', ['IIa'], ['I'], expect.arrayContaining(['answer'])]);
  });

  test('rules that answer otherwise come first; no day passes', () => {
    const answers = why.reasons.map(({ differs }) => differs.includes('answer'));
    expect(answers).toEqual([...answers].sort((a, b) => Number(b) - Number(a)));
    expect(why.passed).toEqual([]);
    expect(why.begun).toEqual([]);
  });

  test('a duty under a proposal binds nobody, whatever its first day', () => {
    expect(duties.filter(({ after: is }) => is !== null).length).toBeGreaterThan(0);
    expect(
      duties.filter(({ after: is, applies, standing }) => is !== null && (applies || standing !== 'proposed')),
    ).toEqual([]);
    expect(text(render(createElement(DutyChanges, { duties })))).not.toMatch(/ geldt( |$)/);
  });

  test('the page says on every line of it that it is a proposal, and names both articles', () => {
    const html = render(createElement(Why, { why, duties }));
    const words = text(html);
    expect(words).toContain('In plaats van: Regel 11, eerste alinea');
    expect(words).toContain('Voorstel COM(2025) 1023');
    expect(words).toContain(catalogues.nl.provider.law.status.proposed);
    expect(words).toContain('MDR, bijlage VIII');
    expect(words).not.toContain('com-2025-1023');
    expect(html).not.toContain('undefined');
  });
});

describe('nothing in the rules differs', () => {
  const before = on('2026-11-18', classIIa);

  test('between two days on which nothing begins, and between one answer and itself', () => {
    const after = on('2026-11-19', classIIa);
    expect(changesBetween(before, after)).toEqual({
      why: { reasons: [], begun: [], restated: [], passed: [] },
      duties: [],
    });
    expect(said(before, after)).toBe('Geen regel geeft een ander antwoord, en aan de plichten verandert niets.');
    expect(said(before, after, 'en')).toBe('No rule gives another answer, and nothing changes in the duties.');
  });

  test('a transition that ended is said with its last day, on the day after and not before', () => {
    const within = (asOf: string): Classification => ({
      ...on(asOf, classIIa),
      device: { ...before.device, transitionUntil: '2028-12-31' },
    });
    expect(whyOf(within('2028-12-30'), within('2028-12-31')).passed).toEqual([]);
    expect(whyOf(within('2028-12-31'), within('2029-01-01')).passed).toEqual([
      { kind: 'transition', day: '2028-12-31', count: 1 },
    ]);
    expect(whyOf(within('2029-01-01'), within('2029-01-02')).passed).toEqual([]);
    expect(said(within('2028-12-31'), within('2029-01-01'))).toBe(
      'Geen regel geeft een ander antwoord; er ging alleen tijd voorbij: de overgang liep tot en met 31 december 2028.',
    );
  });

  test('another duty without another rule is said as such', () => {
    const after = { ...before, obligations: before.obligations.slice(1) };
    expect(said(before, after)).toBe('Geen regel geeft een ander antwoord, maar de wet stelt andere plichten.');
  });
});

describe('what would change the new answer', () => {
  const shown = (answer: Classification, facts: FactValues, lang: 'nl' | 'en' = 'nl') =>
    text(render(createElement(WouldChange, { wouldChange: wouldChangeOf(answer, facts), note: 'N' }), lang));

  test('of a decided answer the changes that the wizard shows, under the law of its day or the proposal', () => {
    for (const scenario of [null, proposal]) {
      const answer = on('2026-11-27', classIIa, scenario);
      const whole = answerOn(answer, classIIa, true);
      const found = wouldChangeOf(answer, classIIa);
      expect(found).toMatchObject({ kind: 'facts', highRisk: answer.aiAct.highRisk, more: whole.wouldChangeIfMore });
      expect(found.kind === 'facts' && found.changes.map(({ facts }) => facts.map(({ name }) => name))).toEqual(
        whole.wouldChangeIf.map(({ facts }) => Object.keys(facts)),
      );
      expect(whole.wouldChangeIf.length).toBeGreaterThan(0);
      expect(shown(answer, classIIa)).toContain(catalogues.nl.classify.result.change);
    }
  });

  test('of an undetermined answer nothing but what has to be known first', () => {
    const { worstHarm: _unknown, ...facts } = classIIa;
    const answer = on('2026-11-27', facts);
    expect(answer.outcome).toBe('undetermined');
    const found = wouldChangeOf(answer, facts);
    expect(found.kind === 'open' && found.ask.map(({ name }) => name)).toContain('worstHarm');
    expect(shown(answer, facts)).toContain('Dit moet eerst bekend zijn:');
    expect(shown(answer, facts, 'en')).toContain('This has to be known first:');
  });

  test('where the law leaves it open on known facts, the questions for a person', () => {
    const { facts } = archetype('absence-roster');
    const answer = { ...on('2026-11-27', facts), ask: [] };
    expect([answer.outcome, answer.review.length > 0]).toEqual(['undetermined', true]);
    const words = shown(answer, facts);
    expect(words).toContain('Een mens moet de vragen hieronder beantwoorden.');
    expect(words).toContain(answer.review[0]!.question.nl);
  });

  test('an answer that the law of now does not give any more has no list', () => {
    const answer = on('2026-11-27', classIIa);
    const other = { ...answer, device: { ...answer.device, class: 'III' as const } };
    expect(wouldChangeOf(other, classIIa)).toEqual({ kind: 'otherLaw' });
    expect(shown(other, classIIa)).toContain('niet meer te zeggen');
  });
});
