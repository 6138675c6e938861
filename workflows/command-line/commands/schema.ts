import { z } from 'zod';
import { command } from '../command.ts';
import { commands } from '../commands.ts';
import { InputProblem } from '../problem.ts';

/** The input of another command as JSON Schema 2020-12. */
export const schemaCommand = command({
  input: null,
  run: async (_, args) => {
    const [name = ''] = args;
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    const described = load ? await load() : undefined;
    if (!described?.input) {
      const known = Object.keys(commands).join(', ');
      throw new InputProblem([{ pointer: '', detail: `Name one of these commands with an input: ${known}.` }]);
    }
    return z.toJSONSchema(described.input, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  },
});
