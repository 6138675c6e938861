import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { placeOfNumber } from '#db/queries/public-register.ts';
import { publicSearch, readSearch } from '#workflows/registration/public-search.ts';
import { Columns } from '../../components/columns.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/nl.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { publicLoad } from './public-load.server.ts';
import { ResultList } from './result-list.tsx';
import { SearchFacets } from './search-facets.tsx';
import { SearchForm } from './search-form.tsx';
import { searchLinks } from './search-links.server.ts';
import { facetLabel, faultText } from './search-words.ts';

export const loader = publicLoad(async ({ db, lang, url }) => {
  const { search, faults } = readSearch(url.searchParams);
  if (search.number && (await placeOfNumber(db, search.number))) throw redirect(paths.system(lang, search.number), 303);
  const { faults: placeFaults, next, previous, ...found } = await publicSearch(db, search);
  return {
    search,
    faults: [...faults, ...placeFaults],
    ...found,
    links: searchLinks(search, { next, previous }, lang),
  };
});

type Found = Awaited<ReturnType<typeof loader>>;

/** How many match, in words; without a number where the register does not know it without counting. */
function matchesText({ matches }: Pick<Found, 'matches'>, m: Messages, format: Format) {
  const { search } = m.register;
  return matches === null ? search.matchesUnknown : search.matches(format.number(matches), matches === 1);
}

export const handle = page<typeof loader>({
  title: (m, data, format) => [
    m.register.search.titleMatches(matchesText(data, m, format), data.search.q),
    m.register.search.section,
  ],
});

export default function Systems() {
  const data = useLoaderData<typeof loader>();
  const m = useMessages();
  const format = useFormat();
  const lang = useLanguage();
  const words = m.register.search;
  const { search, faults, items, links } = data;
  const chips = links.chips.map(({ facet, value, href }) => ({
    label: words.chip(words.facet[facet] ?? facet, facetLabel(m, facet, value)),
    href,
  }));
  return (
    <>
      {faults.length > 0 ? (
        <Notice kind="attention" heading={words.faults.heading}>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.parameter} ${fault.value} ${fault.code}`}>{faultText(m, fault)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <PageHeading>{words.title}</PageHeading>
      <SearchForm q={search.q} keep={links.keep} />
      <Columns side="start" aside={<SearchFacets search={search} facets={data.facets} />}>
        <section aria-labelledby="found">
          <div className="found-head">
            <h2 id="found">{matchesText(data, m, format)}</h2>
            {items.length > 1 || search.sort === 'name' ? (
              <p>
                {words.sort}
                {': '}
                {links.sorts.map(({ sort, href }, n) => (
                  <span key={sort}>
                    {n > 0 ? ' · ' : null}
                    {sort === search.sort ? (
                      <strong>{words.sorts[sort]}</strong>
                    ) : (
                      <a href={href}>{words.sorts[sort]}</a>
                    )}
                  </span>
                ))}
              </p>
            ) : null}
          </div>
          {search.q ? (
            <p className="searched">
              {words.searched(search.q)} <a href={links.withoutWords}>{words.clearSearch}</a>
            </p>
          ) : null}
          <FilterChips chips={chips} clearHref={links.clear} />
          {items.length > 0 ? (
            <ResultList items={items} />
          ) : (
            <Nothing q={search.q} total={data.total} chips={chips} wordsHref={links.withoutWords} />
          )}
          <Pagination
            previousHref={links.previous}
            nextHref={links.next}
            summary={links.first ? <a href={links.first}>{words.first}</a> : null}
          />
          <p>
            <a href={links.data}>{words.data}</a>
          </p>
        </section>
        <Section id="missing" title={words.missing.title}>
          <p>{words.missing.text}</p>
          <p>
            <a href={paths.about(lang)}>{words.missing.about}</a>
          </p>
        </Section>
      </Columns>
    </>
  );
}

type NothingProps = { q: string; total: number; chips: { label: string; href: string }[]; wordsHref: string };

/** Nothing was found: what was asked, and each part that can be dropped. */
function Nothing({ q, total, chips, wordsHref }: NothingProps) {
  const { empty } = useMessages().register.search;
  if (total === 0) return <EmptyState>{empty.register}</EmptyState>;
  return (
    <EmptyState
      act={
        <ul className="plain-list">
          {q ? (
            <li>
              <a href={wordsHref}>{empty.withoutWords}</a>
            </li>
          ) : null}
          {chips.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{empty.without(label)}</a>
            </li>
          ))}
        </ul>
      }
    >
      <p>{empty.search}</p>
      {q ? <p className="quiet">{empty.hint}</p> : null}
    </EmptyState>
  );
}
