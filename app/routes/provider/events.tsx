import { useLoaderData } from '@remix-run/react';
import { incidentsOfParty } from '#db/queries/incidents.ts';
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
  const { items, next } = await incidentsOfParty(db, session.active.organisationId, changedCursor(request));
  return {
    today: dayOf(now),
    rows: items.map(({ dossier: { id, reference, title, workflow, state, turn, changedAt } }) => ({
      id,
      href: paths.provider.event(id),
      reference,
      title,
      workflow,
      state,
      turn,
      yours: turn === 'provider',
      changedAt,
    })),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

/** Everything that was reported about the reader's systems, last changed first. */
export default function Events() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { events: words } = useMessages().provider;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ButtonRow>
        <ButtonLink href={paths.provider.newEvent()}>{words.report}</ButtonLink>
      </ButtonRow>
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
