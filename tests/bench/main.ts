import './clock.ts';
import { parseArgs } from 'node:util';
import { oneByOne, sixteenAtOnce, wholeCommand } from './commits.ts';
import { makeRegister, type Register } from './data.ts';
import { lawFindings } from './law.ts';
import type { Finding } from './measure.ts';
import { jsonList, publicPage, signedInPage } from './pages.ts';
import { filteredPage, pointRead } from './reads.ts';
import { fails, line, machine } from './report.ts';
import { startAndMemory } from './start.ts';

const measures: Record<string, (register: Register) => Promise<Finding | Finding[]>> = {
  P1: pointRead,
  P2: filteredPage,
  P3: oneByOne,
  P3C: wholeCommand,
  P4: sixteenAtOnce,
  P5: publicPage,
  P6: signedInPage,
  P7: jsonList,
  P18: startAndMemory,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { entries: { type: 'string', default: '100000' } },
});
const known = [...Object.keys(measures), 'LAW'];
const asked = positionals.map((name) => name.toUpperCase());
const unknown = asked.filter((name) => !known.includes(name));
const entries = Number(values.entries);
if (unknown.length > 0 || !Number.isInteger(entries) || entries < 25_000) {
  console.error(`Usage: npm run bench -- [${known.join('] [')}] [--entries=100000]   (25,000 entries at least)`);
  process.exit(2);
}
const wanted = asked.length > 0 ? asked : Object.keys(measures);

const failed: string[] = [];
const tell = (findings: Finding | Finding[]) => {
  for (const finding of [findings].flat()) {
    console.log(line(finding));
    if (fails(finding)) failed.push(finding.id);
  }
};

console.log(machine());
if (wanted.includes('LAW')) tell(await lawFindings());
const onRegister = wanted.filter((name) => name !== 'LAW');
if (onRegister.length > 0) {
  const started = performance.now();
  const register = await makeRegister(entries);
  console.log(`A register of ${entries} systems was made in ${((performance.now() - started) / 1000).toFixed(0)} s.\n`);
  try {
    for (const name of onRegister) tell(await measures[name]!(register));
  } finally {
    await register.remove();
  }
}
console.log(failed.length === 0 ? '\nAll that must hold, holds.' : `\nFails: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
