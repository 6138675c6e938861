import type { ComponentProps, ReactNode } from 'react';
import { BackLink } from '../../components/back-link.tsx';
import { Button, ButtonRow } from '../../components/button.tsx';
import { Columns } from '../../components/columns.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import type { Language } from '../../i18n/language.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { backToCheck } from './section-address.ts';

/** A text that the law brings in both languages. */
type Text = Readonly<Record<Language, string>>;

type Form = ComponentProps<typeof StepForm>;
type Props = Pick<Form, 'intent' | 'version' | 'commandId' | 'answer'> & {
  /** The registration. */
  id: string;
  /** The fact that is asked. */
  name: string;
  /** What was answered before. */
  known: unknown;
  /** Above the question: what it belongs to, and where it stands. */
  caption: ReactNode;
  /** The reader came from the page on which everything is checked, and goes back there. */
  fromCheck: boolean;
  /** Why it is asked, and what an answer means. */
  meaning: ReactNode;
  /** What was answered already, each to be changed at its own address. */
  earlier: readonly { name: string; title: Text; answer: Text | null }[];
  hrefOf: (name: string) => string;
  /** The control of the question. */
  children: ReactNode;
};

/** One question of a registration on a page of its own: the question, its meaning, and what was answered before. */
export function QuestionPage({
  id,
  name,
  known,
  caption,
  fromCheck,
  meaning,
  earlier,
  hrefOf,
  children,
  ...form
}: Props) {
  const lang = useLanguage();
  const m = useMessages();
  const { question: words } = m.provider.law;
  const suffix = fromCheck ? backToCheck : '';
  return (
    <>
      <BackLink
        href={fromCheck ? paths.provider.registrationCheck(id) : paths.provider.registration(id)}
        label={fromCheck ? m.frame.back : words.overview}
      />
      <Overtaken answer={form.answer} />
      <Columns aside={meaning}>
        <p className="caption">{caption}</p>
        <StepForm key={name} {...form} values={{ answer: known }}>
          {children}
          <ButtonRow>
            <Button>{m.forms.saveAndContinue}</Button>
            <Button look="secondary" name="stop" value="yes">
              {m.forms.saveAndStop}
            </Button>
          </ButtonRow>
        </StepForm>
        <p>
          <a href="#meaning">{words.toMeaning}</a>
        </p>
        {earlier.length > 0 ? (
          <Disclosure summary={`${words.earlier} (${earlier.length})`} open={false}>
            <SummaryList
              rows={earlier.map((one) => ({
                term: one.title[lang],
                value: one.answer ? one.answer[lang] : <span className="quiet">{words.unknown}</span>,
                changeHref: hrefOf(one.name) + suffix,
              }))}
            />
          </Disclosure>
        ) : null}
      </Columns>
    </>
  );
}
