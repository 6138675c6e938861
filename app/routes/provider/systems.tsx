import { useLoaderData } from '@remix-run/react';
import { registrationsOf } from '#db/queries/own-work.ts';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Select } from '../../components/select.tsx';
import { changedCursor, firstHref, nextHref } from '../../dossier/paging.ts';
import { ChangeTag } from '../../dossier/change-report.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page({ title: (m) => m.provider.systems.title });

/** The states one can ask for; the passing ones are never seen. */
const states = ['draft', 'inReview', 'awaitingCertificate', 'registered', 'suspended', 'withdrawn', 'discarded'];

export const loader = load(providerRoles, async ({ db, session }, { request }) => {
  const asked = new URL(request.url).searchParams.get('status');
  const status = asked && states.includes(asked) ? asked : null;
  const { items, next } = await registrationsOf(db, session.active.organisationId, status, changedCursor(request));
  return {
    begins: session.active.role === 'provider',
    status,
    rows: items.map(
      ({ dossier: { id, reference, title, state, changedAt }, versionLabel, family, deviceClass, change }) => ({
        change,
        family,
        id,
        reference,
        title,
        state,
        changedAt,
        versionLabel,
        deviceClass,
      }),
    ),
    firstHref: firstHref(request),
    nextHref: nextHref(request, next),
  };
});

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

/**
 * The registrations of the reader's organisation, last changed first. The list is flat and names the product of each version: to put
 * the versions of a product together over all pages, each page would have to look at every registration.
 */
export default function Systems() {
  const { begins, status, rows, firstHref, nextHref, done } = useLoaderData<typeof loader>();
  const m = useMessages();
  const format = useFormat();
  const { systems: words, desk } = m.provider;
  const sentence = done ? m.workflow.done.registration?.[done] : undefined;
  const labels = m.workflow.state.registration ?? {};
  const register = begins ? <ButtonLink href={paths.provider.newRegistration()}>{desk.register}</ButtonLink> : null;
  return (
    <>
      {sentence ? <Notice kind="success">{sentence}</Notice> : null}
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {rows.length > 0 || status ? <ButtonRow>{register}</ButtonRow> : null}
      {rows.length > 0 || status ? (
        <FilterForm id="filter" values={{ status: status ?? '' }}>
          <Select
            name="status"
            label={words.state}
            empty={words.all}
            choices={states.map((value) => ({ value, label: word(labels, value) }))}
          />
        </FilterForm>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState act={status ? <a href={paths.provider.systems()}>{words.showAll}</a> : register}>
          {status ? words.emptyState : words.empty}
        </EmptyState>
      ) : (
        <DataTable
          caption={words.lead}
          captionHidden
          rows={rows}
          rowKey={({ id }: Row) => id}
          columns={[
            {
              header: words.name,
              rowHeader: true,
              cell: ({ id, title, reference }) => (
                <>
                  <a href={paths.provider.registration(id)}>{title}</a>{' '}
                  <span className="number quiet">{reference}</span>
                </>
              ),
            },
            { header: words.product, cell: ({ family }) => family },
            { header: words.version, cell: ({ versionLabel }) => versionLabel },
            {
              header: m.version.list.change,
              cell: ({ change }) => (change ? <ChangeTag kind={change} /> : null),
            },
            { header: words.state, cell: ({ state }) => <StateTag workflow="registration" state={state} /> },
            {
              header: words.class,
              cell: ({ deviceClass }) => deviceClass && word(m.taxonomy.deviceClass, deviceClass),
            },
            {
              header: words.changed,
              cell: ({ changedAt }) => <time dateTime={changedAt.toISOString()}>{format.dayOf(changedAt)}</time>,
            },
          ]}
        />
      )}
      {firstHref ? (
        <p>
          <a href={firstHref}>{m.workflow.page.list.first}</a>
        </p>
      ) : null}
      <Pagination nextHref={nextHref} />
    </>
  );
}
