import { useLoaderData } from '@remix-run/react';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DeadlineList } from '../../dossier/deadline-list.tsx';
import { readDeadlines } from '../../dossier/deadlines.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => m.deployer.case.deadlines.title });

export const loader = load(['deployer'], (context, { request }) =>
  readDeadlines(context, context.actor.organisationId!, request, ({ dossierId, workflow }) =>
    workflow === 'incident' ? paths.deployer.report(dossierId) : paths.deployer.deployment(dossierId),
  ),
);

/** What the institution still has to do, in the order of the last day. */
export default function Deadlines() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { deadlines: words } = useMessages().deployer.case;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <DeadlineList rows={rows} today={today} firstHref={firstHref} nextHref={nextHref} />
    </>
  );
}
