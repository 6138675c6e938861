import { useLoaderData } from '@remix-run/react';
import { NotFound } from '#workflows/core/errors.ts';
import { lawExampleView } from '#workflows/law-in-force-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { resultText } from '../../dossier/result-words.ts';
import { areaRoles } from '../runs/area.ts';

export const loader = load(areaRoles, (_context, { params: { id = '' } }) => {
  const example = lawExampleView(id);
  if (!example) throw new NotFound(id);
  return Promise.resolve(example);
});

export const handle = page<typeof loader>({
  title: (m, { id }) => [`${m.lawInForce.example} ${id}`, m.lawInForce.title],
});

/** A case that the law is tested with: its facts, and the outcome that its source expects. */
export default function LawExample() {
  const { id, instrument, title, source, asOf, facts, expected } = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { lawInForce: words } = m;
  const text = (what: string, value: string | boolean | null) => {
    if (value === null) return words.none;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (what === 'dutiesFrom') return format.day(value);
    return what === 'changeKind' ? word(m.version.kind, value) : resultText(m, value);
  };
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.admin.law(), label: words.title }]} />
      <PageHeading
        caption={
          <>
            {words.example} <span className="number">{id}</span>
          </>
        }
      >
        {title[lang]}
      </PageHeading>
      <SummaryList
        rows={[
          { term: words.source, value: source },
          { term: words.exampleDay, value: <Day on={asOf} /> },
        ]}
      />
      <Section id="expected" title={words.expected} note={words.examplesLead}>
        <SummaryList
          rows={expected.map(({ what, values }) => ({
            term: word(words.fields, what),
            value: values.length === 0 ? words.none : format.list(values.map((value) => text(what, value))),
          }))}
        />
      </Section>
      <Section id="facts" title={words.facts}>
        <SummaryList rows={facts.map((one) => ({ term: one.title[lang], value: one.answer[lang] }))} />
      </Section>
      <p>
        <a href={`${paths.admin.law()}?day=${asOf}#${instrument}`}>{words.toLaw}</a>
      </p>
    </>
  );
}
