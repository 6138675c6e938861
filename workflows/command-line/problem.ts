import type { z } from 'zod';

/** One fault in the input, at a JSON pointer (RFC 6901). */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** The input cannot be read; carries every fault. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('The input cannot be read');
    this.faults = faults;
  }
}

/** The problem as RFC 9457 describes it. */
export const toProblem = (problem: InputProblem) => ({
  type: '/problems/invalid-input',
  title: 'The input cannot be read',
  status: 422,
  detail: problem.faults.length === 1 ? problem.faults[0]!.detail : `${problem.faults.length} faults were found.`,
  errors: problem.faults,
});

const escape = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = (path: readonly PropertyKey[]) => path.map((part) => `/${escape(part)}`).join('');

/** All faults of a failed parse; an unknown key is a fault of its own. `at` is where the value stands in the input. */
export function faultsOf(error: z.ZodError, at: readonly PropertyKey[]): readonly Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ pointer: pointer([...path, key]), detail: `"${key}" is not known here.` }));
    }
    return [{ pointer: pointer(path), detail: issue.message }];
  });
}
