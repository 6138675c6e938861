import { expect, test } from 'vitest';
import { returnPath, withReturn } from '#app/http/return-path.ts';

test.each([
  '/toezicht',
  '/toezicht/meldingen/INC-1?tab=x&a=b',
  '/',
  '/en/systems?q=long%20foto',
  '/account/beveiliging',
])('%s is a page to return to', (path) => expect(returnPath(path)).toBe(path));

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/x/../..//evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '',
  `/${'a'.repeat(3000)}`,
])('%j is not', (path) => expect(returnPath(path)).toBeNull());

test('the pages of signing in and out are no place to return to', () => {
  for (const path of ['/inloggen', '/inloggen/code?naar=/x', '/uitloggen', '/en/sign-in', '/opzetten/abc', '/INLOGGEN'])
    expect(returnPath(path)).toBeNull();
});

test('what it accepts stays on this site when a browser reads it', () => {
  for (const path of ['/a/../b', '/a/./b', '/%2F%2Fevil.example', '/a#//evil'])
    expect(new URL(returnPath(path)!, 'https://register.example').host).toBe('register.example');
});

test('an address of signing in remembers the page', () => {
  expect(withReturn('/inloggen', '/toezicht?a=b&c=d')).toBe('/inloggen?naar=%2Ftoezicht%3Fa%3Db%26c%3Dd');
  expect(withReturn('/inloggen', null)).toBe('/inloggen');
});
