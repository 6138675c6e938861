import { useLoaderData } from '@remix-run/react';
import { assessmentsOf } from '#db/queries/own-work.ts';
import { dayOf } from '#workflows/core/days.ts';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DossierList } from '../../dossier/dossier-list.tsx';
import { changedCursor, firstHref, nextHref } from '../../dossier/paging.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page({ title: (m) => m.provider.cases.title });

export const loader = load(providerRoles, async ({ db, now, session }, { request }) => {
  const { items, next } = await assessmentsOf(db, session.active.organisationId, changedCursor(request));
  return {
    today: dayOf(now),
    rows: items.map(({ dossier: { id, reference, title, workflow, state, turn, changedAt }, bodyName }) => ({
      id,
      href: paths.provider.case(id),
      reference,
      title,
      workflow,
      state,
      turn,
      yours: turn === 'provider',
      other: bodyName,
      changedAt,
    })),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

/** The assessments of the reader's systems, last changed first. */
export default function Cases() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { cases: words } = useMessages().provider;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <DossierList
        rows={rows}
        today={today}
        caption={words.title}
        empty={words.empty}
        act={<ButtonLink href={paths.provider.systems()}>{words.toSystems}</ButtonLink>}
        firstHref={firstHref}
        nextHref={nextHref}
      />
    </>
  );
}
