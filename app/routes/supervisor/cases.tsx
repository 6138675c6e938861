import { useLoaderData } from '@remix-run/react';
import { applicationsOf } from '#db/queries/conformity.ts';
import { dayOf } from '#workflows/core/days.ts';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DossierList } from '../../dossier/dossier-list.tsx';
import { changedCursor, firstHref, nextHref } from '../../dossier/paging.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => m.supervisor.worklist.cases.title });

export const loader = load(['inspector'], async ({ db, now }, { request }) => {
  const { items, next } = await applicationsOf(db, null, changedCursor(request));
  return {
    today: dayOf(now),
    rows: items.map(({ dossier, providerName, bodyName }) => ({
      id: dossier.id,
      href: paths.supervisor.case(dossier.id),
      reference: dossier.reference,
      title: dossier.title,
      workflow: dossier.workflow,
      state: dossier.state,
      turn: dossier.turn,
      yours: false,
      other: `${providerName} · ${bodyName}`,
      changedAt: dossier.changedAt,
    })),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

/** Every assessment by a notified body, last changed first; inspectors read along. */
export default function Cases() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { cases: words } = useMessages().supervisor.worklist;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <DossierList
        rows={rows}
        today={today}
        caption={words.caption}
        empty={words.empty}
        firstHref={firstHref}
        nextHref={nextHref}
      />
    </>
  );
}
