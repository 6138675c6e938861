import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nothingAsked } from '#workflows/classification/address.ts';
import { wizardExamples } from '#workflows/classification/start-view.ts';
import { dayOf } from '#workflows/core/days.ts';
import { optionalDay } from '#workflows/core/input.ts';
import { BreadcrumbNav } from '../../../components/breadcrumb-nav.tsx';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { DateFields } from '../../../components/date-fields.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { PageHeading, Section } from '../../../components/heading.tsx';
import { page } from '../../../components/page-handle.ts';
import { useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { paths } from '../../../paths.ts';
import { publicLoad } from '../public-load.server.ts';
import { QueryForm } from '../query-form.tsx';
import { nextPage, seeOther } from './asked.server.ts';

const firstDay = '2000-01-01';
const lastDay = '2099-12-31';

/** Reads the form of the start; a day that is none, or of another century, is a fault. */
function begin(query: URLSearchParams) {
  const typed = {
    day: query.get('on.day') ?? '',
    month: query.get('on.month') ?? '',
    year: query.get('on.year') ?? '',
  };
  const values = { on: typed, scenario: query.get('scenario') ?? '' };
  const parsed = optionalDay.safeParse(typed);
  const faults: Record<string, string> = {};
  if (!parsed.success) faults.on = 'impossibleDate';
  else if (parsed.data !== null && (parsed.data < firstDay || parsed.data > lastDay)) faults.on = 'range';
  const scenario = values.scenario === 'com-2025-1023' ? ('com-2025-1023' as const) : null;
  return { values, faults, asked: { ...nothingAsked, day: parsed.data ?? null, scenario } };
}

export const loader = publicLoad(async ({ url, now, lang }) => {
  const { values, faults, asked } = begin(url.searchParams);
  const refused = Object.keys(faults).length > 0;
  if (url.searchParams.has('begin') && !refused) throw seeOther(nextPage(asked, dayOf(now), lang));
  return data({ values, faults, examples: wizardExamples }, { status: refused ? 400 : 200 });
});

export const handle = page<typeof loader>({ title: (m) => [m.classify.title, m.classify.section] });

export default function ClassifyStart() {
  const { values, faults, examples } = useLoaderData<typeof loader>();
  const { classify: words, taxonomy, register } = useMessages();
  const lang = useLanguage();
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: register.law.title }]} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Section id="how" title={words.how}>
        <ul>
          {words.howSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Section>
      <Section id="begin" title={words.beginTitle}>
        <QueryForm id="start" values={values} faults={faults}>
          <input type="hidden" name="begin" value="yes" />
          <DateFields name="on" label={words.dayField} hint={words.dayHint} optional />
          <Checkbox name="scenario" label={words.scenarioField} hint={words.scenarioHint} value="com-2025-1023" />
          <Button>{words.begin}</Button>
        </QueryForm>
      </Section>
      <Section id="examples" title={words.examples}>
        <p>{words.examplesLead}</p>
        {examples.map(({ area, examples: list }) => (
          <Disclosure key={area} summary={`${taxonomy.useArea[area] ?? area} (${list.length})`}>
            <ul>
              {list.map(({ id, title, query }) => (
                <li key={id}>
                  <a href={paths.classifyResult(lang) + query}>{title[lang]}</a>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </Section>
    </>
  );
}
