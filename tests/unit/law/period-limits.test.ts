import { describe, expect, test } from 'vitest';
import { canStart, period } from '#workflows/law/api.ts';
import type { CountingLaw, Length } from '#workflows/law/api.ts';

const count = (law: CountingLaw, start: string, length: Length, specialDays = false) =>
  period({ law, start, length, memberState: 'NL', ...(specialDays ? { specialDays } : {}) });
const of = (unit: string, n: number) => ({ [unit]: n }) as unknown as Length;

describe('what can be counted', () => {
  test.each([
    ['hours', 87_600],
    ['days', 18_300],
    ['workingDays', 13_000],
    ['weeks', 2_600],
    ['months', 600],
    ['years', 50],
  ])('up to ten or fifty years, in %s: %s', (unit, most) => {
    const start = unit === 'hours' ? '2026-11-22T10:00+01:00' : '2026-11-22';
    expect(() => count('NONE', start, of(unit, most))).not.toThrow();
    for (const n of [0, -1, 1.5, most + 1]) {
      expect(() => count('NONE', start, of(unit, n))).toThrow(`from 1 to ${most}`);
    }
    expect(() => count('NONE', start, of(unit, 1))).not.toThrow();
  });

  test('one unit that exists', () => {
    for (const length of [{}, { fortnights: 1 }, { days: 1, weeks: 1 }] as unknown as Length[])
      expect(() => count('NONE', '2026-11-22', length)).toThrow('exactly one unit');
  });

  test('from a day or a moment of 1996 to 2140', () => {
    for (const start of ['1996-01-01', '2140-12-31', '1996-01-01T12:00Z'])
      expect([start, canStart(start)]).toEqual([start, true]);
    for (const start of ['1995-12-31', '2141-01-01', '2026-02-30', '', '2026-11-2', '2026-11-22T', '2140-12-31T23:30Z'])
      expect([start, canStart(start)]).toEqual([start, false]);
    expect(() => count('NONE', '2026-11-22', { hours: 1 })).toThrow('starts at an instant');
  });
});

describe('what a sum rests on', () => {
  const cites = (law: CountingLaw, start: string, length: Length) => count(law, start, length).citations;

  test('Regulation 1182/71: day zero and the last day always, the rest where it did something', () => {
    expect(cites('EU-1182-71', '2026-09-07', { days: 15 })).toEqual(['reg-1182-71/3-1', 'reg-1182-71/3-2']);
    expect(cites('EU-1182-71', '2026-11-07', { days: 15 })).toEqual([
      'reg-1182-71/3-1',
      'reg-1182-71/3-2',
      'reg-1182-71/3-4',
    ]);
    expect(cites('EU-1182-71', '2026-11-20', { days: 2 })).toEqual([
      'reg-1182-71/3-1',
      'reg-1182-71/3-2',
      'reg-1182-71/3-4',
      'reg-1182-71/3-5',
    ]);
    expect(cites('EU-1182-71', '2026-11-20', { workingDays: 2 })).toEqual([
      'reg-1182-71/3-1',
      'reg-1182-71/3-2',
      'reg-1182-71/2-2',
    ]);
    expect(cites('EU-1182-71', '2026-11-20T10:00+01:00', { hours: 2 })).toEqual(['reg-1182-71/3-1', 'reg-1182-71/3-2']);
  });

  test('Algemene termijnenwet', () => {
    expect(cites('NL-ATW', '2026-03-16', { weeks: 6 })).toEqual(['atw/1-1']);
    expect(cites('NL-ATW', '2026-11-20', { days: 3 })).toEqual(['atw/1-1', 'atw/2']);
    expect(cites('NL-ATW', '2026-11-20', { workingDays: 3 })).toEqual(['atw/3-1']);
    expect(cites('NL-ATW', '2026-11-20', { weeks: 13 })).toEqual(['atw/4']);
    expect(cites('NL-ATW', '2026-11-20T10:00+01:00', { hours: 2 })).toEqual(['atw/4']);
    expect(cites('NONE', '2026-11-20', { weeks: 13 })).toEqual([]);
    expect(cites('NONE', '2026-11-20T10:00+01:00', { hours: 2 })).toEqual([]);
  });

  test('Article 4: days up to 90, weeks up to twelve, months up to three are extended; no more, and never years', () => {
    const extended = (length: Length) => cites('NL-ATW', '2026-11-20', length)[0] === 'atw/1-1';
    expect([{ days: 90 }, { weeks: 12 }, { months: 3 }].map(extended)).toEqual([true, true, true]);
    expect([{ days: 91 }, { weeks: 13 }, { months: 4 }, { years: 1 }].map(extended)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('Article 2: three days hold two days that are free for nobody; one day does not need to', () => {
    expect(count('NL-ATW', '2026-11-20', { days: 3 })).toMatchObject({ nominal: '2026-11-23', due: '2026-11-24' });
    expect(count('NL-ATW', '2026-11-21', { days: 2 })).toMatchObject({ nominal: '2026-11-23', due: '2026-11-23' });
    expect(count('EU-1182-71', '2026-11-22', { days: 1 })).toMatchObject({ nominal: '2026-11-23', due: '2026-11-23' });
  });
});

test('each move says why: a holiday by its name, a Saturday, a Sunday, a working day too few', () => {
  const moves = (law: CountingLaw, start: string, length: Length) =>
    count(law, start, length).moved.map(({ from, to, reason, name }) => `${from} ${to} ${reason} ${name.en}`);
  expect(moves('EU-1182-71', '2026-12-10', { days: 15 })).toEqual([
    '2026-12-25 2026-12-26 holiday Christmas Day',
    '2026-12-26 2026-12-27 holiday Boxing Day',
    '2026-12-27 2026-12-28 sunday Sunday',
  ]);
  expect(moves('EU-1182-71', '2026-11-19', { days: 2 })).toEqual([
    '2026-11-21 2026-11-22 saturday Saturday',
    '2026-11-22 2026-11-23 sunday Sunday',
  ]);
  expect(moves('EU-1182-71', '2026-11-20', { days: 2 }).at(-1)).toBe(
    '2026-11-23 2026-11-24 two-working-days at least two working days',
  );
  expect(moves('NL-ATW', '2026-11-20', { days: 3 }).at(-1)).toBe(
    '2026-11-23 2026-11-24 two-ordinary-days at least two working days',
  );
  expect(moves('NONE', '2026-12-10', { days: 15 })).toEqual([]);
});

describe('Good Friday and days equated by decree under European law', () => {
  const good = { days: 15 };
  test('by default they are working days, and the other day is shown; when they count, no other day is shown', () => {
    expect(count('EU-1182-71', '2026-03-19', good)).toMatchObject({ due: '2026-04-03', withSpecialDays: '2026-04-07' });
    expect(count('EU-1182-71', '2026-03-19', good, true)).toMatchObject({ due: '2026-04-07', withSpecialDays: null });
    expect(count('EU-1182-71', '2026-09-07', good).withSpecialDays).toBeNull();
    expect(count('NL-ATW', '2026-03-19', good).withSpecialDays).toBeNull();
    expect(count('EU-1182-71', '2026-04-01', { workingDays: 2 })).toMatchObject({
      due: '2026-04-03',
      withSpecialDays: '2026-04-07',
    });
  });

  const open = (law: CountingLaw, start: string, length: Length) =>
    count(law, start, length)
      .steps.filter((step) => step.open)
      .map(({ rule, cite, from, to }) => [rule, cite, from, to].join(' '));

  test('the readings that are open stand beside the sum', () => {
    expect(open('EU-1182-71', '2026-03-19', good)).toEqual(['other-reading reg-1182-71/2-1 2026-04-03 2026-04-07']);
    expect(open('NL-ATW', '2026-05-13', { workingDays: 3 })).toEqual(['other-reading atw/3-3 2026-05-20 2026-05-19']);
    expect(open('EU-1182-71', '2026-09-07', good)).toEqual([]);
    expect(open('NONE', '2020-02-03', { weeks: 13 })).toEqual([]);
    expect(open('EU-1182-71', '2020-02-03', { weeks: 13 })).toEqual([]);
  });

  test('decrees are known for the terms that end in 2023 to 2028', () => {
    const unknown = (due: string) => open('NL-ATW', due, { years: 1 }).length === 1;
    expect(['2021-12-30', '2022-01-03', '2027-12-29', '2028-01-03'].map(unknown)).toEqual([true, false, false, true]);
  });
});

describe('the sum in words', () => {
  const why = (law: CountingLaw, start: string, length: Length) =>
    count(law, start, length).steps.map((step) => step.why.en);

  test('how each unit is counted', () => {
    expect(why('NONE', '2026-11-20', { workingDays: 1 })[1]).toContain('Only working days count');
    expect(why('NONE', '2026-11-20', { days: 1 })[1]).toContain('All days count');
    expect(why('NONE', '2026-11-20', { weeks: 1 })[1]).toContain('same day of the week');
    expect(why('NONE', '2026-11-20', { months: 1 })[1]).toContain('ends on the same date');
    expect(why('NONE', '2026-01-31', { months: 1 })[1]).toContain('does not exist in the last month');
    expect(why('NONE', '2028-02-29', { years: 1 })[1]).toContain('does not exist in the last month');
  });

  test('a free day without a name is just a free day', () => {
    expect(why('EU-1182-71', '2026-11-07', { days: 15 }).at(-1)).toBe(
      'Sunday 22 November 2026 is a free day: the end moves one day.',
    );
  });

  test('provisions: working days, days, weeks', () => {
    const second = (length: Length) => count('EU-1182-71', '2026-09-07', length).steps[1]!.cite;
    expect([{ workingDays: 2 }, { days: 2 }, { weeks: 2 }, { months: 2 }].map(second)).toEqual([
      'reg-1182-71/2-2',
      'reg-1182-71/3-3',
      'reg-1182-71/3-2',
      'reg-1182-71/3-2',
    ]);
  });

  test('a holiday on day zero, or the day before it, was not passed over', () => {
    const rules = (start: string) => count('NL-ATW', start, { workingDays: 1 }).steps.map(({ rule }) => rule);
    expect(rules('2026-04-06')).toEqual(['day-zero', 'count']);
    expect(rules('2026-04-07')).toEqual(['day-zero', 'count']);
  });

  test('at most twenty holidays inside a count of working days are named', () => {
    const skipped = count('NL-ATW', '2026-01-01', { workingDays: 1_000 }).steps.filter(
      ({ rule }) => rule === 'skipped-day',
    );
    expect(skipped.length).toBe(20);
    const european = count('EU-1182-71', '2026-12-24', { workingDays: 1 }).steps;
    expect(european.map(({ rule, cite, from, to }) => [rule, cite, from, to].join(' '))).toEqual([
      'day-zero reg-1182-71/3-1 2026-12-24 2026-12-24',
      'skipped-day reg-1182-71/2-1 2026-12-25 2026-12-26',
      'count reg-1182-71/2-2 2026-12-24 2026-12-28',
    ]);
  });
});

test('hours: to the second, over a change of clocks, and the hour of the event as the other reading', () => {
  const steps = (law: CountingLaw, start: string) =>
    count(law, start, { hours: 24 }).steps.map(({ rule, cite, from, to, open }) =>
      [rule, cite, from, to, open].join(' '),
    );
  expect(steps('EU-1182-71', '2026-11-22T20:00:00+01:00')).toEqual([
    'count reg-1182-71/3-2 2026-11-22T20:00:00+01:00 2026-11-23T20:00:00+01:00 false',
    'other-reading reg-1182-71/3-1 2026-11-23T20:00:00+01:00 2026-11-23T21:00:00+01:00 true',
  ]);
  expect(steps('NL-ATW', '2026-11-22T20:00:01+01:00')).toEqual([
    'count atw/4 2026-11-22T20:00:01+01:00 2026-11-23T20:00:01+01:00 false',
  ]);
  expect(steps('NONE', '2026-11-22T20:00:01+01:00')).toEqual([
    'count  2026-11-22T20:00:01+01:00 2026-11-23T20:00:01+01:00 false',
  ]);
  expect(count('NONE', '2026-11-22T20:00:01Z', { hours: 87_600 }).dueAt).toBe('2036-11-19T21:00:01+01:00');
  expect(count('NONE', '2026-11-22T20:00:01+01:00', { hours: 24 })).toMatchObject({
    dayZero: '2026-11-22',
    nominal: '2026-11-23',
    target: '2026-11-23',
    due: '2026-11-23',
    dueAt: '2026-11-23T20:00:01+01:00',
    withSpecialDays: null,
    moved: [],
  });
});
