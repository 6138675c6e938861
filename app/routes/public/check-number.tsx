import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { identifierView, numberTypes } from '#workflows/identifier-view.ts';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Select } from '../../components/select.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';

export const loader = publicLoad(async ({ url }) => {
  const view = identifierView(url.searchParams);
  return data({ ...view, types: [...numberTypes] }, { status: Object.keys(view.faults).length > 0 ? 400 : 200 });
});

export const handle = page<typeof loader>({ title: (m) => [m.register.law.check.title, m.register.law.section] });

export default function CheckNumber() {
  const { values, faults, result, types } = useLoaderData<typeof loader>();
  const words = useMessages().register.law.check;
  const lang = useLanguage();
  return (
    <>
      {result ? (
        <Notice
          kind={result.valid ? 'success' : 'attention'}
          heading={`${words.types[result.type]}: ${result.valid ? words.good : words.bad}`}
        >
          <p>{result.reason[lang]}</p>
        </Notice>
      ) : null}
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {result?.valid ? (
        <SummaryList
          rows={[
            { term: words.normalised, value: <span className="number">{result.normalised}</span> },
            { term: words.checked, value: words.how[result.checked] },
          ]}
        />
      ) : null}
      <p>{words.caution}</p>
      <QueryForm id="check" values={values} faults={faults}>
        <Select
          name="type"
          label={words.type}
          choices={types.map((value) => ({ value, label: words.types[value] ?? value }))}
        />
        <TextInput name="value" label={words.value} width={30} maxLength={100} autoComplete="off" spellCheck={false} />
        <Button>{words.submit}</Button>
      </QueryForm>
    </>
  );
}
