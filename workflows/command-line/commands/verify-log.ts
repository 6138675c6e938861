import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chainChecker, rootOf, verifyLog, type LogRow, type Verdict } from '../../core/verify.ts';
import { command } from '../command.ts';
import { InputProblem } from '../problem.ts';
import { withRegister } from '../register.ts';

/**
 * An exported log says what rows there are, not how many there should be; its last line may state the head it was exported with.
 * Without that line completeness is unknown.
 */
async function verifyFile(path: string): Promise<Verdict> {
  if (!existsSync(path)) throw new InputProblem([{ pointer: '', detail: `There is no file ${path}.` }]);
  const checker = chainChecker();
  let stated: { rows: number; head: string } | undefined;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line += 1;
    if (text.trim() === '') continue;
    let row: Partial<LogRow> & { rows?: number; head?: string };
    try {
      row = JSON.parse(text) as typeof row;
    } catch {
      throw new InputProblem([{ pointer: '', detail: `Line ${line} of ${path} is not JSON.` }]);
    }
    if (row.head !== undefined && row.rows !== undefined) stated = { rows: row.rows, head: row.head };
    else if (typeof row.subject === 'string' && typeof row.body === 'string') checker.add(row as LogRow);
    else throw new InputProblem([{ pointer: '', detail: `Line ${line} of ${path} is no row of a log.` }]);
  }
  const { firstFault, rows } = checker.result();
  const head = rootOf([...checker.chains].map(([subject, last]) => ({ subject, ...last })));
  const complete = stated && (stated.rows === rows && stated.head === head ? 'complete' : 'truncated');
  return { integrity: firstFault ? 'broken' : 'intact', completeness: complete ?? 'unknown', firstFault, rows, head };
}

/** Reads and hashes the whole log: of an exported file when one is named, else of the register. */
export const verifyLogCommand = command({
  input: null,
  run: (_input, [path]) => (path === undefined ? withRegister(verifyLog) : verifyFile(path)),
});
