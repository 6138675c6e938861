import { expect, type BrowserContext, type ConsoleMessage, type JSHandle, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** All of WCAG 2.2 A and AA, and best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const withoutPlace = (url: string) => url.split('#')[0];

/** Chromium itself writes this when a page was answered with 4xx, also where that is the right answer. */
const isAnswerOfPage = (message: ConsoleMessage, page: Page): boolean =>
  /^Failed to load resource: .* status of 4\d\d/.test(message.text()) &&
  withoutPlace(message.location().url) === withoutPlace(page.url());

/** Keeps everything that goes wrong in a page beside what it shows: console, scripts, server. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isAnswerOfPage(message, page)) return;
    faults.push(`${page.url()}: ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.request().method()} ${response.url()}: ${response.status()}`);
  });
  return faults;
}

/** How a person of a test looks at pages. */
export type Looking = {
  /** Whether the browser runs scripts: axe needs them. */
  scripts: boolean;
  /** Whether each page is also made as narrow as the narrowest screen. A browser that is that narrow needs no more. */
  narrows: boolean;
};

/** WCAG 1.4.10: nothing may need scrolling sideways at this width. */
const narrowest = 320;

/** What is wider than the page as it is now; tables and pictures scroll in regions of their own. */
const wider = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > room + 1 && !one.closest('[role=region], .visually-hidden'))
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 160));
  });

/** What is wider than the narrowest screen. */
async function tooWide(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  if (before.width <= narrowest) return wider(page);
  await page.setViewportSize({ width: narrowest, height: before.height });
  const found = await wider(page);
  await page.setViewportSize(before);
  return found;
}

/**
 * Puts axe in every page as a function that is not called until the page is looked at. Sent when it is needed, it would travel to the
 * browser for each page, which takes longer than most of what it then does. Pages of a browser without scripts cannot run it.
 */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(`globalThis.loadAxe = () => { let module, define; ${axeSource} };`);
}

/** The minified build: a page is given all of it, and half the text is half the work. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The rules about looks take most of axe's time, and their outcome follows from the style sheet: what stands in the same place of
 * the markup with the same classes looks the same. They are for the elements of a page that this process has not seen like that.
 */
const looks = { 'color-contrast': ['*'], 'link-in-text-block': ['a[href]', '[role=link]'], 'target-size': ['*'] };
const seen = new Set<string>();

/** The elements of the page by their tag, classes and state, under those of the three around them. */
const elementsOf = (page: Page): Promise<JSHandle<Map<string, Element[]>>> =>
  page.evaluateHandle(() => {
    const states = ['disabled', 'aria-current', 'aria-invalid', 'aria-disabled', 'type', 'role'];
    const own = new Map<Element, string>();
    const elements = new Map<string, Element[]>();
    for (const one of document.body.querySelectorAll('*')) {
      const state = states.filter((name) => one.hasAttribute(name)).map((name) => `${name}=${one.getAttribute(name)}`);
      own.set(one, [one.localName, one.getAttribute('class'), ...state].join(' '));
      let line = '';
      for (let at: Element | null = one, up = 0; at && up < 4; at = at.parentElement, up += 1)
        line += ` < ${own.get(at) ?? at.localName}`;
      const alike = elements.get(line);
      if (alike) alike.push(one);
      else elements.set(line, [one]);
    }
    return elements;
  });

/** axe over the whole page, with everything that can be unfolded open while it looks. */
async function violations(page: Page): Promise<string[]> {
  const elements = await elementsOf(page);
  const kinds = await elements.evaluate((all) => [...all.keys()]);
  const found = await elements.evaluate(
    async (elements, { tags, looks, unseen }) => {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const one of folded) one.open = true;
      const given = window as unknown as { axe: typeof Axe; loadAxe: () => void };
      given.loadAxe();
      const { axe } = given;
      const mark = 'data-unseen';
      for (const kind of unseen) for (const one of elements.get(kind) ?? []) one.setAttribute(mark, '');
      axe.configure({
        rules: Object.entries(looks).map(([id, of]) => ({ id, selector: of.map((one) => `${one}[${mark}]`).join() })),
      });
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
      for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);
      for (const one of folded) one.open = false;
      return violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        nodes: nodes.map(({ target, html }) => `${target.join(' ')}  ${html}`),
      }));
    },
    { tags, looks, unseen: kinds.filter((one) => !seen.has(one)) },
  );
  // What is wrong is not seen: it is told again on the next page that has it.
  if (found.length === 0) for (const kind of kinds) seen.add(kind);
  return found.map(({ rule, nodes }) => [rule, ...nodes].join('\n    '));
}

/**
 * Checks the frame of the page as it is now: title, one h1, and on a narrow screen no sideways scroll.
 * For a page that another test looks at with axe, such as the same page in the other language.
 */
export async function checkFrame(page: Page, { narrows }: Looking): Promise<void> {
  await page.waitForLoadState('load');
  const at = new URL(page.url()).pathname;
  const frame = await page.evaluate(() => ({
    title: document.title,
    headings: document.querySelectorAll('h1').length,
  }));
  expect.soft(frame.title, `title of ${at}`).toMatch(/\S – Waarborg$/);
  expect.soft(frame.headings, `h1 of ${at}`).toBe(1);
  if (narrows || page.viewportSize()!.width <= narrowest)
    expect.soft(await tooWide(page), `wider than ${narrowest} px on ${at}`).toEqual([]);
}

/** Checks the whole page: its frame, and no axe violations. axe needs scripts, and the pages are the same without. */
export async function checkPage(page: Page, how: Looking): Promise<void> {
  await checkFrame(page, how);
  if (how.scripts) expect.soft(await violations(page), `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}
