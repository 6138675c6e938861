import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { answer } from './answer.ts';
import { InputProblem, toProblem } from './problem.ts';

const [name, ...args] = process.argv.slice(2);

// Which engine `#dialect` means is fixed when the process starts: for a PostgreSQL register this starts once more, with its condition.
const postgres = process.env.DATABASE_URL?.startsWith('postgres') ?? false;
if (postgres && !process.execArgv.some((arg) => arg.includes('postgres'))) {
  const again = ['--conditions=postgres', ...process.execArgv, ...process.argv.slice(1)];
  process.exit(spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1);
}

try {
  const output = await answer(name, args, () => readFileSync(0, 'utf8'));
  process.stdout.write(`${JSON.stringify(output)}\n`);
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  process.stderr.write(`${JSON.stringify(toProblem(error))}\n`);
  process.exitCode = 2;
}
