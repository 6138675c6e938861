import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { canInstallSystemPackages, installSystemPackages, run, step, which } from '../../app/bin/progress.mjs';

// The shell first: the same engine without the windows of a browser around it.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that starts, installed when there is none; otherwise the reason why there is none. */
export async function findBrowser(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return (await starts(named)) ? { path: named } : { missing: `CHROMIUM_PATH (${named}) does not start` };
  for (const name of names) {
    const path = which(name);
    if (path && (await starts(path))) return { path };
  }
  const own = ownPath(root);
  if (existsSync(own) && (await starts(own))) return { path: own };
  await step('Downloading a browser for the tests', () => download(root));
  if (existsSync(own) && (await starts(own))) return { path: own };
  if (canInstallSystemPackages()) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await step(`Installing Debian’s ${name}`, () => installSystemPackages(name));
      const path = which(name);
      if (path && (await starts(path))) return { path };
    }
  }
  return { missing: 'no Chromium was found, and none could be installed. Remedy: install one, or set CHROMIUM_PATH' };
}

const starts = async (path) => (await run(path, ['--version'], { timeoutMs: 20_000 })).code === 0;

const ownPath = (root) => createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath();

const download = (root) =>
  run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
    timeoutMs: 300_000,
  });
