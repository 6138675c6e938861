import type { personView } from '#workflows/registration/decided.ts';

/** What a person decided, as data; the reason is not public. */
export const byPerson = ({
  at,
  asOf,
  deviceClass,
  findings,
  certificateNeeded,
  hash,
}: ReturnType<typeof personView>) => ({
  decidedAt: at.toISOString(),
  day: asOf,
  deviceClass,
  findings,
  certificateNeeded,
  hash,
});
