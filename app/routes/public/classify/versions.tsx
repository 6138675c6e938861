import type { DecisionView } from '#workflows/classification/decision-view.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { Section } from '../../../components/heading.tsx';
import { SummaryList } from '../../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';

type Props = {
  versions: DecisionView['versions'];
  /** Other lines that make it a document. */
  rows: { term: string; value: React.ReactNode }[];
};

/** What makes the outcome a document: the versions of the law with their hash, and what proves the outcome itself. */
export function Versions({ versions, rows }: Props) {
  const words = useMessages().classify.result;
  const lang = useLanguage();
  const format = useFormat();
  return (
    <Section id="versions" title={words.versions}>
      <DataTable
        caption={words.versions}
        captionHidden
        columns={[
          {
            header: words.law,
            rowHeader: true,
            cell: ({ title, id }) => title?.[lang] ?? (id.startsWith('com-') ? words.proposalName : id),
          },
          { header: words.version, cell: ({ from }) => (from ? format.day(from) : '-') },
          {
            header: words.hash,
            cell: ({ hash, from }) => (hash ? <span className="number hash">{hash}</span> : from ? '-' : words.noHash),
          },
        ]}
        rows={versions}
        rowKey={({ id }) => id}
      />
      <SummaryList rows={rows} />
      <p className="quiet">{words.caution}</p>
    </Section>
  );
}
