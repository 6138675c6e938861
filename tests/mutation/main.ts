import { writeFileSync } from 'node:fs';
import { accepted } from './accepted.ts';
import type { Mutant } from './mutants.ts';
import { parts, program } from './program.ts';
import { runner } from './run.ts';

const given = process.argv.slice(2);
const json = given.find((one) => one.startsWith('--json='))?.slice('--json='.length);
const asked = given.filter((one) => !one.startsWith('--json='));
const unknown = asked.filter((part) => !(parts as readonly string[]).includes(part));
if (unknown.length > 0) {
  console.error(`Usage: npm run mutate -- [--json=<file>] [${parts.join('] [')}]`);
  process.exit(2);
}

const from = performance.now();
const told = (line: string) => console.error(`${Math.round((performance.now() - from) / 1_000)} s: ${line}`);
const chosen = asked.length > 0 ? asked : parts;
const { code, mutants } = await program(chosen);
told(`${mutants.length} mutants`);
const files = new Set(mutants.map(({ file }) => file));
const { noticedBy, assertAsBefore } = await runner(code, mutants, told);

const named = ({ file, name }: { file: string; name: string }) => `${file}: ${name}`;
const reasons = new Set(accepted.map(named));
const open: Mutant[] = [];
const used = new Set<string>();

/** One line of the table at the end. */
const counts = new Map(chosen.map((part) => [part, { mutants: 0, noticed: 0, accepted: 0, open: 0 }]));
for (const [n, mutant] of mutants.entries()) {
  const count = counts.get(chosen.find((part) => mutant.file === part || mutant.file.startsWith(`${part}/`))!)!;
  count.mutants += 1;
  if ((await noticedBy(mutant)) !== null) count.noticed += 1;
  else if (reasons.has(named(mutant))) {
    count.accepted += 1;
    used.add(named(mutant));
  } else {
    count.open += 1;
    open.push(mutant);
    console.log(`${mutant.file}:${mutant.line}: ${mutant.name}`);
  }
  if ((n + 1) % 50 === 0) told(`${n + 1} of ${mutants.length}, ${open.length} open`);
}

await assertAsBefore();
for (const [part, count] of counts) {
  console.log(
    `${part}: ${count.mutants} mutants, ${count.noticed} noticed, ${count.accepted} accepted, ${count.open} open`,
  );
}
const idle = accepted.filter((one) => files.has(one.file) && !used.has(named(one))).map(named);
for (const one of idle) console.log(`Accepted without need: ${one}`);
told(`${mutants.length} mutants, ${open.length} open`);
if (json) writeFileSync(json, `${JSON.stringify(open, null, 2)}\n`);
process.exitCode = open.length + idle.length === 0 ? 0 : 1;
