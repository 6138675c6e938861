import type { FactText } from '#workflows/registration/fact-view.ts';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import type { Choice } from '../../components/choice.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';

/** The field of one fact; its question is the heading of the page. */
export function FactField({ fact }: { fact: FactText }) {
  const lang = useLanguage();
  const { question: words } = useMessages().provider.law;
  const hint = (
    <>
      <p>{fact.help[lang]}</p>
      <p>
        {words.example} {fact.example[lang]}
      </p>
    </>
  );
  const unknown: Choice = { value: 'dont-know', label: words.unknown, apart: true };
  const options = fact.options.map(({ id, label }): Choice => ({ value: id, label: label[lang] }));
  const shared = { name: 'answer', label: fact.title[lang], hint, heading: true };
  switch (fact.kind) {
    case 'boolean':
      return (
        <RadioGroup
          {...shared}
          choices={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, unknown]}
        />
      );
    case 'choice':
      return <RadioGroup {...shared} choices={[...options, unknown]} />;
    case 'multi':
      return (
        <CheckboxGroup
          {...shared}
          choices={[...options, { value: 'none', label: fact.none[lang], apart: true }, unknown]}
        />
      );
    case 'day':
    case 'moment':
      return (
        <DateFields
          {...shared}
          hint={
            <>
              {hint}
              <p>{words.leaveEmpty}</p>
            </>
          }
        />
      );
    case 'text':
      return (
        <>
          <PageHeading>{fact.title[lang]}</PageHeading>
          <Textarea name="answer" label={fact.title[lang]} hint={hint} optional />
        </>
      );
  }
}
