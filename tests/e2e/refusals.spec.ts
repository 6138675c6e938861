import { randomInt } from 'node:crypto';
import { beginDraft } from './support/draft.ts';
import { expectStanding } from './support/dossier.ts';
import { type, typeDay } from './support/form.ts';
import { people } from './support/people.ts';
import { expect, test, type Person } from './support/test.ts';

// What people see when something is refused: a message that says what is wrong and what to do, with nothing lost and nothing done.

/** A name that no other test uses, also when the tests run twice against one register. */
const nameOf = (what: string, scripts: boolean) => `${what} ${scripts ? 'A' : 'B'}${randomInt(1000, 9999)}`;

const heading = ({ page }: Person) => page.getByRole('heading', { level: 1 });
const next = 'Opslaan en doorgaan';

test('a role without the right is told so', async ({ as }) => {
  const deployer = await as('anneke');
  for (const path of ['/aanbieder', '/beoordeling', '/toezicht', '/beheer']) {
    const response = await deployer.open(path);
    expect(response?.status(), path).toBe(403);
    await expect(heading(deployer)).toHaveText('Dit mag u niet doen');
  }
});

test('what belongs to another organisation is answered like what does not exist', async ({ as, scripts }) => {
  const owner = await as('maarten');
  const address = await beginDraft(owner, nameOf('Verborgen', scripts));
  const stranger = await as('lotte');
  const words = async (path: string) => {
    expect((await stranger.open(path))?.status()).toBe(404);
    await expect(heading(stranger)).toHaveText('Deze pagina is er niet');
    return stranger.page.getByRole('main').innerText();
  };
  const number = /Nummer van dit verzoek.*/s;
  const foreign = await words(address);
  const nothing = await words('/aanbieder/registraties/00000000-0000-4000-8000-000000000000');
  expect(foreign.replace(number, '')).toBe(nothing.replace(number, ''));
});

test('who was overtaken keeps the own text beside what a colleague saved', async ({ as, scripts }) => {
  const [first, second] = [await as('maarten'), await as('maarten')];
  const address = await beginDraft(first, nameOf('Ingehaald', scripts));
  for (const one of [first, second]) await one.pass(`${address}/product`);
  await type(first.page, 'Versie', '1.0');
  await first.press('Bewaren en stoppen');
  await type(second.page, 'Versie', '2.0');
  await type(second.page, 'Beoogd doel', 'Vat het gesprek tussen arts en patiënt samen.');
  await second.press('Bewaren en stoppen');
  await expect(second.page).toHaveTitle(/^Fout:/);
  const conflict = second.page.getByRole('alert');
  await expect(conflict).toBeFocused();
  const row = conflict.getByRole('row', { name: 'Versie' });
  await expect(row).toContainText('1.0');
  await expect(row).toContainText('2.0');
  await expect(second.page.getByLabel('Versie')).toHaveValue('2.0');
  await expect(second.page.getByLabel('Beoogd doel')).toHaveValue('Vat het gesprek tussen arts en patiënt samen.');
  await second.press('Bewaren en stoppen');
  await expect(heading(second)).toContainText('registreren');
  await first.pass(`${address}/product`);
  await expect(first.page.getByLabel('Versie')).toHaveValue('2.0');
});

test('a form that is sent twice is one registration', async ({ as, scripts }) => {
  const { page, pass, look } = await as('maarten');
  const name = nameOf('Dubbel', scripts);
  await pass('/aanbieder/registraties/nieuw');
  await type(page, 'Hoe heet het systeem?', name);
  await page.getByRole('button', { name: 'Begin de registratie' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} registreren`);
  await look();
  await pass('/aanbieder/systemen');
  await expect(page.getByRole('link', { name })).toHaveCount(1);
});

test('a step that is over is refused, and what was typed stays', async ({ as, scripts }) => {
  const person = await as('maarten');
  const { page, open, pass, press } = person;
  const address = await beginDraft(person, nameOf('Te laat', scripts));
  await pass(`${address}/product`);
  const purpose = 'Berekent uit de polsslag de kans op een ritmestoornis.';
  await type(page, 'Beoogd doel', purpose);
  const colleague = await as('maarten');
  await colleague.pass(`${address}/verwijderen`);
  await colleague.press('Verwijder het concept');
  await press('Bewaren en stoppen');
  await expect(page).toHaveTitle(/^Fout:/);
  const alert = page.getByRole('alert');
  await expect(alert).toBeFocused();
  await expect(alert).toContainText(purpose);
  await expect(page.getByText('Dit kan nu niet')).toBeVisible();
  await open(address);
  await expectStanding(person, { state: 'Weggegooid', turn: 'nobody' });
});

test('a form that was tampered with is a bad request', async ({ as, scripts }) => {
  const person = await as('maarten');
  const { page, pass, press } = person;
  await pass(`${await beginDraft(person, nameOf('Vreemd', scripts))}/verwijderen`);
  await page.locator('input[name=intent]').evaluate((input: HTMLInputElement) => (input.value = 'suspend'));
  await press('Verwijder het concept');
  await expect(heading(person)).toHaveText('We begrijpen dit verzoek niet');
});

test('bad input keeps what was typed, with a message at the field', async ({ as, scripts }) => {
  const person = await as('maarten');
  const { page, open, press } = person;
  const address = await beginDraft(person, nameOf('Onvolledig', scripts));
  await open(`${address}/bewijs`);
  await type(page, 'Nummer van de aangemelde instantie', '12');
  await typeDay(page, 'Geldig tot en met', '2026-02-31');
  await press(next);
  await expect(page).toHaveTitle(/^Fout:/);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).not.toHaveCount(0);
  const field = page.getByLabel('Nummer van de aangemelde instantie');
  await expect(field).toHaveValue('12');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('group', { name: 'Geldig tot en met' }).getByLabel('Dag')).toHaveValue('31');
  for (const link of await summary.getByRole('link').all()) {
    await link.click();
    await expect(page.locator(`${new URL(page.url()).hash}`)).toBeFocused();
  }
});

test('who is not signed in signs in first and comes back', async ({ as }) => {
  const person = await as();
  const { page, open, press } = person;
  await open('/aanbieder/systemen?status=registered');
  await expect(heading(person)).toHaveText('Inloggen');
  await expect(page.getByText('Log in om deze pagina te zien')).toBeVisible();
  await press(`Log in als ${people.lotte.name}`);
  await expect(page).toHaveURL('/aanbieder/systemen?status=registered');
  await open('/uitloggen');
  await press('Log uit');
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
});

test('too many wrong passwords: wait, and when to try again', async ({ as, scripts }) => {
  const person = await as();
  const { page, open, press } = person;
  const email = `niemand-${scripts ? 'a' : 'b'}${randomInt(1000, 9999)}@longlicht.example`;
  await open('/inloggen');
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await type(page, 'E-mailadres', email);
    await page.getByLabel('Wachtwoord').fill(`verkeerd ${attempt}`);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await expect(page.getByText('horen niet bij elkaar')).toBeVisible();
  }
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email);
  await expect(page.getByLabel('Wachtwoord')).toHaveValue('');
  await page.getByLabel('Wachtwoord').fill('verkeerd');
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await press('Log in');
  expect((await answer).status()).toBe(429);
  await expect(page.getByRole('alert')).toContainText('Er zijn te veel pogingen gedaan. Probeer het opnieuw na');
});
