import { people, type Who } from './support/people.ts';
import { expect, test } from './support/test.ts';

// Whoever works in English finds English on every page of the menu. Their language was set when they signed in.
const readers: Who[] = ['yasmin', 'pieter', 'kees', 'samira', 'noor'];

/** Words that no English sentence has, and that no Dutch page can do without. */
const dutch = /\b(het|een|niet|wordt|naar|zijn|deze|geen|heeft|kunt)\b/i;

for (const who of readers) {
  test(`${people[who].name} reads every page of the menu in English`, async ({ as }) => {
    const { page, open } = await as(who);
    await open(people[who].desk);
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    const entries = await menu
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(entries.length).toBeGreaterThan(1);
    for (const path of [...entries, '/account/voorkeuren', '/account/beveiliging']) {
      expect((await open(path))?.status(), path).toBe(200);
      await expect(page.locator('html'), path).toHaveAttribute('lang', 'en');
      const own = await page.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        for (const foreign of copy.querySelectorAll('[lang=nl], td, th[scope=row]')) foreign.remove();
        return copy.innerText;
      });
      expect(
        own.split('\n').filter((line) => dutch.test(line)),
        `Dutch on ${path}`,
      ).toEqual([]);
    }
  });
}
