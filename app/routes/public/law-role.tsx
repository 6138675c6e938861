import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { roleView } from '#workflows/role-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';
import { RoleResult } from './role-result.tsx';

export const loader = publicLoad(async ({ now, url }) => {
  const view = roleView(url.searchParams, dayOf(now));
  return data(view, { status: Object.keys(view.faults).length > 0 ? 400 : 200 });
});

export const handle = page<typeof loader>({ title: (m) => [m.lawRole.title, m.register.law.section] });

export default function LawRole() {
  const { values, faults, questions, result } = useLoaderData<typeof loader>();
  const { lawRole: words, register } = useMessages();
  const lang = useLanguage();
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: register.law.title }]} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {result ? <RoleResult result={result} /> : null}
      <Section id="answers" title={words.ask}>
        <p>{words.askNote}</p>
        <QueryForm id="role" values={values} faults={faults}>
          {questions.map(({ name, title, help, example, options }) => (
            <RadioGroup
              key={name}
              name={name}
              label={title[lang]}
              hint={`${help[lang]} ${words.example} ${example[lang]}`}
              choices={[
                ...(options
                  ? options.map(({ id, label }) => ({ value: id, label: label[lang] }))
                  : [
                      { value: 'yes', label: words.yes },
                      { value: 'no', label: words.no },
                    ]),
                { value: 'unknown', label: words.unknown },
              ]}
            />
          ))}
          <Button>{result ? words.update : words.submit}</Button>
        </QueryForm>
      </Section>
    </>
  );
}
