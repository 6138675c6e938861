import { runningDeadlines } from '#db/queries/deadlines.ts';
import { organisationsByIds } from '#db/queries/organisations.ts';
import type { Context } from '#workflows/core/context.ts';
import { dayOf } from '#workflows/core/days.ts';
import { deadlineView } from '#workflows/core/view.ts';
import { firstHref, hrefAfter } from './paging.ts';

/** What the address of a dossier depends on. */
export type Addressed = { dossierId: string; workflow: string };

/** The place in the list that the address names: the last shown day and id. */
function cursorOf(request: Request) {
  const [dueOn, ...id] = (new URL(request.url).searchParams.get('after') ?? '').split('_');
  return id.length > 0 && /^\d{4}-\d\d-\d\d$/.test(dueOn!) ? { dueOn: dueOn!, id: id.join('_') } : undefined;
}

/**
 * The running limits of one organisation, or (null) those the inspectorate watches, with the address of each dossier. The address
 * of the page says where the list goes on.
 */
export async function readDeadlines(
  { db, now }: Pick<Context, 'db' | 'now'>,
  organisationId: string | null,
  request: Request,
  hrefOf: (row: Addressed) => string,
) {
  const today = dayOf(now);
  const { items, next } = await runningDeadlines(db, organisationId, cursorOf(request));
  const ids = items.flatMap(({ deadline }) => deadline.organisationId ?? []);
  const names = new Map((await organisationsByIds(db, ids)).map(({ id, name }) => [id, name]));
  return {
    today,
    rows: items.map(({ deadline, reference, title, workflow }) => ({
      // A list shows no sums.
      limit: { ...deadlineView(deadline, today, names), steps: null },
      reference,
      title,
      href: hrefOf({ dossierId: deadline.dossierId, workflow }),
    })),
    firstHref: firstHref(request),
    nextHref: next && hrefAfter(request, `${next.dueOn}_${next.id}`),
  };
}
