import type { RouteConfigEntry } from '@remix-run/route-config';
import { expect, test } from 'vitest';
import { currentEntry, entriesOf } from '#app/components/navigation-entries.ts';
import type { Role } from '#app/http/session-view.ts';
import { paths, publicPages, samePage } from '#app/paths.ts';
import routes from '#app/routes.ts';

type Builder = (...values: string[]) => string;
type Builders = { [name: string]: Builder | Builders };

/** Every address, made with `nl` and `en` where a language is asked and with sample values elsewhere. */
function print(builders: Builders, prefix = ''): string[] {
  return Object.entries(builders).flatMap(([name, builder]) => {
    if (typeof builder === 'object') return print(builder, `${prefix}${name}.`);
    const inLanguages =
      prefix === '' && name in publicPages ? ['nl', 'en'].map((lang) => builder(lang, 'one')) : [builder('one', 'two')];
    return inLanguages.map((address) => `${prefix}${name}: ${address}`);
  });
}

const printed = print(paths as unknown as Builders);
const addresses = printed.map((line) => line.split(': ')[1]!);

/** The patterns of all registered pages. */
function patternsOf(entries: RouteConfigEntry[], base = ''): RegExp[] {
  return entries.flatMap((entry) => {
    const path = [base, entry.path].filter(Boolean).join('/');
    const pattern = new RegExp(`^/${path.replace(/:\w+/g, '[^/]+').replace('*', '(?!)')}$`);
    return [pattern, ...patternsOf(entry.children ?? [], path)];
  });
}
const patterns = patternsOf(routes as RouteConfigEntry[]);
const hasPage = (address: string) => patterns.some((pattern) => pattern.test(address));

test('all addresses', () => {
  expect(printed.join('\n')).toMatchSnapshot();
});

test('every address has a page', () => {
  expect(addresses.filter((address) => !hasPage(address))).toEqual([]);
});

test('every entry of the navigation has a page', () => {
  const roles: (Role | null)[] = [
    null,
    'provider',
    'authorised-representative',
    'notified-body-assessor',
    'notified-body-decider',
    'deployer',
    'inspector',
    'administrator',
  ];
  const entries = roles.flatMap((role) => [...entriesOf(role, 'nl'), ...entriesOf(role, 'en')]);
  expect(entries.filter(({ href }) => !hasPage(href)).map(({ href }) => href)).toEqual([]);
  expect(Math.max(...roles.map((role) => entriesOf(role, 'nl').length))).toBeLessThanOrEqual(6);
});

test('a page of the public shows in the menu where it belongs', () => {
  const inMenu = (pathname: string) => currentEntry(entriesOf(null, 'nl'), pathname)?.href;
  expect(inMenu('/systemen/NL-AI-2026-000123')).toBe('/systemen');
  for (const path of ['/wet', '/wet/termijnen', '/waarom-niet-in', '/controleer-nummer', '/classificeren/vraag/logic'])
    expect(inMenu(path), path).toBe('/wet');
  for (const path of ['/', '/over', '/wetten', '/inloggen']) expect(inMenu(path), path).toBeUndefined();
});

test('the switch of language leads to the same page and back', () => {
  expect(samePage('/systemen/NL-AI-2026-000123', 'en')).toBe('/en/systems/NL-AI-2026-000123');
  expect(samePage('/en', 'nl')).toBe('/');
  expect(samePage('/aanbieder', 'en')).toBeNull();
  for (const page of Object.values(publicPages)) {
    const dutch = page.nl.replace(/:\w+/, 'x y');
    expect(samePage(samePage(encodeURI(dutch), 'en')!, 'nl')).toBe(encodeURI(dutch));
  }
});
