import type { AwarenessItem } from '#workflows/incident/awareness-view.ts';
import { DataTable } from '../components/data-table.tsx';
import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { Day } from '../components/time.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { word } from './words.ts';

const tones: Record<AwarenessItem['standing'], Tone> = {
  governs: 'ok',
  stands: 'neutral',
  'passed-over': 'warn',
  withdrawn: 'neutral',
};

/** The day of a moment, and its hour where that is known. */
function Moment({ item }: { item: Pick<AwarenessItem, 'moment' | 'momentOn'> }) {
  const format = useFormat();
  return item.moment.length > 10 ? <>{format.instant(new Date(item.moment))}</> : <Day on={item.momentOn} />;
}

/** The moments from which a party may have known, in time: what, how, by whom, and whether it counts. */
export function AwarenessList({ items }: { items: readonly AwarenessItem[] }) {
  const { awareness: words } = useMessages().workflow;
  const format = useFormat();
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={[...items]}
      rowKey={({ id }) => id}
      columns={[
        { header: words.moment, rowHeader: true, cell: (item) => <Moment item={item} /> },
        {
          header: words.what,
          cell: ({ knower, about, note }) => (
            <>
              {words.knew(word(words.knower, knower), word(words.about, about))}
              {note ? (
                <>
                  <br />
                  {note}
                </>
              ) : null}
            </>
          ),
        },
        {
          header: words.how,
          cell: ({ source, knownBy, organisationName, addedAt }) => (
            <>
              {word(words.source, source)}
              {knownBy ? (
                <>
                  <br />
                  {words.by(knownBy)}
                </>
              ) : null}
              <br />
              <span className="quiet">{words.addedBy(organisationName, format.dayOf(addedAt))}</span>
            </>
          ),
        },
        {
          header: words.standing,
          cell: ({ standing, reason }) => (
            <>
              <StatusTag tone={tones[standing]}>{word(words.stands, standing)}</StatusTag>
              {reason ? (
                <>
                  <br />
                  {words.because(reason)}
                </>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}
