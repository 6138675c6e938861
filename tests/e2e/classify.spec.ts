import type { Page } from '@playwright/test';
import { archetype } from '#workflows/archetypes/all.ts';
import { askedOf, writeAsked } from '#workflows/classification/address.ts';
import { formAnswer } from '#workflows/registration/fact-view.ts';
import { expect, test, type Person } from './support/test.ts';

/** One way through the questions; the others are walked without a browser (`unit/classify-wizard.test.ts`). */
const words = { 'speech-reporting': 'Dit is geen medisch hulpmiddel.' } as const;

const factOf = (page: Page) => new URL(page.url()).pathname.split('/vraag/')[1];

/** Fills in the question of the page: the words of the form, as the archetype would answer. */
async function fill(page: Page, value: unknown): Promise<void> {
  const given = value === undefined ? 'dont-know' : formAnswer(value);
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    for (const [part, text] of Object.entries(given)) await page.locator(`[name="answer.${part}"]`).fill(String(text));
    return;
  }
  for (const one of [given].flat()) await page.locator(`[name="answer"][value="${String(one)}"]`).check();
}

/** Walks from the first question to the outcome; only the first and the last pages are checked for access, to keep it short. */
async function walk({ page, open, press }: Person, id: string): Promise<number> {
  const facts = archetype(id).facts as Record<string, unknown>;
  await open('/classificeren');
  await press('Begin');
  let count = 0;
  for (let name = factOf(page); name !== undefined; name = factOf(page)) {
    expect(++count, name).toBeLessThan(48);
    await fill(page, facts[name]);
    await page.getByRole('button', { name: 'Ga verder' }).click();
  }
  return count;
}

for (const [id, sentence] of Object.entries(words)) {
  test(`${id}: a visitor answers what is asked and reads the outcome with its reasons`, async ({ as }) => {
    test.setTimeout(300_000);
    const visitor = await as();
    const { page, look } = visitor;
    const count = await walk(visitor, id);
    await look();
    await expect(page.getByRole('region', { name: 'Het antwoord, per wet' })).toContainText(sentence);
    await expect(page.getByRole('region', { name: 'Hoe komt de wet hierbij?' })).toContainText('AI-verordening');
    await expect(page.getByRole('region', { name: 'Wat zou de uitkomst veranderen?' })).toContainText(
      'Er zijn meer veranderingen',
    );
    // Back leads to the last question with its answer, and forward to the same outcome.
    const outcome = page.url();
    await page.goBack();
    expect(factOf(page)).toBeDefined();
    await page.goto(outcome);
    expect(count).toBeGreaterThan(5);
  });
}

// Pages with every step of the law are long to check.
test.describe.configure({ timeout: 180_000 });

test('an example opens its outcome; an answer is changed, kept in the address, and shown in the other language', async ({
  as,
}) => {
  const { page, open, follow, press } = await as();
  const query = writeAsked(askedOf(archetype('lung-nodule-ct').facts));
  await open(`/classificeren/uitkomst${query}`);
  await page.getByRole('region', { name: 'Uw antwoorden' }).getByRole('link', { name: /ergst/ }).click();
  await page.getByLabel('Ernstige schade aan de gezondheid').check();
  await press('Ga verder');
  await expect(page).toHaveURL(/\/classificeren\/uitkomst\?.*worstHarm=serious/);
  await expect(page.getByRole('region', { name: 'Het antwoord, per wet' })).toContainText('klasse IIb');
  await follow('English');
  await expect(page).toHaveURL(/\/en\/classify\/outcome\?.*worstHarm=serious/);
  await expect(page.getByRole('region', { name: 'The answer, per law' })).toContainText('class IIb under the MDR');
});

test('nothing chosen and a broken address are said, with what was right kept', async ({ as }) => {
  const { page, open, press, follow } = await as();
  await open('/classificeren/vraag/logic?isSoftware=yes');
  await press('Ga verder');
  await expect(page.getByRole('alert').or(page.locator('.error-summary'))).toBeVisible();
  expect((await open('/classificeren/uitkomst?isSoftwear=yes&logic=learned'))?.status()).toBe(400);
  await expect(page.getByText('Bedoelde u “isSoftware”?')).toBeVisible();
  await follow('Ga verder met de antwoorden die wel kloppen');
  await expect(page).toHaveURL('/classificeren/uitkomst?logic=learned');
});

test('with the keyboard alone a question is answered', async ({ as }) => {
  const { page, open } = await as();
  await open('/classificeren/vraag/isSoftware');
  await page.locator('[name="answer"][value="yes"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/isSoftware=yes/);
});

test('on paper the outcome is a document: every part open, nothing to press, versions with their checksum', async ({
  as,
}) => {
  const { page } = await as();
  await page.goto(`/classificeren/uitkomst${writeAsked(askedOf(archetype('lung-nodule-ct').facts))}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Begin opnieuw' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Gebruikte wetten en controlegetal' })).toContainText(/[0-9a-f]{64}/);
  await expect(page.getByText('Op papier wijst een nummer')).toBeVisible();
  const pdf = await page.pdf({ tagged: true, format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  expect(pages, 'pages of A4').toBeGreaterThan(5);
  expect(pages, 'pages of A4').toBeLessThanOrEqual(16);
});

test('a provider keeps the answers as a draft', async ({ as }) => {
  const { page, open, press } = await as('maarten');
  await open('/classificeren/uitkomst?isSoftware=yes&logic=learned');
  await page.getByRole('link', { name: 'Bewaar als concept-registratie' }).click();
  await page.getByLabel('Hoe heet het systeem?').fill('Proef met de wizard');
  await press('Maak het concept');
  await expect(page).toHaveURL(/\/aanbieder\/registraties\/[0-9a-f-]{36}$/);
});

test('a notified body records its own view beside the classification', async ({ as }) => {
  const { page, open, follow, press } = await as('tessa');
  await open('/beoordeling/dossiers');
  await page.locator('main a[href^="/beoordeling/dossiers/"]').first().click();
  await follow('Leg een eigen oordeel vast');
  await page.getByRole('link', { name: /^Antwoord anders ?: Is het software/ }).click();
  await page.getByLabel('Nee', { exact: true }).check();
  await press('Gebruik dit antwoord');
  await page.getByLabel('Waarom denkt u hier anders over?').fill('Dit onderdeel is een apparaat.');
  await press('Leg dit oordeel vast');
  await expect(page.getByRole('region', { name: 'Andere oordelen over de indeling' })).toContainText(
    'Dit onderdeel is een apparaat.',
  );
});
