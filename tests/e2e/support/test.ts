import {
  expect,
  test as base,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Response,
} from '@playwright/test';
import { addAxe, checkFrame, checkPage, watch, type Looking } from './check-page.ts';
import { sessionFile, type Who } from './people.ts';

/** A person at a browser of his or her own. Every page that is opened or led to is checked, axe included. */
export type Person = {
  page: Page;
  /** Opens an address. */
  open: (path: string) => Promise<Response | null>;
  /** Opens an address on the way to something else, or one that another test looks at: only its frame is checked. */
  pass: (path: string) => Promise<Response | null>;
  /** Follows a link. */
  follow: (name: string | RegExp) => Promise<void>;
  /** Presses a button that leads to an answer of the server. */
  press: (name: string | RegExp) => Promise<void>;
  /** Checks the page as it is now. */
  look: () => Promise<void>;
};

function personAt(page: Page, how: Looking): Person {
  const look = () => checkPage(page, how);
  return {
    page,
    look,
    open: async (path) => {
      const response = await page.goto(path);
      await look();
      return response;
    },
    pass: async (path) => {
      const response = await page.goto(path);
      await checkFrame(page, how);
      return response;
    },
    follow: async (name) => {
      await page
        .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
        .first()
        .click();
      await look();
    },
    press: async (name) => {
      await page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
      await look();
    },
  };
}

/**
 * Browsers that a test of this process has left, by who was at them: the next test of the same person goes on with one. A new one costs
 * as much as looking at a page, because it starts a process that has everything to learn.
 */
const left = new Map<Who | 'visitor', Page[]>();

async function pageOf(browser: Browser, who: Who | undefined, options: BrowserContextOptions): Promise<Page> {
  const waiting = left.get(who ?? 'visitor')?.pop();
  if (waiting) return waiting;
  const context = await browser.newContext({
    ...options,
    ...(who && { storageState: sessionFile(who) }),
  });
  if (options.javaScriptEnabled) await addAxe(context);
  return context.newPage();
}

/** Leaves the browser to the next test as if it were new. A visitor is a stranger every time. */
async function leave(page: Page, who: Who | undefined, { viewport }: BrowserContextOptions): Promise<void> {
  page.removeAllListeners();
  if (!who) await page.context().clearCookies();
  await page.evaluate(() => sessionStorage.clear());
  await page.emulateMedia({ media: null });
  if (viewport) await page.setViewportSize(viewport);
  left.set(who ?? 'visitor', [...(left.get(who ?? 'visitor') ?? []), page]);
}

type Fixtures = Looking & {
  /** A browser of one's own: of somebody who is signed in, or of a visitor. */
  as: (who?: Who) => Promise<Person>;
};

/** The test of this folder: at its end nothing may have been written to a console, and no request may have failed in the server. */
export const test = base.extend<Fixtures>({
  scripts: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled),
  narrows: [false, { option: true }],
  as: async ({ browser, baseURL, scripts, narrows, locale, timezoneId, contextOptions, viewport }, use) => {
    const options = {
      ...contextOptions,
      javaScriptEnabled: scripts,
      locale,
      timezoneId,
      viewport,
    } as BrowserContextOptions;
    const opened: { page: Page; who: Who | undefined; faults: string[] }[] = [];
    await use(async (who) => {
      const page = await pageOf(browser, who, options);
      opened.push({ page, who, faults: watch(page) });
      return personAt(page, { scripts, narrows });
    });
    for (const { page, who } of opened) await leave(page, who, options);
    expect(
      opened.flatMap(({ faults }) => faults),
      `console and server of ${baseURL}`,
    ).toEqual([]);
  },
});

export { expect };
