import { useLoaderData } from '@remix-run/react';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DeadlineList } from '../../dossier/deadline-list.tsx';
import { readDeadlines } from '../../dossier/deadlines.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { pageOfDossier } from './addresses.ts';
import { providerRoles } from './roles.ts';

export const handle = page({ title: (m) => m.provider.deadlines.title });

export const loader = load(providerRoles, async (context, { request }) =>
  readDeadlines(context, context.session.active.organisationId, request, pageOfDossier),
);

/** What the reader's organisation has to do, by last day. */
export default function Deadlines() {
  const data = useLoaderData<typeof loader>();
  const { deadlines: words } = useMessages().provider;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <DeadlineList {...data} />
    </>
  );
}
