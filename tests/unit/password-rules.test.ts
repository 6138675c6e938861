import { describe, expect, test } from 'vitest';
import { longest, passwordFault, shortest } from '#workflows/account/password-rules.ts';

const about = {
  email: 'fatima.dewit@lindeziekenhuis.example',
  name: 'Fatima de Wit',
  organisations: ['KeurMerk Nederland B.V.'],
};
const fault = (password: string, hasSecondFactor = true) => passwordFault(password, about, hasSecondFactor);

describe('a password is accepted by its length, not by its kinds of signs', () => {
  test.each([
    'paarse fiets op zolder',
    'ik eet graag drop',
    'Tr0ub4dor&3xyz',
    '7H#k29Lp!x0Q',
    'çédille æøå ñandú',
    '雨の日は本を読むことにしている',
  ])('%s', (password) => expect(fault(password)).toBeUndefined());
});

test('fifteen signs are asked when the password stands alone, twelve beside a second factor', () => {
  expect([shortest(false), shortest(true)]).toEqual([15, 12]);
  expect([fault('zolderfietsje', true), fault('zolderfietsje', false)]).toEqual([undefined, 'tooShort']);
  expect(fault('zolderfiets', true)).toBe('tooShort');
});

test('signs are counted as people see code points, and in one normal form', () => {
  expect(fault('😀🚲🌧🏠🎈🎨')).toBe('tooShort');
  // A ligature counts as the letters it stands for.
  expect(fault('ﬁetsenstal 7')).toBeUndefined();
});

test('128 signs are allowed, 129 are not', () => {
  const long = 'paarse fiets op zolder '.repeat(6);
  expect(fault(long.slice(0, longest))).toBeUndefined();
  expect(fault(long.slice(0, longest + 1))).toBe('tooLong');
});

test.each([
  'Welkom2026!!!',
  'W3lk0m-w3lk0m',
  'wachtwoord123456',
  'P@ssw0rd1234!',
  'qwertyuiop12345',
  '123456789012345',
  'aaaaaaaaaaaaaaa',
  'abababababababab',
  'Zomer2026Zomer2026',
  '1q2w3e4r5t6y',
  'correct horse battery staple',
])('%s is too common', (password) => expect(fault(password)).toBe('common'));

test.each([
  'fatima.dewit 2026',
  'FatimaDeWit123',
  'keurmerk nederland',
  'Waarborg-Waarborg!',
  'W@@rb0rgW@@rb0rg',
  'lindeziekenhuis',
])('%s is mostly what others know', (password) => {
  const known = { ...about, organisations: [...about.organisations, 'Lindeziekenhuis'] };
  expect(passwordFault(password, known, true)).toBe('personal');
});

test('the own name inside a longer sentence is no reason to refuse', () => {
  expect(fault('fatima fietst elke dag naar zee')).toBeUndefined();
});
