import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClockCard } from '#app/components/clock-card.tsx';
import { DateFields } from '#app/components/date-fields.tsx';
import { boxOf, linesOf } from '#app/components/machine-label.ts';
import { MachineView } from '#app/components/machine-view.tsx';
import { Overtaken } from '#app/components/overtaken.tsx';
import { RadioGroup } from '#app/components/radio-group.tsx';
import { StepForm } from '#app/components/step-form.tsx';
import { SummaryList } from '#app/components/summary-list.tsx';
import { TextInput } from '#app/components/text-input.tsx';
import { catalogues } from '#app/i18n/catalogues.server.ts';
import { CataloguesContext, LanguageContext } from '#app/i18n/use-messages.tsx';

const render = (element: ReactElement, lang: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    createElement(
      CataloguesContext.Provider,
      { value: catalogues },
      createElement(LanguageContext.Provider, { value: lang }, element),
    ),
  );

/** Ids that a label, a description or a link on the page points at, but that are not there. */
function dangling(html: string): string[] {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!));
  const wanted = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"| href="#([^"]+)"/g)];
  return wanted.flatMap(([, names, target]) => (names ?? target ?? '').split(' ')).filter((id) => !ids.has(id));
}

const fields = [
  createElement(TextInput, { key: 1, name: 'title', label: 'Naam', hint: 'Zoals op het etiket' }),
  createElement(TextInput, { key: 2, name: 'password', label: 'Wachtwoord', type: 'password' }),
  createElement(DateFields, { key: 3, name: 'when', label: 'Wanneer', hint: 'Dag, maand, jaar' }),
  createElement(RadioGroup, {
    key: 4,
    name: 'harm',
    label: 'Gevolg',
    choices: [
      { value: 'none', label: 'Niets' },
      { value: 'death', label: 'Overlijden', hint: 'Iemand is overleden' },
    ],
  }),
];
const form = (extra: object) =>
  render(
    createElement(
      StepForm,
      { intent: 'incident.report', version: 3, commandId: 'c-1', submit: 'Verstuur', ...extra },
      fields,
    ),
  );

test('a command form carries intent, version and command id', () => {
  const html = form({});
  expect(html).toContain('name="intent" value="incident.report"');
  expect(html).toContain('name="expectedVersion" value="3"');
  expect(html).toContain('name="commandId" value="c-1"');
  expect(dangling(html)).toEqual([]);
});

const refused = {
  status: 'error' as const,
  initialValue: { title: 'NoduScan', password: 'secret', when: { day: '31', month: '2', year: '2026' }, harm: 'death' },
  error: {
    title: ['Vul de naam in'],
    when: ['31 februari bestaat niet'],
    'when.year': ['Vul het jaar in'],
    harm: ['Kies'],
  },
};

test.each([
  ['nested', refused.initialValue],
  ['flat', { title: 'NoduScan', 'when.day': '31', 'when.month': '2', 'when.year': '2026', harm: 'death' }],
])('a refused form keeps what was typed, however it was sent back (%s)', (_name, initialValue) => {
  const html = form({ lastResult: { ...refused, initialValue } });
  for (const value of ['NoduScan', '31', '2', '2026']) expect(html).toContain(`value="${value}"`);
  expect(html).toMatch(/<input type="radio"[^>]*checked="" value="death"/);
  expect(html).not.toContain('secret');
});

test('every message of a refused form leads to a control, takes the focus and is said at the field', () => {
  const html = form({ lastResult: refused });
  expect(dangling(html)).toEqual([]);
  expect(html).toMatch(/role="alert" tabindex="-1" autofocus=""/);
  const links = [...html.matchAll(/href="#(f-incident-report-[^"]+)"/g)].map((found) => found[1]);
  expect(links).toEqual(['title', 'when-day', 'when-year', 'harm'].map((name) => `f-incident-report-${name}`));
  for (const id of links) expect(html).toMatch(new RegExp(`<input[^>]*id="${id}"`));
  expect(html.match(/Fout: /g)).toHaveLength(4);
});

test('what was typed goes before what was saved', () => {
  const html = form({ values: { title: 'Saved' }, lastResult: refused });
  expect(html).toContain('value="NoduScan"');
  expect(html).not.toContain('Saved');
});

test('a page with several forms shows an answer only at the form it belongs to', () => {
  const answer = { intent: 'incident.report', lastResult: refused, overtaken: null };
  expect(form({ answer })).toContain('Vul de naam in');
  expect(form({ answer, intent: 'incident.close' })).not.toContain('Vul de naam in');
});

test('a form that was overtaken keeps what was typed and is explained above the page', () => {
  const lastResult = { ...refused, error: { '': ['Iemand anders wijzigde dit intussen'] } };
  const answer = {
    intent: 'incident.report',
    lastResult,
    overtaken: { typed: [['title', 'NoduScan']] as [string, string][] },
  };
  expect(form({ answer })).toContain('value="NoduScan"');
  expect(form({ answer })).not.toContain('role="alert"');
  const above = render(createElement(Overtaken, { answer }));
  expect(above).toContain('Iemand anders wijzigde dit intussen');
  expect(above).toContain('NoduScan');
  expect(render(createElement(Overtaken, { answer: undefined }))).toBe('');
});

test('a clock says days left and last day, lateness, and standing still', () => {
  const clock = (extra: object, lang: 'nl' | 'en' = 'nl') =>
    render(createElement(ClockCard, { clock: { name: 'Antwoord', today: '2026-11-22', ...extra } }), lang);
  expect(clock({ lastDay: '2026-12-04' })).toContain('Nog 12 dagen, tot en met vrijdag 4 december 2026');
  expect(clock({ lastDay: '2026-12-04' }, 'en')).toContain('12 days left, until the end of Friday 4 December 2026');
  expect(clock({ lastDay: '2026-11-19' })).toContain('3 dagen te laat');
  expect(clock({ lastDay: '2026-11-19', metOn: '2026-11-18' })).not.toContain('te laat');
  expect(
    clock({ lastDay: '2026-12-04', stopped: { since: '2026-11-18', reason: 'er zijn vragen gesteld' } }),
  ).not.toContain('Nog');
});

test('a machine picture names its present state and points nowhere that does not exist', () => {
  const node = { x: 0, y: 0, w: 100, h: 40 };
  const layout = {
    width: 200,
    height: 100,
    nodes: [
      { ...node, id: 'a', label: 'Ingediend', kind: 'past' as const },
      { ...node, id: 'b', label: 'In beoordeling', kind: 'present' as const },
    ],
    edges: [
      {
        id: 'e',
        points: [
          { x: 0, y: 0 },
          { x: 9, y: 9 },
        ],
        taken: true,
      },
    ],
  };
  const steps = layout.nodes.map(({ id, label, kind }) => ({ id, label, status: kind }));
  const html = render(createElement(MachineView, { name: 'Beoordeling', layout, steps }));
  expect(html).toContain('Nu: In beoordeling.');
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(dangling(html)).toEqual([]);
  expect(html).not.toContain(' style=');
});

test('the box of a state holds every line of its label', () => {
  for (const label of [
    'Ingediend',
    'Inhoudelijke beoordeling van technische documentatie',
    'Conformiteitsbeoordelingsprocedure',
  ]) {
    const box = boxOf(label);
    const lines = linesOf(label, box.w);
    expect(lines.join(' ')).toBe(label);
    expect(lines.length * 19).toBeLessThan(box.h);
    for (const line of lines) expect(line.length * 7.6).toBeLessThan(box.w);
  }
});

test('a missing value says so', () => {
  const rows = [{ term: 'UDI-DI' }];
  expect(render(createElement(SummaryList, { rows }))).toContain('Niet bekend');
  expect(render(createElement(SummaryList, { rows, emptyAs: 'notAnswered' }), 'en')).toContain('Not answered');
});
