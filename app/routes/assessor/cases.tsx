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
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m) => m.assessor.cases });

export const loader = load(assessorRoles, async ({ db, actor, now }, { request }) => {
  const { items, next } = await applicationsOf(db, actor.organisationId!, changedCursor(request));
  return {
    today: dayOf(now),
    rows: items.map(({ dossier, providerName }) => ({
      id: dossier.id,
      href: paths.assessor.case(dossier.id),
      reference: dossier.reference,
      title: dossier.title,
      workflow: dossier.workflow,
      state: dossier.state,
      turn: dossier.turn,
      yours: dossier.turn === 'notified-body',
      other: providerName,
      changedAt: dossier.changedAt,
    })),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

export default function Cases() {
  const { commandId: _id, done: _done, ...list } = useLoaderData<typeof loader>();
  const { assessor } = useMessages();
  return (
    <>
      <PageHeading lead={assessor.list.lead}>{assessor.cases}</PageHeading>
      <DossierList {...list} caption={assessor.cases} empty={assessor.list.empty} />
    </>
  );
}
