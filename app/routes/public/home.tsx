import { useLoaderData } from '@remix-run/react';
import { publicOverview } from '#workflows/registration/public-search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { ProvinceMap } from './province-map.tsx';
import { publicLoad } from './public-load.server.ts';
import { ResultList } from './result-list.tsx';
import { SearchForm } from './search-form.tsx';
import { facetLabel } from './search-words.ts';

export const loader = publicLoad(({ db }) => publicOverview(db));

export const handle = page<typeof loader>({ title: (m) => m.register.search.home.title });

export default function Home() {
  const { total, areas, sectors, provinces, latest } = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { search } = m.register;
  const { home } = search;
  return (
    <>
      <div className="hero">
        <h1>{search.title}</h1>
        <p className="lead">{search.lead}</p>
        <SearchForm />
        <p>
          <a href={paths.systems(lang)}>{search.all(format.number(total))}</a>
        </p>
      </div>
      <Section id="areas" title={home.areas} note={home.areasNote}>
        <ul className="entry-points">
          {areas.map(({ value, count }) => (
            <li key={value}>
              <a href={`${paths.systems(lang)}?area=${value}`}>{facetLabel(m, 'area', value)}</a>
              <span className="entry-count">{format.number(count)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <div className="home-halves">
        <Section id="sectors" title={home.sectors}>
          <ul className="sector-list">
            {sectors.map(({ value, count }) => (
              <li key={value}>
                <a href={`${paths.systems(lang)}?sector=${value}`}>{facetLabel(m, 'sector', value)}</a>{' '}
                <span className="quiet">({format.number(count)})</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="provinces" title={home.provinces}>
          <p className="quiet">{home.provincesNote}</p>
          <ProvinceMap provinces={provinces} />
        </Section>
      </div>
      <Section id="latest" title={home.latest}>
        {latest.length > 0 ? (
          <ResultList items={latest} />
        ) : (
          <EmptyState>
            <p>{home.none}</p>
            <p>{home.noneAct}</p>
          </EmptyState>
        )}
      </Section>
      <Section id="about" title={home.about}>
        <div className="thirds">
          {home.blocks.map(({ id, title, text }) => (
            <div key={id}>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </Section>
      <Section id="law" title={home.lawTitle}>
        <ul>
          <li>
            <a href={paths.classify(lang)}>{home.lawLinks.classify}</a>
          </li>
          <li>
            <a href={paths.law(lang)}>{home.lawLinks.law}</a>
          </li>
          <li>
            <a href={paths.lawCalendar(lang)}>{home.lawLinks.calendar}</a>
          </li>
          <li>
            <a href={paths.notListed(lang)}>{home.lawLinks.notListed}</a>
          </li>
          <li>
            <a href={paths.lawTerms(lang)}>{home.lawLinks.terms}</a>
          </li>
          <li>
            <a href={paths.lawRole(lang)}>{home.lawLinks.role}</a>
          </li>
          <li>
            <a href={paths.checkNumber(lang)}>{home.lawLinks.checkNumber}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
