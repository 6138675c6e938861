import { createRequire } from 'node:module';
import vm from 'node:vm';
import { accepted } from './accepted.ts';
import type { Mutant } from './mutants.ts';
import { parts, program } from './program.ts';
import type { OneTest } from './tests.ts';

/** A test that takes longer walks a whole space; what it would notice, a shorter one must notice too. */
const longestTestMs = 3_000;
/** A mutant that makes a test take this long has been noticed: it hangs. */
const hangsMs = 20_000;

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(parts as readonly string[]).includes(part));
if (unknown.length > 0) {
  console.error(`Usage: npm run mutate -- [${parts.join('] [')}]`);
  process.exit(2);
}

const { code, mutants } = await program(asked.length > 0 ? asked : parts);
const script = new vm.Script(`(function (module, require, __m) {${code}\n})`, { filename: 'law-and-tests.js' });
const require = createRequire(import.meta.url);

/** The tests of a fresh law, in which the mutants are on for which `on` says so. */
function load(on: (id: number) => boolean): readonly OneTest[] {
  const module: { exports: { all?: readonly OneTest[] } } = { exports: {} };
  (script.runInThisContext() as (...args: unknown[]) => void)(module, require, on);
  return [...module.exports.all!];
}

const timed = globalThis as unknown as { __run: () => unknown };
const call = new vm.Script('__run()');

/** How a test ends; one that takes longer than `ms` is stopped. */
async function end(test: OneTest, ms: number): Promise<'passes' | 'fails' | 'stopped'> {
  try {
    timed.__run = test.run;
    await call.runInThisContext({ timeout: ms });
    return 'passes';
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'stopped' : 'fails';
  }
}

/** Which mutants are met while the law is loaded, and which by each test, with the time that the test takes. */
async function survey() {
  let met = new Set<number>();
  const tests = load((id) => {
    met.add(id);
    return false;
  });
  const atLoad = met;
  const each: { place: number; ms: number; met: ReadonlySet<number> }[] = [];
  for (const [place, test] of tests.entries()) {
    met = new Set();
    const from = performance.now();
    const ended = await end(test, longestTestMs);
    if (ended === 'fails') throw new Error(`Fails without any mutant: ${test.name}`);
    if (ended === 'passes') each.push({ place, ms: performance.now() - from, met });
    else console.log(`Left out, too long: ${test.name}`);
  }
  each.sort((a, b) => a.ms - b.ms);
  return { atLoad, each };
}

const { atLoad, each } = await survey();

/** The first test that fails is enough. */
async function isNoticed({ id }: Mutant): Promise<boolean> {
  const always = atLoad.has(id);
  const chosen = each.filter(({ met }) => always || met.has(id));
  if (chosen.length === 0) return false;
  let tests: readonly OneTest[];
  try {
    tests = load((one) => one === id);
  } catch {
    return true;
  }
  for (const { place } of chosen) if (!tests[place] || (await end(tests[place], hangsMs)) !== 'passes') return true;
  return false;
}

const named = ({ file, name }: Mutant) => `${file}: ${name}`;
const reasons = new Set(accepted.map((one) => `${one.file}: ${one.name}`));
let noticed = 0;
let open = 0;
for (const mutant of mutants) {
  if (await isNoticed(mutant)) noticed += 1;
  else if (!reasons.has(named(mutant))) {
    open += 1;
    console.log(`${mutant.file}:${mutant.line}: ${mutant.name}`);
  }
}
const survived = mutants.length - noticed - open;
console.log(`${mutants.length} mutants, ${noticed} noticed, ${survived} accepted with a reason, ${open} open`);
process.exitCode = open === 0 ? 0 : 1;
