import type { APIRequestContext, APIResponse } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { choose } from './support/form.ts';
import { password, people, sessionFile, type Who } from './support/people.ts';
import { expect, test, type Person } from './support/test.ts';

// A one-time code works once and there are two per half minute: everybody signs in once, and the tests go on with that session.

/** The code that the page for it shows, in the demonstration. */
const codeIn = (text: string | null): string => /(?<=de code van dit moment is\D*)\d{6}/.exec(text ?? '')?.[0] ?? '';

/** Signs in as people do, looking at every page on the way; in English from then on where the account asks for it. */
async function byPages({ page, open, press, look }: Person, who: Who): Promise<void> {
  const { email, desk, ...more } = people[who];
  await open('/inloggen');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await press('Log in');
  if ('secondStep' in more) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Geef uw code/);
    await look();
    await page.getByLabel('Code uit uw app').fill(codeIn(await page.getByRole('main').innerText()));
    await press('Ga verder');
  }
  await expect(page).toHaveURL(desk);
  if (!('english' in more)) return;
  await open('/account/voorkeuren');
  await choose(page, 'In welke taal wilt u werken?', 'English');
  await press('Bewaar de taal');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

/** The same forms, without a browser. */
async function byForms(request: APIRequestContext, who: Who): Promise<void> {
  const { email, desk, ...more } = people[who];
  const send = async (path: string, form: Record<string, string>, to: string): Promise<APIResponse> => {
    const answer = await request.post(path, { form });
    expect(new URL(answer.url()).pathname, `${path} as ${email}`).toBe(to);
    return answer;
  };
  if ('secondStep' in more) {
    const asked = await send('/inloggen', { email, password }, '/inloggen/code');
    await send('/inloggen/code', { code: codeIn(await asked.text()) }, desk);
  } else await send('/inloggen', { email, password }, desk);
  if ('english' in more)
    await send('/account/voorkeuren', { intent: 'language', language: 'en' }, '/account/voorkeuren');
}

// One of each kind in a browser: these pages are the same for everybody.
const inBrowser: Who[] = ['tessa', 'kees'];

for (const who of Object.keys(people) as Who[]) {
  test(`${people[who].name} signs in`, async ({ as, playwright, baseURL }) => {
    mkdirSync(dirname(sessionFile(who)), { recursive: true });
    if (inBrowser.includes(who)) {
      const person = await as();
      await byPages(person, who);
      await person.page.context().storageState({ path: sessionFile(who) });
      return;
    }
    const request = await playwright.request.newContext({ baseURL: baseURL!, extraHTTPHeaders: { origin: baseURL! } });
    await byForms(request, who);
    await request.storageState({ path: sessionFile(who) });
    await request.dispose();
  });
}
