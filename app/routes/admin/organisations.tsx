import { organisationsOfKind } from '#db/queries/organisations.ts';
import { organisationKinds } from '#db/schema/organisation.ts';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Select } from '../../components/select.tsx';
import { nameCursor, nextNameHref } from '../../dossier/name-paging.ts';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.admin.organisations.title, m.admin.title] });

export const loader = load(['administrator'], async ({ db }, { request }) => {
  const asked = new URL(request.url).searchParams.get('kind');
  const kind = organisationKinds.find((one) => one === asked) ?? 'provider';
  const { items, next } = await organisationsOfKind(db, kind, nameCursor(request));
  return { kind, kinds: organisationKinds, items, nextHref: nextNameHref(request, next) };
});

/** All organisations of one kind, by name. */
export default function Organisations() {
  const { kind, kinds: ids, items, nextHref } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { organisations: words } = m.admin;
  const kinds = ids.map((value) => ({ value, label: word(m.taxonomy.organisationKind, value) }));
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <FilterForm id="filter" values={{ kind }} search={<Select name="kind" label={words.kind} choices={kinds} />} />
      <p>
        <ButtonLink href={paths.admin.newOrganisation()}>{words.add}</ButtonLink>
      </p>
      {items.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <DataTable
          caption={words.caption}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              header: words.name,
              cell: ({ id, name }) => <a href={paths.admin.organisation(id)}>{name}</a>,
              rowHeader: true,
            },
            { header: words.place, cell: ({ place }) => place },
            { header: words.country, cell: ({ country }) => country },
          ]}
        />
      )}
      <Pagination nextHref={nextHref} />
    </>
  );
}
