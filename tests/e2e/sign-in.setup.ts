import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { choose } from './support/form.ts';
import { password, people, sessionFile, type Who } from './support/people.ts';
import { expect, test } from './support/test.ts';

// A one-time code works once and there are two per half minute: everybody signs in once, and the tests go on with that session.
for (const [who, { name, email, desk, ...more }] of Object.entries(people)) {
  test(`${name} signs in`, async ({ as }) => {
    const { page, look } = await as();
    // The pages on the way are the same for everybody: one person looks at them closely.
    const check = async () => (who === 'tessa' ? look() : undefined);
    const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
    await page.goto('/inloggen');
    await check();
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Wachtwoord').fill(password);
    await press('Log in');
    if ('secondStep' in more) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Geef uw code/);
      await check();
      const shown = await page.getByText('de code van dit moment is').textContent();
      await page.getByLabel('Code uit uw app').fill(/\d{6}/.exec(shown ?? '')![0]);
      await press('Ga verder');
    }
    await expect(page).toHaveURL(desk);
    if ('english' in more) {
      await page.goto('/account/voorkeuren');
      await choose(page, 'In welke taal wilt u werken?', 'English');
      await press('Bewaar de taal');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    }
    mkdirSync(dirname(sessionFile(who as Who)), { recursive: true });
    await page.context().storageState({ path: sessionFile(who as Who) });
  });
}
