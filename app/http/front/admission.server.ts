/** How much may be under way at once, and how much may wait for it. */
export interface Limits {
  readonly running: number;
  readonly waiting: number;
}

/** Ends a turn; call it once the answer has been made. */
export type Release = () => void;

/**
 * Lets a bounded number of requests work at once, so that an overload lengthens a queue instead of every answer.
 * Writes go before reads: who sends a form has already done the work of filling it in.
 */
export function createAdmission({ running: limit, waiting: room }: Limits) {
  let running = 0;
  const writes: (() => void)[] = [];
  const reads: (() => void)[] = [];

  const release: Release = () => {
    const next = writes.shift() ?? reads.shift();
    if (next) next();
    else running -= 1;
  };

  return {
    /** Resolves when it is this request's turn; undefined at once when the queue is full. */
    async enter(isWrite: boolean): Promise<Release | undefined> {
      if (running < limit) {
        running += 1;
        return release;
      }
      if (writes.length + reads.length >= room) return undefined;
      await new Promise<void>((resolve) => (isWrite ? writes : reads).push(resolve));
      return release;
    },
    /** How many requests have a turn now. */
    get running() {
      return running;
    },
  };
}
