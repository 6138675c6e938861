import { useLoaderData } from '@remix-run/react';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DeadlineList } from '../../dossier/deadline-list.tsx';
import { readDeadlines } from '../../dossier/deadlines.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m) => m.assessor.deadlines });

export const loader = load(assessorRoles, (context, { request }) =>
  readDeadlines(context, context.actor.organisationId!, request, ({ dossierId }) => paths.assessor.case(dossierId)),
);

export default function Deadlines() {
  const { rows, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const { assessor } = useMessages();
  return (
    <>
      <PageHeading lead={assessor.limits.lead}>{assessor.deadlines}</PageHeading>
      <DeadlineList rows={rows} today={today} firstHref={firstHref} nextHref={nextHref} />
    </>
  );
}
