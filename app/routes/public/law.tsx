import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { lawView } from '#workflows/law-view.ts';
import { Button } from '../../components/button.tsx';
import { Columns } from '../../components/columns.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawCalendar } from './law-calendar.tsx';
import { askedDay } from './law-day.server.ts';
import { LawInstruments, LawSources } from './law-instruments.tsx';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';

export const loader = publicLoad(async ({ now, url }) => {
  const asked = askedDay(url, dayOf(now));
  return data({ asked, law: lawView(asked.day) }, { status: 'on' in asked.faults ? 400 : 200 });
});

export const handle = page<typeof loader>({
  title: (m, { law }, format) => [m.register.law.onDay(format.day(law.day)), m.register.law.section],
});

export default function Law() {
  const { asked, law } = useLoaderData<typeof loader>();
  const words = useMessages().register.law;
  const { home } = useMessages().register.search;
  const format = useFormat();
  const lang = useLanguage();
  return (
    <>
      <PageHeading caption={words.title} lead={words.lead}>
        {words.onDay(format.day(law.day))}
      </PageHeading>
      <Columns
        aside={
          <>
            <div className="side-block">
              <QueryForm id="day" values={{ on: asked.typed }} faults={asked.faults}>
                <DateFields name="on" label={words.dayField} hint={words.dayHint} />
                <Button look="secondary">{words.show}</Button>
              </QueryForm>
              {asked.isToday ? null : (
                <p>
                  <a href={paths.law(lang)}>{words.today}</a>
                </p>
              )}
            </div>
            <div className="side-block">
              <h2>{words.tools}</h2>
              <ul className="contents">
                <li>
                  <a href={paths.classify(lang)}>{home.lawLinks.classify}</a>
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
                  <a href={paths.lawProposal(lang, 'com-2025-1023')}>{home.lawLinks.proposal}</a>
                </li>
                <li>
                  <a href={paths.checkNumber(lang)}>{home.lawLinks.checkNumber}</a>
                </li>
              </ul>
            </div>
          </>
        }
      >
        <Section id="calendar" title={words.calendar}>
          <LawCalendar calendar={law.calendar} />
        </Section>
        <Section id="instruments" title={words.instruments}>
          <LawInstruments instruments={law.instruments} />
        </Section>
        <Section id="sources" title={words.sources}>
          <LawSources sources={law.sources} />
        </Section>
      </Columns>
    </>
  );
}
