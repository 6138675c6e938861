/** A change of the law's source that no test can notice, with the reason. `name` as the run prints it, without the line. */
export interface Accepted {
  readonly file: string;
  readonly name: string;
  readonly why: string;
}

export const accepted: readonly Accepted[] = [];
