import { publicPages, samePage } from '#app/paths.ts';
import { type } from './support/form.ts';
import { expect, test } from './support/test.ts';

/** A system of the demonstration with everything on its page: trace, certificates, use, versions. */
const number = 'NL-AI-2026-000005';
const nothingElse = /:\w+/;
const pages = Object.values(publicPages).filter(({ nl }) => !nothingElse.test(nl) && !nl.startsWith('/inloggen/'));

test('search narrows by facets; the address holds it all, also for the back button', async ({ as }) => {
  const { page, open, follow, press } = await as();
  const found = page.getByRole('heading', { level: 2, name: /^\d+ syste(em|men)$/ });
  await open('/');
  await type(page.getByRole('search'), 'Naam, aanbieder, nummer of woorden', 'nodu');
  await press('Zoek');
  await expect(page).toHaveURL('/systemen?q=nodu');
  await expect(found).toHaveText('2 systemen');
  await expect(page).toHaveTitle('2 systemen voor “nodu” – Zoeken – Waarborg');

  await page.goto('/systemen?q=long');
  const all = Number.parseInt(await found.innerText());
  const classes = page.getByRole('group', { name: 'Klasse' });
  // On a narrow screen the filters are folded.
  if (!(await classes.isVisible())) await page.getByText('Filters', { exact: true }).click();
  await classes.getByLabel(/^Klasse IIb/).check();
  await page
    .getByRole('group', { name: 'Status' })
    .getByLabel(/^Ingeschreven/)
    .check();
  await press('Pas toe');
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ q: 'long', class: 'MDR-IIb', status: 'registered' });
  const narrowed = Number.parseInt(await found.innerText());
  expect(narrowed).toBeLessThan(all);

  const chip = 'verwijder filter Klasse: Klasse IIb';
  await follow(chip);
  await expect(page.getByRole('link', { name: chip })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('link', { name: chip })).toBeVisible();
  await expect(found).toHaveText(`${narrowed} ${narrowed === 1 ? 'systeem' : 'systemen'}`);
  await follow('op naam');
  expect(new URL(page.url()).searchParams.get('class')).toBe('MDR-IIb');
});

test('what is not found and what is not known is said, with a way on', async ({ as }) => {
  const { page, open, follow } = await as();
  await open('/systemen?q=bestaatnietinhetregister');
  await expect(page.getByText('Geen systeem heeft dit allemaal.')).toBeVisible();
  await follow('Zoek zonder deze woorden');
  await expect(page).toHaveURL('/systemen');
  await open('/systemen?class=onzin');
  await expect(page.getByText('“onzin” bestaat niet bij Klasse en is niet gebruikt.')).toBeVisible();
  for (const [path, title] of [
    ['/bestaat-niet', 'Deze pagina is er niet'],
    ['/en/nothing-here', 'This page does not exist'],
    ['/systemen/NL-AI-2026-999999', 'Deze pagina is er niet'],
  ] as const) {
    expect((await open(path))?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('the page of a system says what it is, why, since when and who says so; in both languages', async ({ as }) => {
  const { page, open, follow } = await as();
  await open(`/id/systeem/${number}`);
  await expect(page).toHaveURL(`/systemen/${number}`);
  await expect(page.getByRole('region', { name: 'Risicoklasse en wet' })).toContainText('Regel 11');
  await page.getByText('Waar komt dit vandaan?').first().click();
  await expect(page.getByText('Vastgelegd door het register zelf.').first()).toBeVisible();
  await follow('English');
  await expect(page).toHaveURL(`/en/systems/${number}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: 'In short' })).toContainText('Class IIa');
  await follow('Nederlands');
  await expect(page).toHaveURL(`/systemen/${number}`);
});

test('every public page exists in both languages and leads to the other one', async ({ as }) => {
  const { page, open, pass } = await as();
  for (const { nl, en } of pages) {
    for (const [path, lang, other, visit] of [
      [nl, 'nl', en, open],
      [en, 'en', nl, pass],
    ] as const) {
      expect((await visit(path))?.status(), path).toBe(200);
      await expect(page.locator('html'), path).toHaveAttribute('lang', lang);
      const label = lang === 'nl' ? 'English' : 'Nederlands';
      await expect(page.getByRole('banner').getByRole('link', { name: label }), path).toHaveAttribute('href', other);
      expect(samePage(path, lang === 'nl' ? 'en' : 'nl')).toBe(other);
    }
  }
});

test('searching keeps its words and filters in the other language', async ({ as }) => {
  const { page, open, follow } = await as();
  await open('/systemen?q=long&class=MDR-IIa');
  await follow('English');
  await expect(page).toHaveURL('/en/systems?q=long&class=MDR-IIa');
  await expect(page.getByRole('link', { name: 'remove filter Class: Class IIa' })).toBeVisible();
});

test('on paper everything is there that is folded on the screen, and nothing to press', async ({ as }) => {
  const { page } = await as();
  await page.goto(`/systemen/${number}`);
  const source = page.getByText('Vastgelegd door het register zelf.').first();
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(source).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeHidden();
  expect((await page.pdf({ tagged: true })).byteLength).toBeGreaterThan(20_000);
});

test('on a narrow screen searching and reading work without scrolling sideways', async ({ as }) => {
  const { page, press, follow } = await as();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await type(page.getByRole('search'), 'Naam, aanbieder, nummer of woorden', 'nodu');
  await press('Zoek');
  await page.getByText('Filters', { exact: true }).click();
  await page
    .getByRole('group', { name: 'Klasse' })
    .getByLabel(/^Klasse IIa /)
    .check();
  await press('Pas toe');
  await follow('NoduScan');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
