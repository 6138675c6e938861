import { expect, test } from 'vitest';
import { NotFound } from '#workflows/core/errors.ts';
import { identifierView, numberTypes } from '#workflows/identifier-view.ts';
import { lawView, ruleView } from '#workflows/law-view.ts';
import { momentOf } from '#workflows/core/moment.ts';
import { termView } from '#workflows/term-view.ts';
import { nl } from '#app/i18n/nl.ts';

const instrumentOn = (day: string, id: string) => lawView(day).instruments.find((one) => one.id === id)!;

test('the law of a day is the version of that day, and nothing before the first', () => {
  expect(instrumentOn('2026-07-26', 'ai-act').inForce?.from).toBe('2024-08-01');
  expect(instrumentOn('2026-07-27', 'ai-act').inForce?.from).toBe('2026-07-27');
  expect(instrumentOn('2024-07-31', 'ai-act')).toMatchObject({ inForce: null, rules: [] });
});

test('what has not begun on the day applies later, in the calendar and in the rules', () => {
  const { calendar } = lawView('2026-11-22');
  expect(calendar.map(({ from }) => from)).toEqual(calendar.map(({ from }) => from).sort());
  for (const { from, standing } of calendar)
    expect([from, standing]).toEqual([from, from <= '2026-11-22' ? 'applies' : 'later']);
  const statusOn = (day: string) => instrumentOn(day, 'ai-act').rules.find(({ id }) => id === 'ai-act/6-1')?.status;
  expect([statusOn('2028-08-01'), statusOn('2028-08-02')]).toEqual(['pending', 'applying']);
});

test('every provision has its official text in both languages, and every rule a page', () => {
  const { sources, instruments } = lawView('2026-11-22');
  const provisions = sources.flatMap(({ citations }) => citations.map(({ provision }) => provision!));
  expect(provisions.length).toBeGreaterThan(100);
  expect(provisions.filter(({ url }) => !/^https:/.test(url.nl) || !/^https:/.test(url.en))).toEqual([]);
  for (const { id } of instruments.flatMap(({ rules }) => rules)) {
    const rule = ruleView(id, '2026-11-22');
    expect(rule.citations.length, id).toBeGreaterThan(0);
    expect(rule.versions.length, id).toBeGreaterThan(0);
  }
  expect(() => ruleView('ai-act/none', '2026-11-22')).toThrow(NotFound);
});

const term = (query: string) => termView(new URLSearchParams(query));
const start = 'start.day=18&start.month=12&start.year=2026';

test('a term over Christmas ends on the first working day, with every day that moved it', () => {
  const { result } = term(`law=EU-1182-71&${start}&count=7&unit=days`);
  expect(result).toMatchObject({ dayZero: '2026-12-18', nominal: '2026-12-25', due: '2026-12-28' });
  expect(result!.moved.map(({ from }) => from)).toEqual(['2026-12-25', '2026-12-26', '2026-12-27']);
  expect(result!.citations.every(({ provision }) => provision !== null)).toBe(true);
  expect(term(`law=NONE&${start}&count=7&unit=days`).result).toMatchObject({ due: '2026-12-25', moved: [] });
});

test('everything that is wrong with a term is named, and nothing is counted', () => {
  expect(term('').faults).toEqual({});
  expect(term('law=x&start.day=31&start.month=2&start.year=2026&count=0&unit=moons')).toMatchObject({
    faults: { law: 'choose', start: 'impossibleDate', count: 'range', unit: 'choose' },
    result: null,
  });
  expect(term(`law=NONE&${start}&count=51&unit=years`).faults).toEqual({ count: 'range' });
  expect(term(`law=NONE&start.day=1&start.month=1&start.year=1990&count=1&unit=days`).faults).toEqual({
    start: 'range',
  });
});

test('a term in hours needs its time, and ends at a moment; the clock that goes back adds no hour', () => {
  const breach = 'law=EU-1182-71&start.day=24&start.month=10&start.year=2026&count=72&unit=hours';
  expect(term(breach)).toMatchObject({ faults: { time: 'required' }, result: null });
  expect(term(`${breach}&time=25:00`).faults).toEqual({ time: 'time' });
  const { result } = term(`${breach}&time=20.00`);
  expect(result!.dueAt).toBe('2026-10-27T19:00:00+01:00');
  expect(result!.steps.map(({ rule, open }) => [rule, open])).toEqual([
    ['count', false],
    ['other-reading', true],
  ]);
});

test('a time that comes twice is the first of both, and one that is left out is an hour later', () => {
  expect(momentOf('2026-10-25', '02:30')).toBe('2026-10-25T02:30:00+02:00');
  expect(momentOf('2026-03-29', '02:30')).toBe('2026-03-29T03:30:00+02:00');
  expect(momentOf('2026-07-01', '9:05')).toBe('2026-07-01T09:05:00+02:00');
  expect(momentOf('2026-07-01', null)).toBe('2026-07-01');
});

test('the sum names its law at each step, and lists the holidays of its own law and years only', () => {
  const dutch = term(`law=NL-ATW&${start}&count=3&unit=weeks`).result!;
  expect(dutch.freeDays.map(({ date }) => date)).toContain('2027-03-26');
  const european = term(`law=EU-1182-71&${start}&count=7&unit=days`).result!;
  expect(european.freeDays.every(({ date }) => date.startsWith('2026'))).toBe(true);
  expect(european.freeDays.some(({ name }) => name.en === 'Good Friday')).toBe(false);
  expect(european.steps.every(({ cite }) => cite !== null && cite.provision !== null)).toBe(true);
  expect(term(`law=NONE&${start}&count=7&unit=days`).result!.freeDays).toEqual([]);
});

const check = (type: string, value: string) => identifierView(new URLSearchParams({ type, value }));

test('a number is tested by the rules of its kind', () => {
  expect(check('GTIN', '4006381333931').result).toMatchObject({ valid: true, checked: 'check-digit' });
  expect(check('GTIN', '4006381333930').result).toMatchObject({ valid: false, normalised: null });
  expect(check('BSN', '123456782')).toMatchObject({ faults: { type: 'choose' }, result: null });
  expect(check('NB', ' ')).toMatchObject({ faults: { value: 'required' }, result: null });
  expect(check('NB', '1'.repeat(101)).faults).toEqual({ value: 'tooLong' });
  expect(Object.keys(nl.register.law.check.types).sort()).toEqual([...numberTypes].sort());
});
