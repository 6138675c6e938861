import type { Page } from '@playwright/test';
import { beginDraft } from './support/draft.ts';
import { password, people } from './support/people.ts';
import { expect, test } from './support/test.ts';

type Stop = { place: number; what: string; seen: boolean; free: boolean };

/** Where the focus is: its place in the document, whether it shows, and whether something lies over it. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    // A link may run over two lines: what lies over it is seen on the first.
    const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      place: [...document.querySelectorAll('*')].indexOf(at),
      what: at.outerHTML.slice(0, 120),
      seen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      free: over === null || at.contains(over) || over.contains(at) || (over.closest('label')?.control ?? null) === at,
    };
  });

/** Presses Tab through the page from its beginning: the focus follows the document, shows everywhere, and leaves at the end. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 300; pressed += 1) {
    await page.keyboard.press('Tab');
    const now = await stop(page);
    if (!now || (stops[0] && now.place === stops[0].place)) break;
    stops.push(now);
  }
  const order = stops.map(({ place }) => place);
  expect(order, 'the order of the document').toEqual([...order].sort((a, b) => a - b));
  expect(
    stops.filter(({ seen }) => !seen).map(({ what }) => what),
    'focus that does not show',
  ).toEqual([]);
  expect(
    stops.filter(({ free }) => !free).map(({ what }) => what),
    'focus under something',
  ).toEqual([]);
  return stops;
}

test('the first key leads past the menu, and the whole page can be walked', async ({ as }) => {
  const { page } = await as();
  for (const path of ['/', '/systemen?q=long', '/systemen/NL-AI-2026-000005', '/inloggen']) {
    await page.goto(path);
    const stops = await tabThrough(page);
    expect(stops[0]!.what, path).toContain('skip-link');
    expect(stops.length, path).toBeGreaterThan(8);
  }
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('signing in by keyboard alone', async ({ as }) => {
  const { page, look } = await as();
  await page.goto('/inloggen');
  const email = page.getByLabel('E-mailadres');
  await email.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await look();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(email).toBeFocused();
  await page.keyboard.type(people.lotte.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn werk');
});

test('a registration by keyboard alone', async ({ as, scripts }) => {
  const person = await as('lotte');
  const { page } = person;
  const address = await beginDraft(person, scripts ? 'Toetsen A' : 'Toetsen B');
  for (const path of [
    address,
    `${address}/product`,
    `${address}/gebruik`,
    `${address}/feiten`,
    `${address}/controleren`,
  ]) {
    await page.goto(path);
    await tabThrough(page);
  }
  await page.goto(`${address}/feiten`);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Is het software?');

  await page.goto(`${address}/product`);
  await page.getByLabel('Versie').focus();
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fout:/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Versie')).toBeFocused();
});
