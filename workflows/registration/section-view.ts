import { historyOf, sectionOf } from '#db/queries/dossier.ts';
import { membersOf } from '#db/queries/organisations.ts';
import { dossierFor } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { NotFound } from '../core/errors.ts';
import type { FormSection } from './sections.ts';

/** One page of a draft with what was saved on it, by whom and when; `NotFound` for anyone who takes no part. */
export async function sectionView(context: Context, id: string, section: FormSection) {
  const row = await dossierFor(context, id);
  if (row.workflow !== 'registration') throw new NotFound(id);
  const stored = await sectionOf(context.db, id, section);
  // Names are for colleagues only.
  const colleagues =
    stored && context.actor.organisationId ? await membersOf(context.db, context.actor.organisationId) : [];
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    state: row.state,
    section,
    version: stored?.version ?? 0,
    body: stored?.body ?? {},
    saved: stored
      ? {
          at: stored.changedAt,
          by: colleagues.find(({ userId }) => userId === stored.changedBy)?.name ?? null,
          own: stored.changedBy === context.actor.id,
        }
      : null,
  };
}

/** The last step of a registration: the proof of what was sent, or the reason why it came back. */
export async function lastStepOf(context: Context, id: string) {
  await dossierFor(context, id);
  const last = (await historyOf(context.db, id)).findLast(({ subject }) => subject === id);
  if (!last) throw new NotFound(id);
  const { event } = JSON.parse(last.body) as { event: { type: string; reason?: string } };
  return { at: last.at, version: last.version, hash: last.hash, event: event.type, reason: event.reason ?? null };
}
