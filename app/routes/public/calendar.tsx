import { useLoaderData } from '@remix-run/react';
import { calendarView } from '#workflows/calendar/view.ts';
import { dayOf } from '#workflows/core/days.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Button } from '../../components/button.tsx';
import { Columns } from '../../components/columns.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Select } from '../../components/select.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawDayText, useLawDays } from './law-day-item.tsx';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';

export const loader = publicLoad(async ({ now, url }) => calendarView(dayOf(now), url.searchParams));

export const handle = page<typeof loader>({ title: (m) => [m.register.lawCalendar.title, m.register.law.section] });

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** Every day of the law, with what comes and what was apart, by law and by role. */
export default function CalendarPage() {
  const view = useLoaderData<typeof loader>();
  const { law: section, lawCalendar: words } = useMessages().register;
  const lang = useLanguage();
  const days = useLawDays(view);
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: section.title }]} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {view.faults.length > 0 ? (
        <Notice kind="attention">
          {view.faults.map(({ parameter, value }) => (
            <p key={parameter + value}>{words.unknown(value)}</p>
          ))}
        </Notice>
      ) : null}
      <Columns aside={<Filter view={view} />}>
        <Section id="next" title={words.next}>
          {view.next.length > 0 ? <Timeline happenings={days(view.next)} /> : <p>{words.nothingNext}</p>}
        </Section>
        {view.withoutDay.length > 0 ? (
          <Section id="without-day" title={words.withoutDay} note={words.withoutDayLead}>
            {view.withoutDay.map((one) => (
              <div key={one.id}>
                <h3>{one.title[lang]}</h3>
                <LawDayText line={one} all={view.roles.length} />
              </div>
            ))}
          </Section>
        ) : null}
        <Section id="past" title={words.past}>
          {view.past.length > 0 ? <Timeline happenings={days(view.past)} /> : <p>{words.nothingPast}</p>}
        </Section>
      </Columns>
    </>
  );
}

function Filter({ view }: { view: View }) {
  const words = useMessages().register.lawCalendar;
  const lang = useLanguage();
  const { law, role } = view.filter;
  const asked = new URLSearchParams({ ...(law && { law }), ...(role && { role }) });
  const feed = `${paths.lawCalendarFeed[lang]()}${asked.size > 0 ? `?${asked}` : ''}`;
  return (
    <>
      <div className="side-block">
        <h2>{words.filter}</h2>
        <QueryForm id="filter" values={{ law: law ?? '', role: role ?? '' }} faults={{}}>
          <Select
            name="law"
            label={words.law}
            empty={words.all}
            choices={view.laws.map((value) => ({ value, label: words.laws[value] ?? value }))}
          />
          <Select
            name="role"
            label={words.role}
            empty={words.all}
            choices={view.roles.map((value) => ({ value, label: words.roles[value] ?? value }))}
          />
          <Button look="secondary">{words.apply}</Button>
        </QueryForm>
        {law || role ? (
          <p>
            <a href={paths.lawCalendar(lang)}>{words.clear}</a>
          </p>
        ) : null}
      </div>
      <div className="side-block">
        <h2>{words.subscribe}</h2>
        <p>{words.subscribeText}</p>
        <p>
          <a href={feed}>{words.subscribeLink}</a>
        </p>
      </div>
    </>
  );
}
