import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';

type View = Pick<Awaited<ReturnType<typeof incidentView>>, 'requests' | 'finalReports' | 'triages' | 'closure'>;

function Questions({ requests }: Pick<View, 'requests'>) {
  const { report: words } = useMessages().supervisor;
  const format = useFormat();
  if (requests.length === 0) return null;
  return (
    <Section id="questions" title={words.questions}>
      {requests.map(({ id, question, askedOn, dueOn, answer, answeredOn, withdrawnOn }) => (
        <article key={id} className="answer">
          <h3>{question}</h3>
          <SummaryList
            rows={[
              { term: words.question.asked, value: <Day on={askedOn} /> },
              { term: words.question.due, value: <Day on={dueOn} look="named" /> },
              {
                term: words.question.answer,
                value:
                  answer ?? (withdrawnOn ? words.question.withdrawn(format.day(withdrawnOn)) : words.question.open),
              },
              ...(answeredOn ? [{ term: words.question.answeredOn, value: <Day on={answeredOn} /> }] : []),
            ]}
          />
        </article>
      ))}
    </Section>
  );
}

function FinalReports({ finalReports }: Pick<View, 'finalReports'>) {
  const { report: words } = useMessages().supervisor;
  if (finalReports.length === 0) return null;
  return (
    <Section id="finals" title={words.finals}>
      {finalReports.map(({ id, rootCause, actions, problemCode, conclusionCode, submittedOn }) => (
        <SummaryList
          key={id}
          rows={[
            { term: words.final.on, value: <Day on={submittedOn} /> },
            { term: words.final.cause, value: rootCause },
            { term: words.final.actions, value: actions },
            { term: words.final.problem, value: <span className="number">{problemCode}</span> },
            { term: words.final.conclusion, value: <span className="number">{conclusionCode}</span> },
          ]}
        />
      ))}
    </Section>
  );
}

function Triages({ triages }: Pick<View, 'triages'>) {
  const m = useMessages();
  const format = useFormat();
  const { report: words } = m.supervisor;
  if (triages.length === 0) return null;
  return (
    <Section id="triages" title={words.triages}>
      <Timeline
        happenings={triages
          .map(({ id, at, severity, outcome, factors, reason }) => ({
            id,
            at,
            what: words.triagedBy(word(m.workflow.severity, severity), word(m.workflow.triageOutcome, outcome)),
            ground: reason,
            ...(factors.length > 0 && {
              detail: <p>{format.list(factors.map((factor) => word(m.workflow.triageFactor, factor)))}</p>,
            }),
          }))
          .reverse()}
      />
    </Section>
  );
}

/** What the inspectorate asked and weighed, and what came back: questions, final reports, assessments, closure. */
export function Answers({ view }: { view: View }) {
  const { closure: words } = useMessages().supervisor.report;
  const { closure } = view;
  return (
    <>
      {closure ? (
        <Section id="closure" title={words.title}>
          <SummaryList
            rows={[
              { term: words.reason, value: closure.reason },
              ...(closure.lesson ? [{ term: words.lesson, value: closure.lesson }] : []),
            ]}
          />
        </Section>
      ) : null}
      <Questions requests={view.requests} />
      <FinalReports finalReports={view.finalReports} />
      <Triages triages={view.triages} />
    </>
  );
}
