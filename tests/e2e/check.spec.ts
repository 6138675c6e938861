import { checkPage } from './support/check-page.ts';
import { test } from './support/test.ts';

// The check of every page is worth something only if it fails on a page with a fault: each of these must fail.
const faults: Record<string, () => void> = {
  'a field without its label': () => document.querySelector('label')!.remove(),
  'text that is too pale to read': () => {
    const text = document.createElement('p');
    text.className = 'pale';
    text.style.color = '#ccc';
    text.textContent = 'bleek';
    document.querySelector('main')!.append(text);
  },
  'something wider than a narrow screen': () => {
    const text = document.createElement('p');
    text.style.width = '400px';
    text.textContent = 'breed';
    document.querySelector('main')!.append(text);
  },
  'a second main heading': () => document.querySelector('main')!.append(document.createElement('h1')),
};

for (const [name, make] of Object.entries(faults)) {
  test(`the check of a page finds ${name}`, async ({ as, scripts, narrows }) => {
    test.fail();
    const { page } = await as();
    await page.goto('/inloggen');
    await page.evaluate(make);
    await checkPage(page, { scripts, narrows });
  });
}
