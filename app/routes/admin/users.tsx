import { peopleByName } from '#db/queries/people.ts';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { nameCursor, nextNameHref } from '../../dossier/name-paging.ts';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.admin.users.title, m.admin.title] });

export const loader = load(['administrator'], async ({ db }, { request }) => {
  const { items, next } = await peopleByName(db, nameCursor(request));
  return { items, nextHref: nextNameHref(request, next) };
});

/** Everybody with an account, by name. */
export default function Users() {
  const { items, nextHref } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { users: words } = m.admin;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>
        <ButtonLink href={paths.admin.invite()}>{words.invite}</ButtonLink>
      </p>
      {items.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <DataTable
          caption={words.caption}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { header: words.name, cell: ({ id, name }) => <a href={paths.admin.user(id)}>{name}</a>, rowHeader: true },
            { header: words.email, cell: ({ email }) => email },
            { header: words.state, cell: ({ state }) => <StateTag workflow="account" state={state} /> },
            {
              header: words.roles,
              cell: ({ roles }) =>
                roles
                  .map(({ role, organisationName }) => words.role(word(m.workflow.role, role), organisationName))
                  .join('; '),
            },
          ]}
        />
      )}
      <Pagination nextHref={nextHref} />
    </>
  );
}
