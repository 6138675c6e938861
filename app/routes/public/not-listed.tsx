import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { deployerAnswers, deviceAnswers, notListedView, useAnswers, yesNo } from '#workflows/registers/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Button } from '../../components/button.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';
import { RegisterAnswers } from './register-answers.tsx';

export const loader = publicLoad(async ({ db, now, url }) => {
  const view = await notListedView(db, url.searchParams, dayOf(now));
  const choices = {
    device: [...deviceAnswers] as string[],
    use: [...useAnswers] as string[],
    deployer: [...deployerAnswers] as string[],
    yesNo: [...yesNo] as string[],
  };
  return data({ ...view, choices }, { status: 'on' in view.faults ? 400 : 200 });
});

export const handle = page<typeof loader>({
  title: (m, { system }) => [
    system ? m.register.notListed.answersOf(system.name) : m.register.notListed.title,
    m.register.law.section,
  ],
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** For each register whether a system belongs there, since when, and why. */
export default function NotListed() {
  const view = useLoaderData<typeof loader>();
  const { law: section, notListed: words } = useMessages().register;
  const lang = useLanguage();
  const format = useFormat();
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: section.title }]} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {view.answers ? (
        <Section
          id="answers"
          title={view.system ? words.answersOf(view.system.name) : words.answers}
          note={words.onDay(format.day(view.day))}
        >
          {view.system ? (
            <p>
              <a href={paths.system(lang, view.system.number)}>{words.toSystem}</a>
            </p>
          ) : null}
          <RegisterAnswers lines={view.answers} day={view.day} />
          <p>
            <a href={paths.notListed(lang)}>{words.again}</a>
          </p>
        </Section>
      ) : null}
      <Section id="search" title={words.search}>
        <QueryForm id="system" values={{ q: view.q }} faults={{}}>
          <TextInput name="q" label={words.field} width={30} maxLength={200} autoComplete="off" />
          <Button look="secondary">{words.find}</Button>
        </QueryForm>
        {view.searched ? <Found found={view.found} /> : null}
      </Section>
      <Section id="questions" title={words.questions} note={words.questionsLead}>
        <Questions view={view} />
      </Section>
    </>
  );
}

function Found({ found }: { found: View['found'] }) {
  const words = useMessages().register.notListed;
  const lang = useLanguage();
  if (found.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <h3>{words.foundTitle}</h3>
      <ul>
        {found.map(({ number, name, provider }) => (
          <li key={number}>
            <a href={`${paths.notListed(lang)}?number=${encodeURIComponent(number)}`}>{name}</a>{' '}
            <span className="quiet">
              {provider}, <span className="number">{number}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({ view }: { view: View }) {
  const words = useMessages().register.notListed;
  const { choices } = view;
  const yesOrNo = choices.yesNo.map((value) => ({ value, label: value === 'yes' ? words.yes : words.no }));
  const from = (values: string[], labels: Record<string, string>) =>
    values.map((value) => ({ value, label: labels[value] ?? value }));
  return (
    <QueryForm id="case" values={view.values} faults={view.faults}>
      <Select name="device" label={words.device} empty={words.unknown} choices={from(choices.device, words.devices)} />
      <Select name="inHouse" label={words.inHouse} empty={words.unknown} choices={yesOrNo} />
      <Select name="earlier" label={words.earlier} empty={words.unknown} choices={yesOrNo} />
      <Select name="use" label={words.use} empty={words.unknown} choices={from(choices.use, words.uses)} />
      <Select name="limited" label={words.limited} empty={words.unknown} choices={yesOrNo} />
      <Select
        name="deployer"
        label={words.deployer}
        empty={words.unknown}
        choices={from(choices.deployer, words.deployers)}
      />
      <DateFields name="on" label={words.on} hint={words.onHint} />
      <Button>{words.submit}</Button>
    </QueryForm>
  );
}
