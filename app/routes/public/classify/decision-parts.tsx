import type { DecisionView } from '#workflows/classification/decision-view.ts';
import { Section } from '../../../components/heading.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SummaryList } from '../../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../../i18n/use-messages.tsx';
import { LawLink, LawLinks } from '../../../dossier/law-links.tsx';
import { resultText } from '../../../dossier/result-words.ts';
import { useTransitionRows } from '../../../dossier/transition.tsx';
import { useSentences } from './sentences.ts';

type Props = { decision: DecisionView };

/** One plain answer per law. */
export function Sentences({ decision }: Props) {
  const words = useMessages().classify.result;
  const { aiAct, devices } = useSentences(decision);
  return (
    <Section id="answer" title={words.sentences}>
      <SummaryList
        rows={[
          { term: words.aiAct, value: aiAct },
          { term: words.devices, value: devices },
        ]}
      />
    </Section>
  );
}

/** That the answer is a preview, or rests on what is not certain: said before anything is read. */
export function Cautions({ decision }: Props) {
  const lang = useLanguage();
  const m = useMessages();
  const words = m.classify.result;
  const { status, confidence } = m.provider.law;
  return (
    <>
      {decision.scenario ? (
        <Notice kind="attention" heading={words.proposal}>
          {words.proposalText}
        </Notice>
      ) : null}
      {decision.uncertain.length > 0 ? (
        <Notice kind="info" heading={words.uncertain}>
          <ul>
            {decision.uncertain.map((one) => {
              const marks = [
                ...(one.status === 'applying' ? [] : [status[one.status] ?? one.status]),
                ...(one.confidence === 'verified' ? [] : [confidence[one.confidence] ?? one.confidence]),
              ];
              return <li key={one.rule}>{words.uncertainItem(one.title[lang], marks.join(', ').toLowerCase())}</li>;
            })}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

/** Findings, class and routes, each where it says something. */
export function DecisionSummary({ decision }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.classify.result;
  const { term } = words;
  const { conclusion, aiAct, device } = decision;
  const transition = useTransitionRows(device.transition);
  const truth = (value: boolean) => (value ? words.yes : words.no);
  const when = <T,>(value: T | null, row: (value: T) => { term: string; value: React.ReactNode }) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [row(value)];
  return (
    <Section id="summary" title={words.summary}>
      <SummaryList
        rows={[
          { term: term.findings, value: format.list(conclusion.findings.map((one) => m.taxonomy.finding[one] ?? one)) },
          ...when(conclusion.route, (route) => ({ term: term.route, value: resultText(m, route) })),
          ...when(aiAct.annexIII, (points) => ({
            term: term.points,
            value: format.list(points.map((point) => m.provider.law.annexPoint(point))),
          })),
          ...(aiAct.derogation === 'available' || aiAct.derogation === 'not-available'
            ? [
                {
                  term: term.derogation,
                  value: aiAct.derogation === 'available' ? words.available : words.notAvailable,
                },
              ]
            : []),
          ...when(aiAct.article50, (points) => ({
            term: term.article50,
            value: format.list(points.map((point) => m.provider.law.point(point))),
          })),
          ...when(conclusion.dutiesFrom, (from) => ({ term: term.dutiesFrom, value: format.day(from) })),
          ...when(aiAct.legacy, (legacy) => ({ term: term.legacy, value: truth(legacy) })),
          ...(conclusion.highRisk
            ? when(aiAct.conformityRoute, (route) => ({
                term: term.conformity,
                value: words.conformity[route] ?? route,
              }))
            : []),
          ...when(aiAct.registration, (points) => ({
            term: term.registration,
            value: format.list(points.map((point) => m.provider.law.point(point))),
          })),
          ...(conclusion.highRisk ? when(aiAct.fria, (fria) => ({ term: term.fria, value: truth(fria) })) : []),
          { term: term.class, value: m.taxonomy.deviceClass[conclusion.class] ?? conclusion.class },
          ...when(device.rules, (rules) => ({ term: term.rules, value: format.list(rules) })),
          ...(device.qualifies
            ? when(conclusion.notifiedBody, (body) => ({
                term: term.body,
                value: body ? words.needed : words.notNeeded,
              }))
            : []),
          ...when(device.routes, (routes) => ({
            term: term.routes,
            value: (
              <>
                {routes.length > 1 ? <p>{words.oneOfRoutes}</p> : null}
                <ul>
                  {routes.map(({ id, title, annexes, seen, citation }) => (
                    <li key={id}>
                      {words.route(title[lang], annexes)}
                      {seen ? ` ${words.seen(seen[lang])}` : ''} <LawLink citation={citation} />
                    </li>
                  ))}
                </ul>
              </>
            ),
          })),
          ...when(device.designationCodes, (codes) => ({ term: term.codes, value: format.list(codes) })),
          ...transition,
        ]}
      />
    </Section>
  );
}

/** Questions that the law leaves to a person. */
export function Reviews({ decision }: { decision: Pick<DecisionView, 'reviews'> }) {
  const lang = useLanguage();
  const words = useMessages().classify.result;
  if (decision.reviews.length === 0) return null;
  return (
    <Section id="reviews" title={words.reviews}>
      <p>{words.reviewsLead}</p>
      <ul className="results">
        {decision.reviews.map(({ question, why, citations }) => (
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
