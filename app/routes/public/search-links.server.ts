import { sorts, writeSearch, type Search } from '#workflows/registration/public-search.ts';
import type { Language } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';

type Ends = { next: string | null; previous: string | null };
type Filters = Search['filters'];

/** The chosen filters without one value. */
function without(filters: Filters, facet: keyof Filters, value: string): Filters {
  const { [facet]: values = [], ...others } = filters;
  const rest = values.filter((other) => other !== value);
  return rest.length > 0 ? { ...filters, [facet]: rest } : others;
}

/** Every address that a page of results leads to: each is this search with one thing changed, from the beginning of its list. */
export function searchLinks(search: Search, { next, previous }: Ends, lang: Language) {
  const at = (path: string, change: Partial<Search> = {}) => {
    const query = writeSearch(search, change).toString();
    return query === '' ? path : `${path}?${query}`;
  };
  const here = paths.systems(lang);
  return {
    sorts: sorts.map((sort) => ({ sort, href: at(here, { sort }) })),
    chips: (Object.keys(search.filters) as (keyof Filters)[]).flatMap((facet) =>
      (search.filters[facet] ?? []).map((value) => ({
        facet,
        value,
        href: at(here, { filters: without(search.filters, facet, value) }),
      })),
    ),
    clear: at(here, { filters: {} }),
    withoutWords: at(here, { q: '' }),
    first: search.after || search.before ? at(here) : null,
    next: next && at(here, { after: next }),
    previous: previous && at(here, { before: previous }),
    data: at(paths.api.systems(), { after: search.after, before: search.before }),
    /** What the field for words keeps of the rest. */
    keep: [...writeSearch(search, { q: '' })],
  };
}
