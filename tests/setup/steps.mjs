import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../app/bin/build.mjs';
import { run, Stop } from '../../app/bin/progress.mjs';
import { findBrowser } from './browser.mjs';
import { freePort, startPostgres } from './postgres.mjs';

// Every step resolves with { passed, failed, output } or { skipped: reason }; format, lint and types count as one test each.

const bin = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  // The native compiler checks both engines in the time the other takes for a fraction of one. ESLint and Remix still need the other.
  tsc: 'typescript-native/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

const tool = (root, name, args, { env } = {}) =>
  run(process.execPath, [join(root, 'node_modules', bin[name]), ...args], {
    cwd: root,
    env: { NO_COLOR: '1', ...env },
  });

const asOneTest = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/** A folder for what the tools write; kept out of version control. */
function reportFile(root, name) {
  const folder = join(root, '.cache/tests');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A tool that failed without a failed test (a file that does not load, an error outside tests) failed once. */
const counted = (passed, failed, { code, output }) => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
  output,
});

async function vitest(root, name, folders, env) {
  const file = reportFile(root, name);
  const args = ['run', '--config', 'remix.config.js', '--no-isolate', ...folders, '--reporter=dot', '--reporter=json'];
  const result = await tool(root, 'vitest', [...args, `--outputFile.json=${file}`], { env: { VITEST: '1', ...env } });
  const report = readReport(file);
  // A test file that could not be loaded has no tests to count.
  const unloaded = report?.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return counted(report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0), result);
}

async function types(root) {
  const check = (project) => tool(root, 'tsc', ['--noEmit', '-p', project]);
  const sqlite = asOneTest(await check('tsconfig.json'));
  const postgres = asOneTest(await check('db/tsconfig.postgres.json'));
  return {
    passed: sqlite.passed + postgres.passed,
    failed: sqlite.failed + postgres.failed,
    output: sqlite.output + (sqlite.output === postgres.output ? '' : postgres.output),
  };
}

/** The same suites on the other engine. Continuous integration may not do without; a developer's machine may. */
async function onPostgres(root) {
  const server = await startPostgres();
  if (server.missing) {
    const output = `PostgreSQL: skipped, because ${server.missing}`;
    return process.env.CI === 'true' ? { passed: 0, failed: 1, output } : { skipped: output };
  }
  try {
    const env = { DATABASE_URL: server.url, TZ: 'UTC', NODE_OPTIONS: '--conditions=postgres' };
    return await vitest(root, 'postgres', foldersOf(['model', 'integration']), env);
  } finally {
    server.stop();
  }
}

/** Waits until the server answers; false when it ended or took too long. */
async function answers(url, server) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) return false;
    const response = await fetch(`${url}/internal/healthz`).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** The server as it is delivered; nothing is done when it is built already. */
async function builds(root) {
  try {
    await build(root, 'sqlite');
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    if (error instanceof Stop) return { passed: 0, failed: 1, output: error.message };
    throw error;
  }
}

/** The browser tests, against the built server with a database of their own. */
async function endToEnd(root) {
  const browser = await findBrowser(root);
  if (browser.missing) return { passed: 0, failed: 1, output: browser.missing };
  const built = await builds(root);
  if (built.failed > 0) return { ...built, passed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: join(folder, 'waarborg.sqlite'),
    PORT: String(port),
    NODE_ENV: 'production',
    // The demonstration ends on 20 November 2026; the limits that the tests read off the pages follow from this Sunday.
    WAARBORG_TEST: '1',
    WAARBORG_NOW: '2026-11-22T09:00:00+01:00',
  };
  const start = (task, onStart) => run(process.execPath, ['app/bin/start.mjs', task], { cwd: root, env, onStart });
  let server;
  let serverEnded;
  try {
    const prepared = await start('prepare');
    if (prepared.code !== 0) return { passed: 0, failed: 1, output: prepared.output };
    // For the test that kills a server of its own: loading the demonstration once is enough.
    const demonstration = join(folder, 'demonstration.sqlite');
    copyFileSync(env.DATABASE_URL, demonstration);
    serverEnded = start('serve', (child) => (server = child));
    if (!(await answers(url, server))) {
      server.kill('SIGKILL');
      return { passed: 0, failed: 1, output: `The server did not answer:\n${(await serverEnded).output}` };
    }
    const file = reportFile(root, 'e2e');
    const result = await tool(
      root,
      'playwright',
      ['test', '-c', 'tests/playwright.config.ts', '--reporter=line,json'],
      {
        env: {
          BASE_URL: url,
          DEMONSTRATION: demonstration,
          CHROMIUM_PATH: browser.path,
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        },
      },
    );
    const { expected = 0, unexpected = 0, flaky = 0 } = readReport(file)?.stats ?? {};
    return counted(expected, unexpected + flaky, result);
  } finally {
    server?.kill('SIGTERM');
    await serverEnded;
    rmSync(folder, { recursive: true, force: true });
  }
}

const suites = ['unit', 'model', 'integration'];
const foldersOf = (names) => names.map((name) => `tests/${name}`);

/**
 * All steps by name, two at a time in this order: long ones first, so that both ends come together. Those that are `alone` start
 * when the others are done. Of a step with `suites` one or some can be chosen.
 *
 * The tests of one step share a process and its modules (`--no-isolate`): loading the program anew for every file is half the
 * work, and a test that leans on what another file left behind would be a fault of the program as much as of the test.
 */
export const steps = [
  { name: 'postgres', run: onPostgres },
  { name: 'types', run: types },
  {
    name: 'sqlite',
    suites,
    run: (root, chosen = suites) =>
      vitest(root, 'sqlite', foldersOf(chosen), { TZ: 'Europe/Amsterdam', DATABASE_URL: '' }),
  },
  {
    name: 'lint',
    run: async (root) =>
      asOneTest(await tool(root, 'eslint', ['-c', 'tests/eslint.config.js', '--max-warnings=0', '.'])),
  },
  { name: 'build', run: builds },
  { name: 'format', run: async (root) => asOneTest(await tool(root, 'prettier', ['--check', '.'])) },
  { name: 'e2e', alone: true, run: endToEnd },
];
