import { useLoaderData } from '@remix-run/react';
import { reportsView } from '#workflows/incident/worklist-view.ts';
import { FilterChips } from '../../components/filter-chips.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Select } from '../../components/select.tsx';
import { word } from '../../dossier/words.ts';
import { changedCursor, firstHref, nextHref } from '../../dossier/paging.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { ReportTable } from './report-table.tsx';

export const handle = page({ title: (m) => m.supervisor.worklist.reports.title });

const states = ['reported', 'investigating', 'awaitingInformation', 'assessing', 'forwarded', 'closed'];

export const loader = load(['inspector'], async (context, { request }) => {
  const asked = new URL(request.url).searchParams.get('state') ?? '';
  const state = states.includes(asked) ? asked : null;
  const { items, next, today } = await reportsView(context, state, changedCursor(request));
  return { state, items, today, firstHref: firstHref(request), nextHref: nextHref(request, next) };
});

/** All reports, or those in one state, last changed first. */
export default function Reports() {
  const { state, items, today, firstHref, nextHref } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { reports: words } = m.supervisor.worklist;
  const labels = m.workflow.state.incident ?? {};
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.caution}</p>
      <FilterForm
        id="filter"
        values={{ state: state ?? '' }}
        search={
          <Select
            name="state"
            label={words.state}
            choices={states.map((value) => ({ value, label: word(labels, value) }))}
            empty={words.all}
          />
        }
      />
      {state ? <FilterChips chips={[{ label: word(labels, state), href: paths.supervisor.reports() }]} /> : null}
      {items.length === 0 ? (
        <EmptyState act={state ? <a href={paths.supervisor.reports()}>{words.clear}</a> : undefined}>
          {words.empty}
        </EmptyState>
      ) : (
        <ReportTable caption={words.caption} rows={items} today={today} />
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
