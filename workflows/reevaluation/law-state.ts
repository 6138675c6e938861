import { changeDays, lawVersions } from '#workflows/law/api.ts';
import { canonical, sha256 } from '../core/canonical.ts';

/** What the register knows of the law on a day: every version with its hash, and the last day on which something changed. */
export type LawState = { key: string; versions: { id: string; hash: string | null }[]; changedOn: string };

/**
 * The state of the law on a local day. Two days with the same key give every system the same answer, so that a run for one of
 * them is a run for both.
 */
export function lawState(day: string): LawState {
  const versions = lawVersions().map(({ id, hash }) => ({ id, hash }));
  const changedOn = changeDays().findLast((one) => one <= day) ?? '';
  return { key: sha256(canonical({ versions, changedOn })), versions, changedOn };
}

/** The next day after `day` on which something begins or ends to apply, or null. */
export const nextChange = (day: string): string | null => changeDays().find((one) => one > day) ?? null;
