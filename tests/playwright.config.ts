import { defineConfig } from '@playwright/test';
import type { Looking } from './e2e/support/check-page.ts';

// Chromium's own sandbox does not work for root, which is what containers run as.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// These talk to a server without showing a page, so that once is enough; the second starts and kills a server of its own.
const withoutPages = ['bad-input.spec.ts', 'kill.spec.ts'];

// These read pages of every kind one by one and do nothing there, at both widths. Without scripts the markup is the same.
const onlyReading = ['pages.spec.ts', 'languages.spec.ts', 'check.spec.ts'];

const mainJob = 'main-job.spec.ts';

const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

// Whoever has no scripts has the narrowest screen, too, so that what people do is done on either.
const withoutScripts = { javaScriptEnabled: false, viewport: { width: 320, height: 720 } };

/** The server is started by tests/setup/steps.mjs; BASE_URL says where it is. */
export default defineConfig<Looking>({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Several long pages in one test, each checked whole, take their time on a busy machine.
  timeout: 90_000,
  use: {
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // The fade between two pages lies over the new one for as long as it lasts, and is drawn without a graphics card here.
    contextOptions: { reducedMotion: 'reduce' },
    // A failure comes with the text of its page; a picture would be taken at the end of every test, whatever its outcome.
    screenshot: 'off',
    // A step that waits longer than this waits for something that is not there.
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--headless',
        ...asRoot,
        '--disable-gpu',
        // A page lives for less time here than the optimising compilers need to pay for themselves.
        '--js-flags=--no-opt --no-maglev',
        // Chromium takes the last list of this kind: first what Playwright turns off, as far as it matters here. Without RenderDocument
        // the frame is kept from page to page; building it anew, with the script of axe, is a third of the work.
        `--disable-features=${[...offByPlaywright, 'RenderDocument'].join()}`,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // In this order: what takes long alone starts first, so that both workers come to their end together.
  projects: [
    { name: 'sign-in', testMatch: '*.setup.ts' },
    { name: 'requests', testMatch: withoutPages, dependencies: ['sign-in'] },
    { name: 'main-job-js', testMatch: mainJob, dependencies: ['sign-in'] },
    { name: 'main-job-nojs', testMatch: mainJob, use: withoutScripts, dependencies: ['sign-in'] },
    { name: 'reading', testMatch: onlyReading, use: { narrows: true }, dependencies: ['sign-in'] },
    { name: 'js', testIgnore: [...withoutPages, ...onlyReading, mainJob], dependencies: ['sign-in'] },
    {
      name: 'nojs',
      testIgnore: [...withoutPages, mainJob, ...onlyReading],
      use: withoutScripts,
      dependencies: ['sign-in'],
    },
  ],
});
