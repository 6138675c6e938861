import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { faultsOf, InputProblem } from './problem.ts';
import type { Fault } from './problem.ts';

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputProblem([{ pointer: '', detail: `Standard input is not JSON: ${(error as Error).message}` }]);
  }
}

/** Parses one value or an array of them; throws with the faults of all. */
function parse(command: Command, value: unknown): { inputs: readonly unknown[]; many: boolean } {
  const many = Array.isArray(value);
  const faults: Fault[] = [];
  const inputs = (many ? value : [value]).map((one: unknown, index) => {
    const parsed = command.input!.safeParse(one);
    if (!parsed.success) faults.push(...faultsOf(parsed.error, many ? [index] : []));
    return parsed.data;
  });
  if (faults.length > 0) throw new InputProblem(faults);
  return { inputs, many };
}

/**
 * Runs a command by name. `read` gives standard input and is only called by commands that read it. Throws `InputProblem`
 * when name, arguments or input are wrong.
 */
export async function answer(name: string | undefined, args: readonly string[], read: () => string): Promise<unknown> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const detail = `Name one of these commands: ${Object.keys(commands).join(', ')}.`;
    throw new InputProblem([{ pointer: '', detail }]);
  }
  const command = await load();
  if (command.input === null) return await command.run(undefined, args);
  const { inputs, many } = parse(command, readJson(read()));
  const outputs: unknown[] = [];
  for (const input of inputs) outputs.push(await command.run(input, args));
  return many ? outputs : outputs[0];
}
