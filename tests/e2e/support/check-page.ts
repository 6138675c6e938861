import { AxeBuilder } from '@axe-core/playwright';
import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import axe from 'axe-core';

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

/** axe over the whole page, with everything that can be unfolded open. */
async function violations(page: Page): Promise<string[]> {
  const fold = (open: boolean) =>
    page.evaluate((open) => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>(
        open ? 'details:not([open])' : 'details.unfolded',
      )) {
        one.classList.toggle('unfolded', open);
        one.open = open;
      }
    }, open);
  await fold(true);
  const result = await new AxeBuilder({ page, axeSource: axe.source })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  await fold(false);
  return result.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')}  ${node.html}`).join('\n')}`,
  );
}

/**
 * Checks the page as it is now: title, language, one h1, no axe violations, no sideways scroll at 320 px.
 * axe needs scripts, and the pages are the same without: there only the frame of the page is checked.
 */
export async function checkPage(page: Page, scripts: boolean): Promise<void> {
  await page.waitForLoadState('load');
  const at = new URL(page.url()).pathname;
  expect.soft(await page.title(), `title of ${at}`).toMatch(/\S – Waarborg$/);
  await expect.soft(page.getByRole('heading', { level: 1 }), `h1 of ${at}`).toHaveCount(1);
  if (!scripts) return;
  expect.soft(await violations(page), `axe on ${at}`).toEqual([]);
  expect.soft(await tooWide(page), `wider than 320 px on ${at}`).toEqual([]);
}
