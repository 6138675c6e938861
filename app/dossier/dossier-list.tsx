import type { DossierView } from '#workflows/core/view.ts';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Pagination } from '../components/pagination.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { Day } from '../components/time.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { StateTag } from './state-tag.tsx';
import { word } from './words.ts';

/** One dossier in a list. */
export type DossierRow = {
  id: string;
  href: string;
  reference: string;
  title: string;
  workflow: string;
  state: string;
  turn: DossierView['turn'];
  /** The reader's own organisation is at turn. */
  yours: boolean;
  /** The other party, by name. */
  other?: string;
  /** What the reader does in it. */
  tasks?: string;
  /** The limit that ends first. */
  limit?: { dueOn: string; status: string } | null;
  changedAt: Date;
};

/** The last day of a limit with the days left; a late one says so in words and colour. */
export function LimitCell({ limit, today }: { limit: { dueOn: string; status: string }; today: string }) {
  const format = useFormat();
  const { deadlineStatus } = useMessages().workflow;
  if (limit.status === 'paused') return <>{deadlineStatus.paused}</>;
  const left = format.daysLeft(today, limit.dueOn);
  return (
    <>
      <Day on={limit.dueOn} look="short" />{' '}
      {limit.dueOn < today ? <StatusTag tone="bad">{left}</StatusTag> : <span className="quiet">({left})</span>}
    </>
  );
}

type Props = {
  rows: DossierRow[];
  today: string;
  /** What the table holds; read aloud. */
  caption?: string;
  /** Said when there is none, and what one can do then. */
  empty?: string;
  act?: ReactNode;
  firstHref?: string | null;
  nextHref?: string | null;
};

/** Dossiers as a table: what, state, who is at turn, the first limit, the other party. Columns that no row fills are left out. */
export function DossierList({ rows, today, caption, empty, act, firstHref = null, nextHref = null }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { capacity } = m.workflow;
  const words = m.workflow.page.list;
  if (rows.length === 0) return <EmptyState {...(act !== undefined && { act })}>{empty ?? words.empty}</EmptyState>;
  const columns: (Column<DossierRow> | false)[] = [
    {
      header: words.dossier,
      rowHeader: true,
      cell: ({ href, title, reference }) => (
        <>
          <a href={href}>{title}</a>
          <br />
          <span className="number quiet">{reference}</span>
        </>
      ),
    },
    { header: words.state, cell: ({ workflow, state }) => <StateTag workflow={workflow} state={state} /> },
    {
      header: words.turn,
      cell: ({ turn, yours }) =>
        yours ? (
          <strong>{words.you}</strong>
        ) : turn ? (
          word(capacity, turn)
        ) : (
          <span className="quiet">{words.nobody}</span>
        ),
    },
    rows.some(({ tasks }) => tasks) && { header: words.tasks, cell: ({ tasks }) => tasks ?? null },
    rows.some(({ limit }) => limit) && {
      header: words.limit,
      cell: ({ limit }) =>
        limit ? <LimitCell limit={limit} today={today} /> : <span className="quiet">{words.noLimit}</span>,
    },
    rows.some(({ other }) => other) && { header: words.other, cell: ({ other }) => other ?? null },
    {
      header: words.changed,
      cell: ({ changedAt }) => <time dateTime={changedAt.toISOString()}>{format.dayOf(changedAt)}</time>,
    },
  ];
  return (
    <>
      <DataTable
        caption={caption ?? words.caption}
        captionHidden
        columns={columns.filter((column) => column !== false)}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {firstHref ? (
        <p>
          <a href={firstHref}>{words.first}</a>
        </p>
      ) : null}
      <Pagination nextHref={nextHref} />
    </>
  );
}
