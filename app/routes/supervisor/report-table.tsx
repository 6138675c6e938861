import type { worklistView } from '#workflows/incident/worklist-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { LimitCell } from '../../dossier/dossier-list.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { Messages } from '../../i18n/nl.ts';
import { paths } from '../../paths.ts';

type Row = Awaited<ReturnType<typeof worklistView>>['items'][number];
type Reason = Row['reasons'][number];

/** A reason in words. */
export function reasonText(reason: Reason, m: Messages): string {
  const words = m.supervisor.worklist.reason;
  return 'n' in reason ? words[reason.kind](reason.n) : words[reason.kind];
}

/** Reports with the reasons to look at them first; the two weightiest in front. */
export function ReportTable({ caption, rows, today }: { caption: string; rows: Row[]; today: string }) {
  const m = useMessages();
  const format = useFormat();
  const { worklist: words } = m.supervisor;
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        {
          header: words.columns.report,
          rowHeader: true,
          cell: ({ id, reference, systemName, versionLabel }) => (
            <>
              <a href={paths.supervisor.report(id)}>
                <span className="number">{reference}</span> {systemName} {versionLabel}
              </a>
            </>
          ),
        },
        {
          header: words.columns.why,
          cell: ({ reasons }) =>
            reasons.length === 0 ? (
              <span className="quiet">{words.noReason}</span>
            ) : (
              <>
                <strong>{reasonText(reasons[0]!, m)}</strong>
                {reasons.slice(1).map((reason) => (
                  <span key={reason.kind}>{`, ${reasonText(reason, m).toLocaleLowerCase()}`}</span>
                ))}
              </>
            ),
        },
        {
          header: words.columns.limit,
          cell: ({ nextDueOn }) =>
            nextDueOn ? (
              <LimitCell limit={{ dueOn: nextDueOn, status: 'open' }} today={today} />
            ) : (
              <span className="quiet">{words.noLimit}</span>
            ),
        },
        { header: words.columns.state, cell: ({ state }) => <StateTag workflow="incident" state={state} /> },
        {
          header: words.columns.since,
          cell: ({ openedAt }) => <time dateTime={openedAt.toISOString()}>{format.dayOf(openedAt)}</time>,
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
