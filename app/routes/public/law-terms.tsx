import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { countingLaws, termUnits, termView } from '#workflows/term-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { publicLoad } from './public-load.server.ts';
import { QueryForm } from './query-form.tsx';
import { TermResult } from './term-result.tsx';

export const loader = publicLoad(async ({ url }) => {
  const view = termView(url.searchParams);
  const refused = Object.keys(view.faults).length > 0;
  return data(
    { ...view, laws: [...countingLaws], units: [...termUnits], address: `${url.pathname}${url.search}` },
    { status: refused ? 400 : 200 },
  );
});

export const handle = page<typeof loader>({ title: (m) => [m.register.law.terms.title, m.register.law.section] });

export default function LawTerms() {
  const { values, faults, result, laws, units, address } = useLoaderData<typeof loader>();
  const { law: section } = useMessages().register;
  const words = section.terms;
  const lang = useLanguage();
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: section.title }]} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {result ? <TermResult result={result} address={address} /> : null}
      <Section id="count" title={result ? words.again : words.ask}>
        <QueryForm id="term" values={values} faults={faults}>
          <RadioGroup
            name="law"
            label={words.law}
            choices={laws.map((value) => ({ value, label: words.laws[value], hint: words.lawHints[value] }))}
          />
          <DateFields name="start" label={words.start} hint={words.startHint} />
          <TextInput name="time" label={words.time} hint={words.timeHint} width={8} autoComplete="off" optional />
          <TextInput name="count" label={words.count} width={4} inputMode="numeric" maxLength={5} autoComplete="off" />
          <Select
            name="unit"
            label={words.unit}
            choices={units.map((value) => ({ value, label: words.units[value]! }))}
          />
          <Checkbox name="special" label={words.special} hint={words.specialHint} />
          <Button>{words.submit}</Button>
        </QueryForm>
      </Section>
    </>
  );
}
