import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '../../components/back-link.tsx';
import { Button, ButtonRow } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Comparison, OtherAnswers } from '../../dossier/opinions.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { FactField } from '../provider/fact-field.tsx';
import { answerWords } from '../public/classify/answer-words.ts';
import { QueryForm } from '../public/query-form.tsx';
import type { opinionAction, opinionLoader } from './opinion.server.ts';

type Loader = ReturnType<typeof opinionLoader>;
type View = ReturnType<typeof useLoaderData<Loader>>;

/** One question, answered as the recorder sees it; the answer goes into the address. */
function OneQuestion({ view, here }: { view: View; here: string }) {
  const { opinion: words } = useMessages().classify;
  const { question, hidden, keep } = view;
  if (!question) return null;
  const { fact, fault, typed } = question;
  return (
    <>
      <BackLink href={here + keep} label={words.differsFromAll} />
      <QueryForm id="question" values={{ answer: typed }} faults={fault ? { answer: fault } : {}}>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="fact" value={fact.name} />
        <FactField fact={fact} />
        <ButtonRow>
          <Button name="next" value="yes">
            {words.use}
          </Button>
        </ButtonRow>
      </QueryForm>
    </>
  );
}

/** Every question with its stated answer, and the way to answer it differently. */
function Questions({ view, here }: { view: View; here: string }) {
  const lang = useLanguage();
  const format = useFormat();
  const { opinion: words } = useMessages().classify;
  const { draft, keep } = view;
  const link = (change: string) => `${here}${keep ? `${keep}&` : '?'}${change}`;
  return (
    <DataTable
      caption={words.differsFromAll}
      captionHidden
      columns={[
        { header: words.fact, rowHeader: true, cell: ({ title }) => title[lang] },
        {
          header: words.stated,
          cell: ({ stated }) => (stated ? answerWords(stated[lang], format) : words.notAnswered),
        },
        {
          header: words.own,
          cell: ({ name, title, own }) => (
            <>
              {own ? <strong>{answerWords(own[lang], format)} </strong> : null}
              <a href={link(own ? `back=${name}` : `fact=${name}`)}>
                {own ? words.takeBack : words.choose}
                <span className="visually-hidden">: {title[lang]}</span>
              </a>
            </>
          ),
        },
      ]}
      rows={draft.facts}
      rowKey={({ name }) => name}
    />
  );
}

/** Makes a view of its own: other answers, what the law then gives beside the classification, and the reason. */
export function OpinionPage({ here, back }: { here: (id: string) => string; back: (id: string) => string }) {
  const view = useLoaderData<Loader>();
  const answer = useActionData<ReturnType<typeof opinionAction>>();
  const { opinion: words } = useMessages().classify;
  const { draft, commandId, question } = view;
  if (question) return <OneQuestion view={view} here={here(draft.id)} />;
  return (
    <>
      <BackLink href={back(draft.id)} label={draft.reference} />
      <Overtaken answer={answer} />
      <PageHeading caption={`${draft.reference} · ${draft.title}`} lead={words.pageLead}>
        {words.title}
      </PageHeading>
      {draft.preview ? (
        <Section id="preview" title={words.preview}>
          <OtherAnswers changes={draft.changes} />
          <Comparison {...draft.preview} />
          <StepForm intent="giveOpinion" version={0} commandId={commandId} answer={answer} submit={words.submit}>
            <Textarea name="reason" label={words.reasonLabel} hint={words.reasonHint} rows={5} atMost={2000} />
          </StepForm>
        </Section>
      ) : (
        <p>{words.noChange}</p>
      )}
      <Section id="questions" title={words.differsFromAll}>
        <Questions view={view} here={here(draft.id)} />
      </Section>
    </>
  );
}
