import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import type { SharedEvidence } from '#workflows/duties/lines.ts';
import { systemDuties } from '#workflows/duties/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Button } from '../../components/button.tsx';
import { Columns } from '../../components/columns.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Select } from '../../components/select.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { ObligationList } from './obligation-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { LawDayMarks } from './law-day-item.tsx';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';

export const loader = publicLoad(({ db, now, url }, { params }) =>
  systemDuties(db, params.number ?? '', url.searchParams, dayOf(now)),
);

export const handle = page<typeof loader>({
  title: (m, { name }) => [m.register.duties.of(name), m.register.system.section],
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** The duties of one system, by day and role, with evidence and what else the same evidence serves. */
export default function SystemDuties() {
  const view = useLoaderData<typeof loader>();
  const { duties: words, system, search } = useMessages().register;
  const lang = useLanguage();
  const format = useFormat();
  return (
    <>
      <BreadcrumbNav
        trail={[
          { href: paths.systems(lang), label: system.section },
          { href: paths.system(lang, view.number), label: view.name },
        ]}
      />
      <PageHeading
        caption={
          <>
            <span className="number">{view.number}</span> · {search.version(view.versionLabel)}
          </>
        }
        lead={words.lead}
      >
        {words.of(view.name)}
      </PageHeading>
      {view.unknownRole ? <Notice kind="attention">{words.unknownRole(view.unknownRole)}</Notice> : null}
      {view.decided ? null : <Notice kind="attention">{words.undecided}</Notice>}
      <Columns aside={<RoleFilter view={view} />}>
        <Section id="duties" title={words.title} note={words.onDay(format.day(view.today))}>
          {view.duties.length > 0 ? (
            <ObligationList duties={view.duties} roles={view.role === null} />
          ) : (
            <p>{view.role ? words.noneForRole : words.none}</p>
          )}
        </Section>
        {view.shared.length > 0 ? <Shared rows={view.shared} /> : null}
        {view.questions.length > 0 ? (
          <Section id="questions" title={words.questions}>
            {view.questions.map(({ question, why, citations }) => (
              <div key={question.nl + why.nl}>
                <p>
                  <strong>{question[lang]}</strong> {why[lang]}
                </p>
                <LawLinks citations={citations} />
              </div>
            ))}
          </Section>
        ) : null}
      </Columns>
    </>
  );
}

function RoleFilter({ view }: { view: View }) {
  const { duties: words, system } = useMessages().register;
  return (
    <div className="side-block">
      <h2>{words.filter}</h2>
      <QueryForm id="filter" values={{ role: view.role ?? '' }} faults={{}}>
        <Select
          name="role"
          label={words.role}
          empty={words.all}
          choices={view.roles.map((value) => ({ value, label: system.obligations.role[value] ?? value }))}
        />
        <Button look="secondary">{words.apply}</Button>
      </QueryForm>
    </div>
  );
}

const tone = { 'one-piece': 'ok', partly: 'info', separate: 'neutral' } as const;

/** What can be shown once for both laws, and what is left. */
function Shared({ rows }: { rows: SharedEvidence[] }) {
  const words = useMessages().register.duties;
  const lang = useLanguage();
  return (
    <Section id="shared" title={words.sharedTitle} note={words.sharedLead}>
      <DataTable
        caption={words.sharedTitle}
        captionHidden
        rows={rows}
        rowKey={({ subject }) => subject}
        columns={[
          {
            header: words.subject,
            rowHeader: true,
            cell: ({ title, overlap }) => (
              <>
                {title[lang]} <StatusTag tone={tone[overlap]}>{words.overlap[overlap]}</StatusTag>
              </>
            ),
          },
          { header: words.both, cell: ({ evidence }) => evidence[lang] },
          { header: words.rest, cell: ({ uncovered }) => uncovered?.[lang] ?? words.nothingLeft },
          {
            header: words.ground,
            cell: ({ ground, confidence }) => (
              <>
                <LawLinks citations={ground} />
                <LawDayMarks status="in-force" confidence={confidence} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
