import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { classes } from './classes.ts';

/** One column of a table over rows of one kind. */
export type Column<Row> = {
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  rowHeader?: boolean;
  numeric?: boolean;
  /** The address of this page sorted by this column. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
};

type Props<Row> = {
  /** Says what the table holds; shown above it unless hidden. */
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** On paper the cell that names the row gets almost half of the width: the other cells are short. */
  wideNames?: boolean;
};

/** A real table that stacks on narrow screens; the roles are written out because stacking would lose them. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, wideNames }: Props<Row>) {
  const { components } = useMessages();
  return (
    <table className={classes('table', wideNames && 'table-wide-names')} role="table">
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" data-label={components.sortBy}>
          {columns.map(({ header, numeric, sortHref, sorted }) => (
            <th
              key={header}
              scope="col"
              role="columnheader"
              aria-sort={sorted}
              className={numeric ? 'numeric' : undefined}
            >
              {sortHref ? (
                <a href={sortHref}>
                  {header}
                  {sorted ? (
                    <>
                      <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
                      <span className="visually-hidden">
                        {', '}
                        {sorted === 'ascending' ? components.sortedUp : components.sortedDown}
                      </span>
                    </>
                  ) : null}
                </a>
              ) : (
                header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ header, cell, rowHeader, numeric }) =>
              rowHeader ? (
                <th
                  key={header}
                  scope="row"
                  role="rowheader"
                  data-label={header}
                  className={classes(numeric && 'numeric') || undefined}
                >
                  {cell(row)}
                </th>
              ) : (
                <td key={header} role="cell" data-label={header} className={numeric ? 'numeric' : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A wide table or picture in a region of its own that scrolls and can be reached by keyboard. */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  const { components } = useMessages();
  return (
    <div className="scroll" role="region" aria-label={components.scrollable(name)} tabIndex={0}>
      {children}
    </div>
  );
}
