import { useLoaderData } from '@remix-run/react';
import { ownIncidents } from '#db/queries/own-incidents.ts';
import { dayOf } from '#workflows/core/days.ts';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DossierList } from '../../dossier/dossier-list.tsx';
import { changedCursor, firstHref, nextHref } from '../../dossier/paging.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page({ title: (m) => m.provider.events.title });

export const loader = load(providerRoles, async ({ db, now, session }, { request }) => {
  const { items, next } = await ownIncidents(db, session.active.organisationId, changedCursor(request));
  return {
    begins: session.active.role === 'provider',
    today: dayOf(now),
    rows: items.map(({ id, reference, title, workflow, state, turn, changedAt, ownDueOn }) => ({
      id,
      href: paths.provider.event(id),
      reference,
      title,
      workflow,
      state,
      turn,
      yours: turn === 'provider',
      changedAt,
      limit: ownDueOn ? { dueOn: ownDueOn, status: 'open' } : null,
    })),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

/** Everything that was reported about the reader's systems, last changed first. */
export default function Events() {
  const { begins, rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { events: words } = useMessages().provider;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {begins ? (
        <ButtonRow>
          <ButtonLink href={paths.provider.newEvent()}>{words.report}</ButtonLink>
        </ButtonRow>
      ) : null}
      <DossierList
        rows={rows}
        today={today}
        caption={words.title}
        empty={words.empty}
        firstHref={firstHref}
        nextHref={nextHref}
      />
    </>
  );
}
