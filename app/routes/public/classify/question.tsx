import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { partsOf, writeAsked, type Asked } from '#workflows/classification/address.ts';
import { answerFact, lawDay, wizardQuestion } from '#workflows/classification/question-view.ts';
import { BackLink } from '../../../components/back-link.tsx';
import { Button, ButtonRow } from '../../../components/button.tsx';
import { Columns } from '../../../components/columns.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { page } from '../../../components/page-handle.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { formats } from '../../../i18n/format.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { paths } from '../../../paths.ts';
import { FactField } from '../../provider/fact-field.tsx';
import { FactMeaning } from '../../provider/fact-meaning.tsx';
import { publicLoad } from '../public-load.server.ts';
import { QueryForm } from '../query-form.tsx';
import { answerWords } from './answer-words.ts';
import { AddressFaults } from './address-faults.tsx';
import { keepNowhere, nextPage, readAddress, seeOther } from './asked.server.ts';

const dayParts = ['day', 'month', 'year'] as const;
const fields = ['answer', ...dayParts.map((part) => `answer.${part}`), 'next', 'stop'];

/** The answer as the form sent it: one word, several, or the parts of a day. */
function givenIn(query: URLSearchParams, kind: string): unknown {
  if (kind === 'day') return Object.fromEntries(dayParts.map((part) => [part, query.get(`answer.${part}`) ?? '']));
  const all = query.getAll('answer');
  return kind === 'multi' ? all : all[0];
}

export const loader = publicLoad(async (context, { params }) => {
  const { asked, faults, keep, today } = readAddress(context, fields);
  const { url, lang } = context;
  const name = params.fact!;
  const view = wizardQuestion(asked, name, today);
  const query = url.searchParams;
  let fault: string | null = null;
  let typed: unknown;
  if (faults.length === 0 && (query.has('next') || query.has('stop'))) {
    typed = givenIn(query, view.fact.kind);
    const said = answerFact(asked, name, typed);
    if ('asked' in said)
      throw seeOther(
        query.has('stop') ? paths.classifyResult(lang) + writeAsked(said.asked) : nextPage(said.asked, today, lang),
      );
    if (query.has('stop') && !query.has('answer')) throw seeOther(paths.classifyResult(lang) + keep);
    fault = said.fault;
  }
  const others: Asked = { ...asked, answers: asked.answers.filter((one) => one.name !== name) };
  const hidden = asked.answers.some((one) => one.name === name) ? partsOf(asked) : partsOf(others);
  return data(
    { view, faults, fault, typed, keep, hidden, day: lawDay(asked, today), scenario: asked.scenario },
    { status: faults.length > 0 || fault ? 400 : 200, headers: keepNowhere },
  );
});

export const headers = () => keepNowhere;

export const handle = page<typeof loader>({
  title: (m, { view, faults }, format) =>
    faults.length > 0
      ? [m.classify.faults.title, m.classify.title]
      : [view.fact.title[format === formats.nl ? 'nl' : 'en'], m.classify.title],
});

export default function ClassifyQuestion() {
  const { view, faults, fault, typed, keep, hidden, day, scenario } = useLoaderData<typeof loader>();
  const { fact, answer, position, after, previous, earlier, isOpen } = view;
  const lang = useLanguage();
  const format = useFormat();
  const m = useMessages();
  const words = m.classify.question;
  const { question } = m.provider.law;
  if (faults.length > 0) return <AddressFaults faults={faults} keep={keep} />;
  return (
    <>
      <BackLink
        href={(previous ? paths.classifyQuestion(lang, previous) : paths.classify(lang)) + (previous ? keep : '')}
        label={previous ? words.back : words.toStart}
      />
      <Columns aside={<FactMeaning {...view} />}>
        <p className="caption">
          {question.number(position)} {isOpen || after > 0 ? question.after(after) : words.sure}{' '}
          {words.onDay(format.day(day))}
        </p>
        {scenario ? <Notice kind="attention">{words.proposal}</Notice> : null}
        <QueryForm
          key={fact.name}
          id="question"
          values={{ answer: typed ?? answer }}
          faults={fault ? { answer: fault } : {}}
        >
          {hidden.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <FactField fact={fact} />
          <ButtonRow>
            <Button name="next" value="yes">
              {words.go}
            </Button>
            <Button look="secondary" name="stop" value="yes">
              {words.stop}
            </Button>
          </ButtonRow>
        </QueryForm>
        <p>
          <a href="#meaning">{question.toMeaning}</a>
        </p>
        {earlier.length > 0 ? (
          <Disclosure summary={`${question.earlier} (${earlier.length})`} open={false}>
            <SummaryList
              rows={earlier.map((one) => ({
                term: one.title[lang],
                value: one.answer ? (
                  answerWords(one.answer[lang], format)
                ) : (
                  <span className="quiet">{question.unknown}</span>
                ),
                changeHref: paths.classifyQuestion(lang, one.name) + keep,
              }))}
            />
          </Disclosure>
        ) : null}
        <p>
          <a href={paths.classify(lang)}>{words.restart}</a>
        </p>
      </Columns>
    </>
  );
}
