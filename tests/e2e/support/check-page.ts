import { expect, type ConsoleMessage, type Page } from '@playwright/test';
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

/** What is wider than the page on the narrowest screen; tables and pictures scroll in regions of their own. */
async function tooWide(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: before.height });
  const found = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > room + 1 && !one.closest('[role=region], .visually-hidden'))
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 160));
  });
  await page.setViewportSize(before);
  return found;
}

/** The minified build: a page is given all of it, and half the text is half the work. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The rules about looks take most of axe's time, and their outcome follows from the style sheet: what stands in the same place of
 * the markup with the same classes looks the same. They run on every page that brings something this process has not seen.
 */
const looks = ['color-contrast', 'link-in-text-block', 'target-size'];
const seen = new Set<string>();

/** Every element as its tag, classes and state, under those of the three around it. */
const elementsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const states = ['disabled', 'aria-current', 'aria-invalid', 'aria-disabled', 'type', 'role'];
    const own = new Map<Element, string>();
    const told = new Set<string>();
    for (const one of document.body.querySelectorAll('*')) {
      const state = states.filter((name) => one.hasAttribute(name)).map((name) => `${name}=${one.getAttribute(name)}`);
      own.set(one, [one.localName, one.getAttribute('class'), ...state].join(' '));
      let line = '';
      for (let at: Element | null = one, up = 0; at && up < 4; at = at.parentElement, up += 1)
        line += ` < ${own.get(at) ?? at.localName}`;
      told.add(line);
    }
    return [...told];
  });

/** axe over the whole page, with everything that can be unfolded open while it looks. */
async function violations(page: Page): Promise<string[]> {
  const elements = await elementsOf(page);
  const isNew = elements.some((one) => !seen.has(one));
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ({ tags, without }) => {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const one of folded) one.open = true;
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      for (const one of folded) one.open = false;
      return violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        nodes: nodes.map(({ target, html }) => `${target.join(' ')}  ${html}`),
      }));
    },
    { tags, without: isNew ? [] : looks },
  );
  // What is wrong is not seen: it is told again on the next page that has it.
  if (found.length === 0) for (const one of elements) seen.add(one);
  return found.map(({ rule, nodes }) => [rule, ...nodes].join('\n    '));
}

/**
 * Checks the frame of the page as it is now: title, one h1, no sideways scroll at 320 px.
 * For a page that another test looks at with axe, such as the same page in the other language.
 */
export async function checkFrame(page: Page, scripts: boolean): Promise<void> {
  await page.waitForLoadState('load');
  const at = new URL(page.url()).pathname;
  const frame = await page.evaluate(() => ({
    title: document.title,
    headings: document.querySelectorAll('h1').length,
  }));
  expect.soft(frame.title, `title of ${at}`).toMatch(/\S – Waarborg$/);
  expect.soft(frame.headings, `h1 of ${at}`).toBe(1);
  if (scripts) expect.soft(await tooWide(page), `wider than 320 px on ${at}`).toEqual([]);
}

/** Checks the whole page: its frame, and no axe violations. axe needs scripts, and the pages are the same without. */
export async function checkPage(page: Page, scripts: boolean): Promise<void> {
  await checkFrame(page, scripts);
  if (scripts) expect.soft(await violations(page), `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}
