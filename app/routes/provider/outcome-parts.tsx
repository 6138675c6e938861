import type { Text } from '#workflows/law/api.ts';
import type { Citation } from '#workflows/core/citation.ts';
import type { RuleStep, UsedFact } from '#workflows/registration/outcome-view.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Day } from '../../components/time.tsx';
import { Trace, type TraceStep } from '../../components/trace.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLink, LawLinks } from './law-links.tsx';
import { resultText } from './result-words.ts';

/** Rules that do not bind yet, or of which nobody read the source, carry a mark. */
function Marks({ status, confidence }: { status: string; confidence: string }) {
  const { status: statuses, confidence: confidences } = useMessages().provider.law;
  return (
    <>
      {status === 'applying' ? null : <StatusTag tone="warn">{statuses[status] ?? status}</StatusTag>}{' '}
      {confidence === 'verified' ? null : <StatusTag tone="neutral">{confidences[confidence] ?? confidence}</StatusTag>}
    </>
  );
}

function UsedFacts({ facts }: { facts: UsedFact[] }) {
  const lang = useLanguage();
  const { outcome: words } = useMessages().provider.law;
  if (facts.length === 0) return <span className="quiet">{words.derived}</span>;
  return (
    <ul>
      {facts.map(({ name, title, answer }) => (
        <li key={name}>
          {title[lang]} <strong>{answer[lang]}</strong>
        </li>
      ))}
    </ul>
  );
}

function useSteps(): (steps: RuleStep[]) => TraceStep[] {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.provider.law.outcome;
  return (steps) =>
    steps.map(({ rule, version, title, facts, results, status, confidence, citations }) => {
      const answers = results.map((result) => resultText(m, result));
      return {
        id: rule,
        fact: <UsedFacts facts={facts} />,
        rule: (
          <>
            <p>
              {title[lang]} <Marks status={status} confidence={confidence} />
            </p>
            <p className="quiet">
              <span className="number">{rule}</span>
              {version ? <>, {m.components.trace.version(format.day(version))}</> : null}
            </p>
            <LawLinks citations={citations} />
          </>
        ),
        laws: [],
        result: answers.length > 1 ? words.possible(format.choice(answers)) : answers[0],
      };
    });
}

/** How the law led to the outcome: what applied, what did not, and what is still open. */
export function OutcomeTrace({ trace }: { trace: { led: RuleStep[]; rejected: RuleStep[]; open: RuleStep[] } }) {
  const words = useMessages().provider.law.outcome;
  const stepsOf = useSteps();
  return (
    <Section id="why" title={words.why}>
      <p>{words.whyLead}</p>
      <Trace steps={stepsOf(trace.led)} rejected={stepsOf(trace.rejected)} />
      {trace.open.length > 0 ? (
        <Disclosure summary={`${words.stillOpen} (${trace.open.length})`}>
          <Trace steps={stepsOf(trace.open)} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

type Obligation = { id: string; title: Text; from: string; status: string; citation: Citation };

/** The provider's duties with the day from which each applies. */
export function OutcomeObligations({ obligations }: { obligations: Obligation[] }) {
  const lang = useLanguage();
  const { outcome: words, status } = useMessages().provider.law;
  return (
    <Section id="obligations" title={words.obligations}>
      {obligations.length === 0 ? (
        <p>{words.noObligations}</p>
      ) : (
        <DataTable
          caption={words.obligations}
          captionHidden
          rows={obligations}
          rowKey={({ id }) => id}
          columns={[
            { header: words.obligation, cell: ({ title }) => title[lang], rowHeader: true },
            { header: words.from, cell: ({ from }) => <Day on={from} look="short" /> },
            { header: words.place, cell: ({ citation }) => <LawLink citation={citation} /> },
            { header: words.standing, cell: (row) => status[row.status] ?? row.status },
          ]}
        />
      )}
    </Section>
  );
}

/** Questions that the law leaves to a person. */
export function OutcomeReviews({ reviews }: { reviews: { question: Text; why: Text; citations: Citation[] }[] }) {
  const lang = useLanguage();
  const words = useMessages().provider.law.outcome;
  if (reviews.length === 0) return null;
  return (
    <Section id="reviews" title={words.reviews}>
      <p>{words.reviewsLead}</p>
      <ul className="results">
        {reviews.map(({ question, why, citations }) => (
          <li key={question.nl + why.nl}>
            <h3>{question[lang]}</h3>
            <p>{why[lang]}</p>
            <LawLinks citations={citations} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Change = { facts: UsedFact[]; to: { what: string; values: (string | boolean | null)[] }[] };

/** What other facts would make of the outcome. */
export function OutcomeChanges({ changes }: { changes: Change[] }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { outcome: words, what: names } = m.provider.law;
  if (changes.length === 0) return null;
  return (
    <Section id="changes" title={words.changes}>
      <ul>
        {changes.map(({ facts, to }, n) => (
          <li key={n}>
            {format.list(facts.map(({ title, answer }) => words.changeTo(title[lang], answer[lang])))}.{' '}
            <span className="quiet">
              {words.then}:{' '}
              {to
                .map(
                  ({ what, values }) =>
                    `${names[what] ?? what}: ${format.list(values.map((value) => resultText(m, value))) || resultText(m, null)}`,
                )
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
