import { useLoaderData } from '@remix-run/react';
import { storedReasoning } from '#workflows/classification/stored-view.ts';
import { BreadcrumbNav } from '../../../components/breadcrumb-nav.tsx';
import { PageHeading, Section } from '../../../components/heading.tsx';
import { page } from '../../../components/page-handle.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { paths } from '../../../paths.ts';
import { publicLoad } from '../public-load.server.ts';
import { answerWords } from './answer-words.ts';
import { Changes } from './changes.tsx';
import { Cautions, DecisionSummary, Reviews, Sentences } from './decision-parts.tsx';
import { FullTrace } from './full-trace.tsx';
import { Obligations } from './obligations.tsx';
import { Versions } from './versions.tsx';

export const loader = publicLoad(async ({ db, url }, { params }) => ({
  ...(await storedReasoning(
    db,
    params.number ?? '',
    url.searchParams.get('of') === 'reevaluation' ? 'reevaluation' : 'decision',
  )),
  address: url.origin + url.pathname + url.search,
}));

export const handle = page<typeof loader>({
  title: (m, { name }) => [m.classify.system.title(name), m.register.system.section],
});

/** The whole legal reasoning of a registered system, from the receipt of its decision. */
export default function SystemReasoning() {
  const view = useLoaderData<typeof loader>();
  const { number, name, versionLabel, providerName, decision, declared, person, later, which, receipt, query } = view;
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { system: words, result } = m.classify;
  const classOf = (id: string) => m.taxonomy.deviceClass[id] ?? id;
  const others = [
    ...(declared ? [{ term: words.declared, value: classOf(declared) }] : []),
    ...(person ? [{ term: words.person(format.dayOf(person.at)), value: classOf(person.deviceClass) }] : []),
  ];
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.system(lang, number), label: name }]} />
      <PageHeading
        caption={
          <>
            <span className="number">{number}</span> · {providerName} · {versionLabel}
          </>
        }
        lead={`${result.onDayStored(format.day(decision.asOf))} ${which === 'decision' ? words.lead : words.leadAgain(format.dayOf(receipt.at))}`}
      >
        {words.title(name)}
      </PageHeading>
      {which === 'reevaluation' ? (
        <p>
          <a href={paths.systemReasoning(lang, number)}>{words.toDecision}</a>
        </p>
      ) : later ? (
        <p>
          <a href={`${paths.systemReasoning(lang, number)}?of=reevaluation`}>{words.toAgain(format.dayOf(later.at))}</a>
        </p>
      ) : null}
      <Cautions decision={decision} />
      <Sentences decision={decision} />
      <Reviews decision={decision} />
      <DecisionSummary decision={decision} />
      {others.length > 0 ? <SummaryList rows={others} /> : null}
      <Obligations decision={decision} />
      <Section id="answers" title={words.facts}>
        <SummaryList
          numbered
          rows={decision.facts.map(({ title, answer }) => ({
            term: title[lang],
            value: answerWords(answer[lang], format),
          }))}
        />
        <p className="no-print">
          <a href={paths.classifyResult(lang) + query}>{words.tryOut}</a>
        </p>
      </Section>
      <Section id="why" title={m.classify.trace.title}>
        <FullTrace trace={decision.trace} facts={decision.facts} />
      </Section>
      {which === 'reevaluation' ? null : (
        <Changes
          changes={decision.changes}
          more={decision.changesMore}
          outcome={decision.outcome}
          highRisk={decision.conclusion.highRisk}
        />
      )}
      <Versions
        versions={decision.versions}
        rows={[
          { term: result.made, value: format.instant(receipt.at) },
          { term: result.receiptHash, value: <span className="number hash">{receipt.hash}</span> },
          { term: result.address, value: <span className="number hash">{view.address}</span> },
        ]}
      />
      <p className="no-print">
        <a href={paths.api.decision(number)}>{words.json}</a>
      </p>
      <p className="quiet no-print">{result.print}</p>
    </>
  );
}
