import { readFileSync } from 'node:fs';
import { answer } from './answer.ts';
import { InputProblem, toProblem } from './problem.ts';

const [name, ...args] = process.argv.slice(2);

try {
  const output = await answer(name, args, () => readFileSync(0, 'utf8'));
  process.stdout.write(`${JSON.stringify(output)}\n`);
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  process.stderr.write(`${JSON.stringify(toProblem(error))}\n`);
  process.exitCode = 2;
}
