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

export const handle = page({ title: (m) => m.deployer.case.list.title });

export const loader = load(['deployer'], async ({ db, actor, now }, { request }) => {
  const { items, next } = await ownIncidents(db, actor.organisationId!, changedCursor(request));
  return {
    today: dayOf(now),
    rows: items.map(({ ownDueOn, occurredOn: _, ...row }) => ({
      ...row,
      href: paths.deployer.report(row.id),
      yours: false,
      limit: ownDueOn === null ? null : { dueOn: ownDueOn, status: 'open' },
    })),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

/** What the institution reported, last changed first. */
export default function Reports() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { list: words } = useMessages().deployer.case;
  const act = <ButtonLink href={paths.deployer.newReport()}>{words.report}</ButtonLink>;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {rows.length > 0 ? <ButtonRow>{act}</ButtonRow> : null}
      <DossierList
        rows={rows}
        today={today}
        caption={words.caption}
        empty={words.empty}
        act={act}
        firstHref={firstHref}
        nextHref={nextHref}
      />
    </>
  );
}
