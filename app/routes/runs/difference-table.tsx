import type { DifferenceFilter } from '#db/queries/reevaluations.ts';
import type { differenceList, RunView } from '#workflows/reevaluation/view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Select } from '../../components/select.tsx';
import { word } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import type { Area } from './area.ts';
import { filterQuery } from './asked-filter.ts';

type Row = Awaited<ReturnType<typeof differenceList>>['items'][number];
type Chosen = { run: RunView; filter: DifferenceFilter; providerName: string | null; here: string };

/** Which differences are shown; the choice stands in the address. */
export function DifferenceFilters({
  run,
  filter,
  providerName,
  here,
  kinds,
  classes,
}: Chosen & { kinds: string[]; classes: string[] }) {
  const m = useMessages();
  const { run: words, kind: labels } = m.reevaluation;
  if (run.differences === 0) return null;
  const without = (part: Partial<DifferenceFilter>) => `${here}${filterQuery({ ...filter, ...part })}`;
  const chips = [
    ...(filter.kind ? [{ label: word(labels, filter.kind), href: without({ kind: null }) }] : []),
    ...(filter.deviceClass
      ? [{ label: word(m.taxonomy.deviceClass, filter.deviceClass), href: without({ deviceClass: null }) }]
      : []),
    ...(filter.providerId
      ? [{ label: words.onlyProvider(providerName ?? filter.providerId), href: without({ providerId: null }) }]
      : []),
  ];
  return (
    <>
      <FilterForm
        id="differences"
        values={{ kind: filter.kind ?? '', class: filter.deviceClass ?? '' }}
        submit={words.filter}
      >
        <Select
          name="kind"
          label={words.kind}
          empty={words.allKinds}
          choices={kinds.map((value) => ({ value, label: word(labels, value) }))}
        />
        <Select
          name="class"
          label={words.deviceClass}
          empty={words.allClasses}
          choices={classes.map((value) => ({ value, label: word(m.taxonomy.deviceClass, value) }))}
        />
        {filter.providerId ? <input type="hidden" name="provider" value={filter.providerId} /> : null}
      </FilterForm>
      <FilterChips chips={chips} clearHref={here} />
    </>
  );
}

type Props = Chosen & {
  list: Row[];
  area: Area;
  underWay: boolean;
  firstHref: string | null;
  nextHref: string | null;
};

/** Systems with another outcome, by number: what differs, the class on both sides, and the way to both side by side. */
export function DifferenceTable({ run, list, filter, area, here, underWay, firstHref, nextHref }: Props) {
  const m = useMessages();
  const { run: words, kind: labels, question } = m.reevaluation;
  if (list.length === 0) {
    const filtered = filter.kind !== null || filter.deviceClass !== null || filter.providerId !== null;
    return <EmptyState>{filtered ? words.noneFiltered : underWay ? words.noneYet : words.none}</EmptyState>;
  }
  const classOf = (id: string) => word(m.taxonomy.deviceClass, id);
  return (
    <>
      <DataTable
        caption={words.listCaption}
        captionHidden
        rows={list}
        rowKey={({ number }) => number}
        columns={[
          {
            header: words.system,
            rowHeader: true,
            cell: ({ number, name, versionLabel }) => (
              <>
                <a href={paths[area].runSystem(run.id, number)}>
                  {name} {versionLabel}
                </a>
                <br />
                <span className="number quiet">{number}</span>
              </>
            ),
          },
          {
            header: words.provider,
            cell: ({ providerId, providerName }) => (
              <a href={`${here}${filterQuery({ ...filter, providerId })}`}>{providerName}</a>
            ),
          },
          {
            header: words.kind,
            cell: ({ kinds, questions }) => (
              <ul className="plain-list">
                {kinds.map((one) => (
                  <li key={one}>{word(labels, one)}</li>
                ))}
                {questions.map((one) => (
                  <li key={one}>
                    <strong>{word(question, one)}</strong>
                  </li>
                ))}
              </ul>
            ),
          },
          { header: words.was, cell: ({ before }) => classOf(before.deviceClass) },
          { header: words.becomes, cell: ({ after }) => classOf(after.deviceClass) },
        ]}
      />
      <p>
        <a href={`${paths[area].runFile(run.id)}${filterQuery(filter)}`} download>
          {words.csv}
        </a>
        {run.kind === 'scenario' ? (
          <>
            {' '}
            <a href={paths[area].runNumbers(run.id)}>{words.json}</a>
          </>
        ) : null}
      </p>
      {firstHref ? (
        <p>
          <a href={firstHref}>{m.workflow.page.list.first}</a>
        </p>
      ) : null}
      <Pagination nextHref={nextHref} />
    </>
  );
}
