import type { Actor } from '../core/context.ts';
import type { Audience } from './projection.ts';
import { governingOf, type AwarenessRow, type ChoiceRow } from './awareness.ts';

/** One moment as a page shows it. */
export type AwarenessItem = Pick<
  AwarenessRow,
  'id' | 'knower' | 'about' | 'source' | 'moment' | 'momentOn' | 'knownBy' | 'note' | 'addedAt'
> & {
  organisationName: string;
  /** It starts the clock; it is later than the one that does; it is earlier and was passed over; it was withdrawn. */
  standing: 'governs' | 'stands' | 'passed-over' | 'withdrawn';
  /** Why it was passed over, withdrawn, or chosen. */
  reason: string | null;
  /** Whether the reader can let it count, and withdraw it. */
  canChoose: boolean;
  canWithdraw: boolean;
};

/**
 * The moments that this reader may see, with how each stands. The inspectorate sees all; a party sees what is said of its own
 * knowledge and what it said itself. The reason of a choice is for the party that made it and the inspectorate.
 */
export function awarenessItems(
  rows: readonly AwarenessRow[],
  choices: readonly ChoiceRow[],
  reader: { actor: Actor; audience: Audience; knower: 'provider' | 'deployer' | null },
  nameOf: (organisationId: string) => string,
): AwarenessItem[] {
  const governing = governingOf(rows, choices);
  const { actor, audience, knower } = reader;
  const all = audience === 'authority';
  const reasonOf = (row: AwarenessRow, standing: AwarenessItem['standing']) => {
    if (row.withdrawnReason) return row.withdrawnReason;
    const own = all || row.knower === knower;
    if (!own || standing === 'stands') return null;
    return (
      choices.findLast(({ candidateId, over }) =>
        standing === 'passed-over' ? over.includes(row.id) : candidateId === row.id && over.length > 0,
      )?.reason ?? null
    );
  };
  return rows
    .filter((row) => all || row.knower === knower || row.organisationId === actor.organisationId)
    .map((row): AwarenessItem => {
      const { id, about, source, moment, momentOn, knownBy, note, addedAt, withdrawnAt } = row;
      const slot = governing.find((one) => one.knower === row.knower && one.about === row.about);
      const standing: AwarenessItem['standing'] = withdrawnAt
        ? 'withdrawn'
        : slot?.candidate.id === id
          ? 'governs'
          : slot?.passedOver.some((one) => one.id === id)
            ? 'passed-over'
            : 'stands';
      const others = rows.some(
        (one) => one.id !== id && one.knower === row.knower && one.about === about && one.withdrawnAt === null,
      );
      return {
        id,
        knower: row.knower,
        about,
        source,
        moment,
        momentOn,
        knownBy,
        note,
        addedAt,
        organisationName: nameOf(row.organisationId),
        standing,
        reason: reasonOf(row, standing),
        canChoose: !all && row.knower === knower && (standing === 'stands' || standing === 'passed-over'),
        canWithdraw: !all && row.organisationId === actor.organisationId && withdrawnAt === null && others,
      };
    })
    .sort((a, b) => a.momentOn.localeCompare(b.momentOn) || a.moment.localeCompare(b.moment));
}
