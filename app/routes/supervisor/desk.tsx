import { useLoaderData } from '@remix-run/react';
import { reviewsView, worklistView } from '#workflows/incident/worklist-view.ts';
import { worklists, type Worklist } from '#workflows/incident/worklists.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { changedCursor, firstHref, hrefAfter } from '../../dossier/paging.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { rankCursor } from './rank-cursor.ts';
import { ReportTable } from './report-table.tsx';

export const handle = page<typeof loader>({
  title: (m, { list }) => [m.supervisor.worklist.view[list], m.supervisor.worklist.title],
});

const isWorklist = (name: string | null): name is Worklist => (worklists as readonly (string | null)[]).includes(name);

export const loader = load(['inspector'], async (context, { request }) => {
  const asked = new URL(request.url).searchParams;
  const view = asked.get('view');
  const list: Worklist = isWorklist(view) ? view : 'new';
  const [rank, change] = [rankCursor(request), changedCursor(request)];
  const found = await worklistView(context, list, { ...(rank && { rank }), ...(change && { change }) });
  const reviews = await reviewsView(context);
  const key = found.next && ('at' in found.next ? String(found.next.at.getTime()) : found.next.rank);
  return {
    list,
    today: found.today,
    items: found.items,
    firstHref: firstHref(request),
    nextHref: found.next && hrefAfter(request, `${key}_${found.next.id}`),
    reviews: reviews.items,
    moreReviews: reviews.next !== null,
  };
});

const hrefOf = (list: Worklist) =>
  list === 'new' ? paths.supervisor.desk() : `${paths.supervisor.desk()}?view=${list}`;

/** What waits for an inspector: reports by view, each with the reasons to look at it first; and registrations in review. */
export default function Desk() {
  const { list, today, items, firstHref, nextHref, reviews, moreReviews } = useLoaderData<typeof loader>();
  const m = useMessages();
  const format = useFormat();
  const { worklist: words } = m.supervisor;
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <nav className="views" aria-label={words.views}>
        <ul>
          {worklists.map((one) => (
            <li key={one}>
              <a href={hrefOf(one)} {...(one === list && { 'aria-current': 'page' as const })}>
                {words.view[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="list" title={words.view[list]} note={words.order[list]}>
        {items.length === 0 ? (
          <EmptyState>{words.empty[list]}</EmptyState>
        ) : (
          <ReportTable caption={words.caption(words.view[list])} rows={items} today={today} />
        )}
        {firstHref ? (
          <p>
            <a href={firstHref}>{m.workflow.page.list.first}</a>
          </p>
        ) : null}
        <Pagination nextHref={nextHref} />
      </Section>
      <Section id="reviews" title={words.reviews.title} note={words.reviews.lead}>
        {reviews.length === 0 ? (
          <EmptyState>{words.reviews.empty}</EmptyState>
        ) : (
          <DataTable
            caption={words.reviews.caption}
            captionHidden
            columns={[
              {
                header: words.reviews.columns.system,
                rowHeader: true,
                cell: ({ id, title, reference }) => (
                  <>
                    <a href={paths.supervisor.registration(id)}>{title}</a>{' '}
                    <span className="number quiet">{reference}</span>
                  </>
                ),
              },
              { header: words.reviews.columns.provider, cell: ({ providerName }) => providerName },
              { header: words.reviews.columns.since, cell: ({ changedAt }) => format.dayOf(changedAt) },
            ]}
            rows={reviews}
            rowKey={({ id }) => id}
          />
        )}
        <p>
          <a href={paths.supervisor.classQuestions()}>{m.reevaluation.classes.title}</a>
        </p>
        {moreReviews ? <p className="quiet">{words.reviews.more}</p> : null}
      </Section>
    </>
  );
}
