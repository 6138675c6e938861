import type { z } from 'zod';

/** One command of the command line. */
export interface Command<Input = unknown> {
  /** What it reads from standard input; an array of these is answered by an array. null: it reads only its arguments. */
  readonly input: z.ZodType<Input> | null;
  /** Answers one input. Arguments are what follows the name on the command line. Throws `InputProblem` for wrong arguments. */
  readonly run: (input: Input, args: readonly string[]) => unknown;
}

/** Keeps the type of the input with its schema. */
export const command = <Input>(one: Command<Input>): Command => one as Command;
