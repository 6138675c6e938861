import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { Instant } from './time.tsx';

type Row = { hash: string; device: string; createdAt: Date; seenAt: Date; isThis: boolean };

/** Where a person is signed in, each with a button that ends it. */
export function SessionTable({ sessions }: { sessions: Row[] }) {
  const { sessions: words } = useMessages().account.security;
  const format = useFormat();
  const nameOf = ({ device }: Row) => device || words.unknownDevice;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={sessions}
      rowKey={({ hash }) => hash}
      columns={[
        {
          header: words.device,
          rowHeader: true,
          cell: (row) => (row.isThis ? `${nameOf(row)} (${words.thisOne})` : nameOf(row)),
        },
        { header: words.since, cell: ({ createdAt }) => <Instant at={createdAt} look="short" /> },
        { header: words.seen, cell: ({ seenAt }) => <Instant at={seenAt} look="short" /> },
        {
          header: words.act,
          cell: (row) => (
            <form method="post">
              <input type="hidden" name="intent" value="endSession" />
              <input type="hidden" name="session" value={row.hash} />
              <Button look="quiet">
                {words.end}
                <span className="visually-hidden"> {words.endOf(nameOf(row), format.instant(row.createdAt))}</span>
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}
