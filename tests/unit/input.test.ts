import { day, optionalDay, optionalText, reason, someOf, choice, text, tick, whole } from '#workflows/core/input.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';

const fault = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

test.each([
  [{ day: '4', month: '12', year: '2026' }, '2026-12-04'],
  [{ day: ' 04 ', month: '9', year: '2026' }, '2026-09-04'],
  [{ day: '29', month: '2', year: '2028' }, '2028-02-29'],
  ['2026-11-22', '2026-11-22'],
])('the three fields %j are the day %s', (given, expected) => {
  expect(day.parse(given)).toBe(expected);
});

test.each([
  ['31 February', { day: '31', month: '2', year: '2026' }, 'impossibleDate'],
  ['29 February of a common year', { day: '29', month: '2', year: '2027' }, 'impossibleDate'],
  ['month 13', { day: '1', month: '13', year: '2026' }, 'impossibleDate'],
  ['a year of two figures', { day: '1', month: '1', year: '26' }, 'impossibleDate'],
  ['words', { day: 'een', month: 'mei', year: '2026' }, 'impossibleDate'],
  ['half a date', { day: '1', month: '', year: '' }, 'impossibleDate'],
  ['nothing', { day: '', month: '', year: '' }, 'required'],
  ['a missing field', undefined, 'required'],
  ['an instant instead of a day', '2026-11-22T00:00:00Z', 'impossibleDate'],
  ['a list', ['2026-11-22'], 'required'],
])('%s is no day', (_name, given, expected) => {
  expect(fault(day, given)).toBe(expected);
});

test('every day of the calendar survives the three fields', () => {
  const noon = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(noon, (at) => {
      const iso = at.toISOString().slice(0, 10);
      const [year, month, d] = iso.split('-') as [string, string, string];
      expect(day.parse({ day: String(Number(d)), month: String(Number(month)), year })).toBe(iso);
    }),
  );
});

test('a day that may be left empty is null when it is, and refused when it is wrong', () => {
  expect(optionalDay.parse({ day: '', month: '', year: '' })).toBeNull();
  expect(optionalDay.parse(undefined)).toBeNull();
  expect(fault(optionalDay, { day: '31', month: '2', year: '2026' })).toBe('impossibleDate');
});

test('a citizen service number in a text is refused, a telephone number and a register number are not', () => {
  // 111222333 passes the eleven-test and is reserved for tests.
  expect(fault(text(200), 'Patiënt 111222333 kreeg een verkeerde uitslag')).toBe('bsn');
  expect(fault(optionalText(200), 'bsn: 111 222 333')).toBe('bsn');
  expect(text(200).parse('Bel 020-1234567 over NL-AI-2026-000123')).toContain('NL-AI-2026-000123');
});

test('a text of spaces is empty, and one that is too long is not cut', () => {
  expect(fault(text(10), '   ')).toBe('required');
  expect(fault(text(10), undefined)).toBe('required');
  expect(fault(text(10), 'elf letters')).toBe('tooLong');
  expect(fault(reason, 'ab')).toBe('tooShort');
});

test('ticked boxes: none, one and several', () => {
  const some = someOf(choice(['a', 'b']));
  expect(fault(some, undefined)).toBe('chooseSome');
  expect(some.parse('a')).toEqual(['a']);
  expect(some.parse(['a', 'b'])).toEqual(['a', 'b']);
  expect(fault(some, ['a', 'c'])).toBe('choose');
  expect([tick.parse('on'), tick.parse(undefined), tick.parse('off')]).toEqual([true, false, false]);
});

test('a whole number is a whole number', () => {
  expect(whole(1, 10).parse('7')).toBe(7);
  for (const wrong of ['', '7.5', '1e1', '-1', 'seven', '0x7', '١']) expect(fault(whole(1, 10), wrong)).toBe('number');
  expect(fault(whole(1, 10), '11')).toBe('range');
});
