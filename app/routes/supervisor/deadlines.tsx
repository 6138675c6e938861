import { useLoaderData } from '@remix-run/react';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DeadlineList } from '../../dossier/deadline-list.tsx';
import { readDeadlines } from '../../dossier/deadlines.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => m.supervisor.worklist.deadlines.title });

export const loader = load(['inspector'], (context, { request }) =>
  readDeadlines(context, null, request, ({ dossierId }) => paths.supervisor.report(dossierId)),
);

/** What the parties of all reports still have to do, in the order of the last day. */
export default function Deadlines() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { deadlines: words } = useMessages().supervisor.worklist;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <DeadlineList rows={rows} today={today} firstHref={firstHref} nextHref={nextHref} />
    </>
  );
}
