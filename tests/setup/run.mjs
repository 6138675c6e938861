// The one command that tests everything: npm test. Installs what is missing, a browser included.
//
//   npm test                       all steps
//   npm test -- unit lint          only these steps
//   npm test -- check              everything that needs no browser
//
// The last line is `N passed, N failed`.
import { fileURLToPath } from 'node:url';
import { checkNode, install } from '../../app/bin/install.mjs';
import { main, say, Stop, tail } from '../../app/bin/progress.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const from = performance.now();

/** Runs one step and says how it went. Whatever happens, the other steps still run. */
async function runStep({ name, run }) {
  const started = performance.now();
  say(`${name}: started`);
  const result = await run(root).catch((error) => ({ passed: 0, failed: 1, output: error.stack ?? String(error) }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.skipped !== undefined) {
    say(result.skipped);
    return { passed: 0, failed: 0 };
  }
  if (result.failed > 0) say(`\n${tail(result.output, 200)}\n`);
  say(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

/** Runs the steps, `width` at a time, in their order. */
async function runSteps(steps, width) {
  const waiting = [...steps];
  const results = [];
  const next = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: width }, next));
  return results;
}

/** The steps with one of these names, and of those that have suites only the ones that were named. */
function chosen(steps, names) {
  if (names.length === 0) return steps;
  const known = steps.flatMap(({ name, suites = [] }) => [name, ...suites]);
  const wanted = names.flatMap((name) => (name === 'check' ? known.filter((one) => one !== 'e2e') : [name]));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Stop(`There is no step ${unknown.join(', ')}. Steps: ${known.join(', ')}, check.`);
  return steps.flatMap((step) => {
    if (wanted.includes(step.name)) return [step];
    const some = step.suites?.filter((suite) => wanted.includes(suite)) ?? [];
    return some.length === 0 ? [] : [{ ...step, name: some.join(', '), run: (root) => step.run(root, some) }];
  });
}

await main(async () => {
  process.chdir(root);
  // The tests bring their own databases and settings; what this shell is set up for must never be touched.
  for (const name of ['DATABASE_URL', 'WAARBORG_DEMO', 'TRUST_PROXY', 'ORIGIN', 'PORT', 'HOST', 'NODE_ENV']) {
    delete process.env[name];
  }
  // Leaving through `exit` stops the throw-away PostgreSQL and every program under way.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  checkNode();
  await install(root);
  const { steps } = await import('./steps.mjs');
  const selected = chosen(steps, process.argv.slice(2));
  const results = await runSteps(
    selected.filter(({ alone }) => !alone),
    2,
  );
  results.push(
    ...(await runSteps(
      selected.filter(({ alone }) => alone),
      1,
    )),
  );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`\nTested in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
});
