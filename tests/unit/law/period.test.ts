import { describe, expect, test } from 'vitest';
import { holidays, period } from '#workflows/law/api.ts';
import type { CountingLaw, Length, Unit } from '#workflows/law/api.ts';
import { decrees } from '#workflows/law/holidays/decree-days.ts';
import { referencePeriod } from './period-reference.ts';

const count = (law: CountingLaw, start: string, length: Length) => period({ law, start, length, memberState: 'NL' });

describe('European periods (Regulation 1182/71)', () => {
  test.each([
    ['a holiday, a holiday and a Sunday', '2026-12-10', 15, '2026-12-25', '2026-12-28', '2026-12-28'],
    ['a Sunday', '2026-11-07', 15, '2026-11-22', '2026-11-23', '2026-11-23'],
    ['two days from a Friday hold two working days', '2026-11-20', 2, '2026-11-22', '2026-11-23', '2026-11-24'],
    ['two days from a Thursday hold Friday and Monday', '2026-11-19', 2, '2026-11-21', '2026-11-23', '2026-11-23'],
    ['an ordinary day', '2026-09-07', 15, '2026-09-22', '2026-09-22', '2026-09-22'],
    ['Easter eve', '2026-03-25', 10, '2026-04-04', '2026-04-07', '2026-04-07'],
    ['Ascension Day', '2026-05-12', 2, '2026-05-14', '2026-05-15', '2026-05-15'],
    ['Liberation Day', '2026-04-20', 15, '2026-05-05', '2026-05-06', '2026-05-06'],
    ['King’s Day on a Monday', '2026-04-12', 15, '2026-04-27', '2026-04-28', '2026-04-28'],
    ['a leap day inside', '2028-02-20', 10, '2028-03-01', '2028-03-01', '2028-03-01'],
    ['the night of summer time inside', '2026-03-20', 10, '2026-03-30', '2026-03-30', '2026-03-30'],
  ])('%s', (_case, start, days, nominal, target, due) => {
    expect(count('EU-1182-71', start, { days })).toMatchObject({ dayZero: start, nominal, target, due });
  });

  test('the last moment carries the offset of that day', () => {
    expect(count('EU-1182-71', '2026-12-10', { days: 15 }).dueAt).toBe('2026-12-28T23:59:59+01:00');
    expect(count('EU-1182-71', '2026-03-20', { days: 10 }).dueAt).toBe('2026-03-30T23:59:59+02:00');
  });

  test('an instant counts from its local day, not its day in UTC', () => {
    expect(count('EU-1182-71', '2026-12-09T23:30:00Z', { days: 15 }).dayZero).toBe('2026-12-10');
  });

  test('31 January and a month is the last day of February', () => {
    expect(count('EU-1182-71', '2028-01-31', { months: 1 }).nominal).toBe('2028-02-29');
  });

  test('Good Friday does not move a reporter’s limit, and the other reading is shown', () => {
    const result = count('EU-1182-71', '2026-03-19', { days: 15 });
    expect([result.due, result.withSpecialDays]).toEqual(['2026-04-03', '2026-04-07']);
  });
});

describe('Dutch terms (Algemene termijnenwet)', () => {
  test.each([
    ['King’s Day', '2026-03-16', { weeks: 6 }, '2026-04-28'],
    ['Ascension Day and the decree day after it', '2026-04-02', { weeks: 6 }, '2026-05-18'],
    ['a decree day in January', '2025-11-21', { weeks: 6 }, '2026-01-05'],
    ['thirteen weeks are never extended', '2025-01-20', { weeks: 13 }, '2025-04-21'],
    ['thirteen weeks of the court', '2020-02-03', { weeks: 13 }, '2020-05-04'],
    ['twelve weeks are extended', '2025-01-27', { weeks: 12 }, '2025-04-22'],
    ['three working days over Easter', '2026-04-01', { workingDays: 3 }, '2026-04-08'],
  ] as [string, string, Length, string][])('%s', (_case, start, length, due) => {
    expect(count('NL-ATW', start, length).due).toBe(due);
  });

  test('where decree days may be working days the target is the earlier reading', () => {
    expect(count('NL-ATW', '2026-05-13', { workingDays: 3 })).toMatchObject({
      target: '2026-05-19',
      due: '2026-05-20',
    });
  });
});

test('hours are absolute: 72 hours over the end of summer time', () => {
  expect(count('NONE', '2026-10-24T20:00:00+02:00', { hours: 72 }).dueAt).toBe('2026-10-27T19:00:00+01:00');
});

describe('the sum, step by step', () => {
  const steps = (law: CountingLaw, start: string, length: Length) =>
    count(law, start, length).steps.map(({ rule, cite, from, to, open }) =>
      [rule, cite, from, to, ...(open ? ['open'] : [])].join(' '),
    );

  test('Christmas: day zero, the count, three free days', () => {
    expect(steps('EU-1182-71', '2026-12-10', { days: 15 })).toEqual([
      'day-zero reg-1182-71/3-1 2026-12-10 2026-12-10',
      'count reg-1182-71/3-3 2026-12-10 2026-12-25',
      'free-day reg-1182-71/3-4 2026-12-25 2026-12-26',
      'free-day reg-1182-71/3-4 2026-12-26 2026-12-27',
      'free-day reg-1182-71/3-4 2026-12-27 2026-12-28',
    ]);
    expect(count('EU-1182-71', '2026-12-10', { days: 15 }).steps[2]!.why).toEqual({
      nl: 'vrijdag 25 december 2026 is Eerste Kerstdag: het einde schuift een dag op.',
      en: 'Friday 25 December 2026 is Christmas Day: the end moves one day.',
    });
  });

  test('two working days, and the guidance that does not count so', () => {
    expect(steps('EU-1182-71', '2026-11-20', { days: 2 })).toEqual([
      'day-zero reg-1182-71/3-1 2026-11-20 2026-11-20',
      'count reg-1182-71/3-3 2026-11-20 2026-11-22',
      'free-day reg-1182-71/3-4 2026-11-22 2026-11-23',
      'two-days reg-1182-71/3-5 2026-11-23 2026-11-24',
      'other-reading reg-1182-71/3-5 2026-11-24 2026-11-23 open',
    ]);
  });

  test('working days: every holiday that was passed over is named', () => {
    expect(steps('NL-ATW', '2026-04-01', { workingDays: 3 })).toEqual([
      'day-zero  2026-04-01 2026-04-01',
      'skipped-day atw/3-2 2026-04-03 2026-04-04',
      'skipped-day atw/3-1 2026-04-06 2026-04-07',
      'count  2026-04-01 2026-04-08',
    ]);
  });

  test('a term that is too long to be extended, and a year of which the decrees are not known', () => {
    expect(steps('NL-ATW', '2025-01-20', { weeks: 13 }).at(-1)).toBe('not-extended atw/4 2025-04-21 2025-04-21');
    expect(steps('NL-ATW', '2020-02-03', { weeks: 13 }).at(-1)).toBe(
      'other-reading atw/3-3 2020-05-04 2020-05-04 open',
    );
  });

  test('no law moves a term that none governs', () => {
    expect(steps('NONE', '2026-11-20', { weeks: 6 })).toEqual([
      'day-zero  2026-11-20 2026-11-20',
      'count  2026-11-20 2027-01-01',
      'no-shift  2027-01-01 2027-01-01',
    ]);
  });

  test('hours: from moment to moment; whether the hour of the event counts is open', () => {
    expect(steps('EU-1182-71', '2026-10-24T20:10:00+02:00', { hours: 72 })).toEqual([
      'count reg-1182-71/3-2 2026-10-24T20:10:00+02:00 2026-10-27T19:10:00+01:00',
      'other-reading reg-1182-71/3-1 2026-10-27T19:10:00+01:00 2026-10-27T20:00:00+01:00 open',
    ]);
  });

  test('in every sum the steps lead from day zero to the last day without a gap', () => {
    for (let n = 0; n < 400; n++) {
      const law = (['EU-1182-71', 'NL-ATW', 'NONE'] as const)[n % 3]!;
      const length = [
        { days: 1 + (n % 95) },
        { weeks: 1 + (n % 14) },
        { months: 1 + (n % 5) },
        { workingDays: 1 + (n % 9) },
      ][n % 4]!;
      const start = new Date(Date.UTC(2026, 0, 1 + n * 3)).toISOString().slice(0, 10);
      const result = count(law, start, length);
      const sum = result.steps.filter(({ open, rule }) => !open && rule !== 'skipped-day');
      expect(sum[0]!.from).toBe(result.dayZero);
      expect(sum.at(-1)!.to).toBe(result.due);
      for (const [i, { from }] of sum.entries()) if (i > 0) expect(from).toBe(sum[i - 1]!.to);
    }
  });
});

test('each decree is a row with its years, its days inside them and its source; no year is in two', () => {
  for (const { from, to, days, source } of decrees) {
    expect(source.length).toBeGreaterThan(0);
    for (const day of days) expect(Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to).toBe(true);
  }
  const years = decrees.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n));
  expect(new Set(years).size).toBe(years.length);
});

test('5 May is free every year under both laws; Good Friday and decree days only under the Dutch one', () => {
  for (const year of [2025, 2026, 2027]) {
    for (const calendar of ['EU-NL', 'NL-ATW'] as const)
      expect(holidays({ calendar, year }).map(({ date }) => date)).toContain(`${year}-05-05`);
    const bases = (calendar: 'EU-NL' | 'NL-ATW') => new Set(holidays({ calendar, year }).map(({ basis }) => basis));
    expect([...bases('EU-NL')]).toEqual(['atw/3-1']);
    expect([...bases('NL-ATW')].sort()).toEqual(['atw/3-1', 'atw/3-2', 'atw/3-3']);
  }
});

test.each([
  ['no such day', { law: 'NONE', start: '2026-02-30', length: { days: 1 } }],
  ['hours from a day', { law: 'NONE', start: '2026-02-20', length: { hours: 1 } }],
  ['two units', { law: 'NONE', start: '2026-02-20', length: { days: 1, weeks: 1 } }],
  ['nothing', { law: 'NONE', start: '2026-02-20', length: { days: 0 } }],
])('refuses %s', (_case, input) => {
  expect(() => period({ ...input, memberState: 'NL' } as never)).toThrow(RangeError);
});

test('holidays of 2026 to 2028 as published', () => {
  const dates = (year: number) =>
    holidays({ calendar: 'NL-ATW', year })
      .map((day) => day.date.slice(5))
      .join(' ');
  expect(dates(2026)).toBe('01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26');
  expect(dates(2027)).toBe('01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26');
  expect(dates(2028)).toBe('01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26');
  expect(holidays({ calendar: 'EU-NL', year: 2026 }).some((day) => day.name.en === 'Good Friday')).toBe(false);
});

test('King’s Day moves to the 26th when the 27th is a Sunday', () => {
  for (const year of [2025, 2031]) {
    expect(holidays({ calendar: 'NL-ATW', year }).map((day) => day.date)).toContain(`${year}-04-26`);
  }
});

test('100,000 random periods agree with an independent second implementation', () => {
  // Mulberry32: the same numbers on every run.
  let seed = 20261122;
  const next = (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const units: [Unit, number][] = [
    ['days', 120],
    ['workingDays', 60],
    ['weeks', 20],
    ['months', 30],
    ['years', 5],
  ];
  const laws: CountingLaw[] = ['EU-1182-71', 'NL-ATW', 'NONE'];
  for (let i = 0; i < 100_000; i++) {
    const start = new Date(Date.UTC(2000, 0, 1 + next(36_000))).toISOString().slice(0, 10);
    const [unit, most] = units[next(units.length)]!;
    // Short periods are where the rules bite.
    const amount = 1 + next(next(2) === 0 ? 5 : most);
    const law = laws[next(laws.length)]!;
    const { nominal, target, due } = count(law, start, { [unit]: amount } as Length);
    const expected = referencePeriod(law, start, unit, amount);
    if (nominal !== expected.nominal || target !== expected.target || due !== expected.due) {
      expect.fail(`${law} ${start} ${amount} ${unit}: ${nominal} ${target} ${due}, not ${JSON.stringify(expected)}`);
    }
  }
}, 90_000);

test('a period takes far less than a tenth of a millisecond', () => {
  const times = Array.from({ length: 2_000 }, (_, i) => {
    const from = performance.now();
    count('EU-1182-71', '2026-12-10', { days: 1 + (i % 30) });
    return performance.now() - from;
  }).sort((a, b) => a - b);
  expect(times[1_000]).toBeLessThan(0.1);
});
