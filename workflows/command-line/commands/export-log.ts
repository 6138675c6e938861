import { auditRows } from '#db/queries/audit.ts';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chainChecker, rootOf } from '../../core/verify.ts';
import { command } from '../command.ts';
import { InputProblem } from '../problem.ts';
import { withRegister } from '../register.ts';

/** Writes the log to a file, a JSON line per row, and as last line the number of rows and the head, for `verify-log` elsewhere. */
export const exportLogCommand = command({
  input: null,
  run: (_input, [path]) => {
    if (path === undefined)
      throw new InputProblem([{ pointer: '', detail: 'Name the file to write: export-log <file>.' }]);
    return withRegister(async (db) => {
      const file = createWriteStream(path);
      const checker = chainChecker();
      for await (const page of auditRows(db)) {
        for (const { seq, subject, version, body, hash } of page) {
          checker.add({ seq, subject, version, body, hash });
          if (!file.write(`${JSON.stringify({ seq, subject, version, body, hash })}\n`)) await once(file, 'drain');
        }
      }
      const { rows } = checker.result();
      const head = rootOf([...checker.chains].map(([subject, last]) => ({ subject, ...last })));
      file.end(`${JSON.stringify({ rows, head })}\n`);
      await once(file, 'finish');
      return { file: path, rows, head };
    });
  },
});
