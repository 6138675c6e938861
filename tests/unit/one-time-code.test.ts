import { expect, test } from 'vitest';
import { encodeBase32UpperCaseNoPadding } from '@oslojs/encoding';
import { acceptedStep, keyAddress, newSecret, usableCode } from '#workflows/account/one-time-code.ts';

// RFC 6238, appendix B: the SHA-1 secret, and the last six digits of its codes.
const secret = encodeBase32UpperCaseNoPadding(new TextEncoder().encode('12345678901234567890'));
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('the code of the standard at second %i is accepted', (seconds, code) => {
  expect(acceptedStep(secret, code, 0, at(seconds))).toBe(Math.floor(seconds / 30));
});

test('the step before and the step after are accepted, further ones are not', () => {
  const code = '081804';
  const step = Math.floor(1_111_111_109 / 30);
  const accepted = [-2, -1, 0, 1, 2].map((steps) => acceptedStep(secret, code, 0, at((step + steps) * 30)));
  expect(accepted).toEqual([undefined, step, step, step, undefined]);
});

test('a code is never right again after it, or a later one, was used', () => {
  const now = at(1_111_111_109);
  const step = acceptedStep(secret, '081804', 0, now)!;
  expect(acceptedStep(secret, '081804', step, now)).toBeUndefined();
  expect(acceptedStep(secret, '081804', step + 1, now)).toBeUndefined();
  expect(acceptedStep(secret, '081804', step - 1, now)).toBe(step);
});

test('blanks in a code are forgiven, anything else is not', () => {
  const now = at(1_111_111_109);
  expect(acceptedStep(secret, ' 081 804 ', 0, now)).toBeDefined();
  for (const typed of ['', '81804', '0818040', 'O81804', '٠٨١٨٠٤'])
    expect(acceptedStep(secret, typed, 0, now)).toBeUndefined();
});

test('the demonstration shows a code that will be accepted, or none', () => {
  const now = at(1_111_111_109);
  let last = 0;
  for (let n = 0; n < 2; n += 1) last = acceptedStep(secret, usableCode(secret, last, now)!, last, now)!;
  expect(last).toBe(Math.floor(1_111_111_109 / 30) + 1);
  expect(usableCode(secret, last, now)).toBeUndefined();
});

test('secrets are new each time and fit in an address for the authenticator', () => {
  const own = newSecret();
  expect(own).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(own);
  expect(keyAddress(own, 'f@linde.example')).toContain(`secret=${own}`);
});
