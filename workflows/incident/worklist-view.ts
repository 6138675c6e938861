import {
  registrationsInReview,
  worklistInState,
  worklistOfAll,
  worklistUntil,
  type ChangeCursor,
  type RankCursor,
  type WorklistRow,
} from '#db/queries/worklist.ts';
import type { Context } from '../core/context.ts';
import { dayOf, daysBetween, plusDays } from '../core/days.ts';
import type { Worklist } from './worklists.ts';

/** Within how many days a limit ends that counts as pressing. */
export const pressingWithin = 3;
/** From how many sites on the spread of a system is a reason by itself. */
const manySites = 10;

/** Why a report stands where it stands: a fact of its own, with the number that belongs to it. */
export type Reason =
  | { kind: 'death' | 'serious-harm' | 'public-health' | 'rights' | 'unanticipated' | 'provider-was-late' }
  | { kind: 'late' | 'soon' | 'sites'; n: number };

type Known = {
  harm?: unknown;
  publicHealthThreat?: unknown;
  fundamentalRightsInfringed?: unknown;
  unanticipated?: unknown;
};

/** The reasons to look at a report first, the weightiest first: what is stored of it, on a local day. */
export function reasonsFor(row: Pick<WorklistRow, 'facts' | 'nextDueOn' | 'sites' | 'providerWasLate'>, today: string) {
  const facts = row.facts as Known;
  const left = row.nextDueOn === null ? null : daysBetween(today, row.nextDueOn);
  const reasons: (Reason | false)[] = [
    facts.harm === 'death' && { kind: 'death' },
    left !== null && left < 0 && { kind: 'late', n: -left },
    facts.publicHealthThreat === true && { kind: 'public-health' },
    (facts.harm === 'permanent-serious' || facts.harm === 'temporary-serious') && { kind: 'serious-harm' },
    left !== null && left >= 0 && left <= pressingWithin && { kind: 'soon', n: left },
    facts.fundamentalRightsInfringed === true && { kind: 'rights' },
    (row.sites ?? 0) >= manySites && { kind: 'sites', n: row.sites ?? 0 },
    Boolean(row.providerWasLate) && { kind: 'provider-was-late' },
    facts.unanticipated === true && { kind: 'unanticipated' },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** A report in a list: what the list shows, and no more. */
const entry = (row: WorklistRow, today: string) => {
  const { id, reference, state, openedAt, systemName, versionLabel, nextDueOn } = row;
  return { id, reference, state, openedAt, systemName, versionLabel, nextDueOn, reasons: reasonsFor(row, today) };
};

/** One page of the inspectorate's worklist, with reasons; for inspectors only (the caller checks the role). */
export async function worklistView(
  { db, now }: Context,
  list: Worklist,
  after: { rank?: RankCursor; change?: ChangeCursor },
) {
  const today = dayOf(now);
  const found =
    list === 'all'
      ? await worklistOfAll(db, after.change)
      : list === 'pressing'
        ? await worklistUntil(db, plusDays(today, pressingWithin), after.rank)
        : await worklistInState(db, list === 'new' ? 'reported' : 'awaitingInformation', after.rank);
  return { today, items: found.items.map((row) => entry(row, today)), next: found.next };
}

/** Reports in one state (null: in any), last changed first, with reasons; for inspectors only (the caller checks the role). */
export async function reportsView({ db, now }: Context, state: string | null, after?: ChangeCursor) {
  const today = dayOf(now);
  const { items, next } = await worklistOfAll(db, after, state);
  return { today, items: items.map((row) => entry(row, today)), next };
}

/** Registrations on which the law alone does not decide, the longest waiting first. */
export const reviewsView = ({ db }: Context) => registrationsInReview(db);
