import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { OccurredOn } from '../../dossier/occurred-on.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export type EventView = Awaited<ReturnType<typeof incidentView>>;

/** What was first reported, and who deals with it. */
export function EventSummary({ view }: { view: EventView }) {
  const m = useMessages();
  const lang = useLanguage();
  const { events: words } = m.provider;
  const { incident, system, site, competence, reporterName } = view;
  return (
    <Section id="what" title={words.what}>
      <SummaryList
        rows={[
          {
            term: words.system,
            value: system && (
              <>
                <a href={paths.system(lang, system.number)}>
                  {system.name} {system.versionLabel}
                </a>{' '}
                (<span className="number">{system.number}</span>)
              </>
            ),
          },
          ...(site ? [{ term: words.where, value: `${site.department}, ${site.name}, ${site.place}` }] : []),
          { term: words.occurredOn, value: <OccurredOn incident={incident} /> },
          { term: words.narrative, value: incident.narrative },
          ...(incident.ownReference ? [{ term: words.ownReference, value: incident.ownReference }] : []),
          { term: words.reporter, value: reporterName },
          { term: words.handledBy, value: competence?.lead && word(m.workflow.authority, competence.lead) },
        ]}
      />
    </Section>
  );
}

/** What became known after the first report, and since when: the newest first. */
export function EventFacts({ view }: { view: EventView }) {
  const { events: words } = useMessages().provider;
  const format = useFormat();
  const nameOf = (id: string) => view.parties.find(({ organisationId }) => organisationId === id)?.name ?? '';
  const told = view.facts.map(({ id, note, knownOn, organisationId, toldAt }) => ({
    id,
    at: toldAt,
    what: note,
    who: words.knownOn(format.day(knownOn), nameOf(organisationId)),
  }));
  return (
    <Section id="known" title={words.known}>
      <Timeline
        happenings={[...told.reverse(), { id: 'first', at: view.openedAt, what: words.first, who: view.reporterName }]}
      />
    </Section>
  );
}

/** What the inspectorate asked and what was answered; the open question stands in its form. */
export function EventRequests({ view }: { view: EventView }) {
  const { events: words } = useMessages().provider;
  const format = useFormat();
  if (view.requests.length === 0) return null;
  return (
    <Section id="requests" title={words.requests}>
      <ul className="results">
        {view.requests.map(({ id, question, askedOn, dueOn, answer, answeredOn, withdrawnOn }) => (
          <li key={id}>
            <p>{question}</p>
            <p className="quiet">{words.askedOn(format.day(askedOn), format.day(dueOn))}</p>
            {answeredOn ? (
              <>
                <p>{answer}</p>
                <p className="quiet">{words.answeredOn(format.day(answeredOn))}</p>
              </>
            ) : null}
            {withdrawnOn ? <p className="quiet">{words.requestWithdrawn(format.day(withdrawnOn))}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The final reports that were sent, and how the incident was closed. */
export function EventOutcome({ view }: { view: EventView }) {
  const { events: words } = useMessages().provider;
  const { finalReports, closure } = view;
  return (
    <>
      {closure ? (
        <Section id="closure" title={words.closed}>
          <p>{closure.reason}</p>
          {closure.lesson ? (
            <>
              <h3>{words.lesson}</h3>
              <p>{closure.lesson}</p>
            </>
          ) : null}
        </Section>
      ) : null}
      {finalReports.length > 0 ? (
        <Section id="final-reports" title={words.finalReports}>
          {finalReports.map(({ id, rootCause, actions, problemCode, conclusionCode, submittedOn }) => (
            <SummaryList
              key={id}
              rows={[
                { term: words.submittedOn, value: <Day on={submittedOn} /> },
                { term: words.rootCause, value: rootCause },
                { term: words.actions, value: actions },
                { term: words.problemCode, value: <span className="number">{problemCode}</span> },
                { term: words.conclusionCode, value: <span className="number">{conclusionCode}</span> },
              ]}
            />
          ))}
        </Section>
      ) : null}
    </>
  );
}
