import type { Search } from '#workflows/registration/public-search.ts';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { facetLabel } from './search-words.ts';

type Props = {
  search: Search;
  facets: readonly { facet: string; values: readonly { value: string; count: number }[] }[];
};

/** Open without asking: what most people narrow down by. */
const first = new Set(['area', 'class', 'status']);

/** The filters, one group per facet with the numbers of the whole register. Zero stays in the list and says so. */
export function SearchFacets({ search, facets }: Props) {
  const m = useMessages();
  const format = useFormat();
  const words = m.register.search;
  const { q, sort, filters } = search;
  const kept = (
    <>
      {q ? <input type="hidden" name="q" value={q} /> : null}
      {sort === 'newest' ? null : <input type="hidden" name="sort" value={sort} />}
    </>
  );
  return (
    <FilterForm id="filters" values={filters as Record<string, string[]>} search={kept}>
      <p className="filters-note quiet">{words.filtersNote}</p>
      {facets.map(({ facet, values }) => {
        const chosen = (filters as Record<string, string[]>)[facet]?.length ?? 0;
        return (
          <details className="facet" key={facet} open={chosen > 0 || first.has(facet)}>
            <summary>
              {words.facet[facet]} {chosen > 0 ? <span className="quiet">({words.chosen(chosen)})</span> : null}
            </summary>
            <CheckboxGroup
              name={facet}
              label={<span className="visually-hidden">{words.facet[facet]}</span>}
              choices={values.map(({ value, count }) => ({
                value,
                label: words.inRegister(facetLabel(m, facet, value), format.number(count)),
              }))}
            />
          </details>
        );
      })}
    </FilterForm>
  );
}
