import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nextFact } from '#workflows/classification/question-view.ts';
import { wizardResult } from '#workflows/classification/result-view.ts';
import { ButtonLink, ButtonRow } from '../../../components/button.tsx';
import { BreadcrumbNav } from '../../../components/breadcrumb-nav.tsx';
import { PageHeading, Section } from '../../../components/heading.tsx';
import { Notice } from '../../../components/notice.tsx';
import { page } from '../../../components/page-handle.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { paths } from '../../../paths.ts';
import { publicLoad } from '../public-load.server.ts';
import { answerWords } from './answer-words.ts';
import { AddressFaults } from './address-faults.tsx';
import { keepNowhere, readAddress } from './asked.server.ts';
import { Changes, Preparation } from './changes.tsx';
import { Cautions, DecisionSummary, Reviews, Sentences } from './decision-parts.tsx';
import { FullTrace } from './full-trace.tsx';
import { Obligations } from './obligations.tsx';
import { Versions } from './versions.tsx';

export const loader = publicLoad(async (context) => {
  const { asked, faults, keep, today } = readAddress(context);
  return data(
    {
      faults,
      keep,
      today,
      address: context.url.origin + context.url.pathname + keep,
      next: nextFact(asked, today) as string | null,
      result: wizardResult(asked, today),
    },
    { status: faults.length > 0 ? 400 : 200, headers: keepNowhere },
  );
});

export const headers = () => keepNowhere;

export const handle = page<typeof loader>({
  title: (m, { faults }) => [faults.length > 0 ? m.classify.faults.title : m.classify.result.title, m.classify.title],
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** What is still to be known, as questions that can be answered at once. */
function Missing({ view }: { view: View }) {
  const lang = useLanguage();
  const words = useMessages().classify.result;
  const { result, keep } = view;
  const { decision, unknown } = result;
  const openOnes = decision.ask.filter(({ name }) => !unknown.some((one) => one.name === name));
  const list = (facts: typeof decision.ask) => (
    <ul>
      {facts.map(({ name, title }) => (
        <li key={name}>
          <a href={paths.classifyQuestion(lang, name) + keep}>{title[lang]}</a>
        </li>
      ))}
    </ul>
  );
  if (decision.outcome === 'decided' && unknown.length === 0 && openOnes.length === 0) return null;
  return (
    <Section id="missing" title={words.facts}>
      {decision.outcome === 'undetermined' ? (
        <Notice kind="attention" heading={words.undetermined}>
          {decision.ask.length > 0 ? words.undeterminedAsk : words.undeterminedReview}
        </Notice>
      ) : null}
      {openOnes.length > 0 ? list(openOnes) : null}
      {unknown.length > 0 ? (
        <>
          <p>{words.unknown}</p>
          {list(unknown)}
        </>
      ) : null}
    </Section>
  );
}

/** All that was answered; each can be changed, and what changes nothing any more is marked. */
function Answers({ view }: { view: View }) {
  const lang = useLanguage();
  const format = useFormat();
  const words = useMessages().classify.result;
  const { answers } = view.result;
  if (answers.length === 0) return null;
  return (
    <Section id="answers" title={words.answers}>
      <SummaryList
        numbered
        rows={answers.map(({ name, title, answer, idle }) => ({
          term: title[lang],
          value: (
            <>
              {answer ? answerWords(answer[lang], format) : <span className="quiet">{words.dontKnow}</span>}
              {idle ? <p className="quiet">{words.idle}</p> : null}
            </>
          ),
          changeHref: paths.classifyQuestion(lang, name) + view.keep,
        }))}
      />
    </Section>
  );
}

export default function ClassifyResult() {
  const view = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.classify.result;
  const { result, keep, next, today, address, faults } = view;
  const { decision, changes, other, answers, hash } = result;
  if (faults.length > 0) return <AddressFaults faults={faults} keep={keep} />;
  const [now, proposed] = decision.scenario
    ? [other.conclusion, decision.conclusion]
    : [decision.conclusion, other.conclusion];
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.classify(lang), label: m.classify.title }]} />
      <PageHeading caption={words.document} lead={words.onDay(format.day(decision.asOf))}>
        {words.title}
      </PageHeading>
      <Cautions decision={decision} />
      <Sentences decision={decision} />
      <ButtonRow>
        {next ? <ButtonLink href={paths.classifyQuestion(lang, next) + keep}>{words.goOn}</ButtonLink> : null}
        <ButtonLink look="secondary" href={paths.provider.registrationFromAnswers() + keep}>
          {words.save}
        </ButtonLink>
        <ButtonLink look="quiet" href={paths.classify(lang)}>
          {words.restart}
        </ButtonLink>
      </ButtonRow>
      <p className="quiet no-print">{words.saveNote}</p>
      <Missing view={view} />
      <Reviews decision={decision} />
      <DecisionSummary decision={decision} />
      <Obligations decision={decision} />
      <Answers view={view} />
      <Section id="why" title={m.classify.trace.title}>
        <FullTrace trace={decision.trace} facts={answers} />
      </Section>
      <Changes
        changes={changes}
        more={decision.changesMore}
        outcome={decision.outcome}
        highRisk={decision.conclusion.highRisk}
      />
      <Preparation
        now={now}
        proposed={proposed}
        href={paths.classifyResult(lang) + other.query}
        isProposal={decision.scenario !== null}
      />
      <Versions
        versions={decision.versions}
        rows={[
          { term: words.made, value: format.day(today) },
          { term: words.answerHash, value: <span className="number hash">{hash}</span> },
          { term: words.address, value: <span className="number hash">{address}</span> },
        ]}
      />
      <p className="no-print">
        <a href={paths.api.classification() + keep}>{words.json}</a>
      </p>
      <p className="quiet no-print">{words.print}</p>
    </>
  );
}
