import type { Citation } from '#workflows/core/citation.ts';
import type { DutyLine } from '#workflows/duties/lines.ts';
import type { RuleStep, UsedFact } from '#workflows/registration/outcome-view.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import { Trace, type TraceStep } from '../../components/trace.tsx';
import { RuleMarks, UsedFacts } from '../../dossier/rule-facts.tsx';
import { ObligationList } from '../public/obligation-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from '../../dossier/law-links.tsx';
import { resultText } from '../../dossier/result-words.ts';
import type { Language } from '../../i18n/language.ts';

/** A text that the law brings in both languages. */
type Text = Readonly<Record<Language, string>>;

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
              {title[lang]} <RuleMarks status={status} confidence={confidence} />
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

/** The provider's duties by the day from which each applies, with the evidence each asks for. */
export function OutcomeObligations({ obligations }: { obligations: DutyLine[] }) {
  const words = useMessages().provider.law.outcome;
  return (
    <Section id="obligations" title={words.obligations}>
      {obligations.length === 0 ? <p>{words.noObligations}</p> : <ObligationList duties={obligations} />}
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

/** Changes shown at once; the others are folded. */
const shown = 6;
/** What a change is told by; other differences follow from these. */
const telling = ['class', 'qualifies', 'notifiedBody', 'highRisk', 'prohibited', 'findings'];

function ChangeList({ changes }: { changes: Change[] }) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { outcome: words, what: names, annexPoint } = m.provider.law;
  const text = (what: string, value: string | boolean | null) =>
    what === 'annexIII' && typeof value === 'string' ? annexPoint(value) : resultText(m, value);
  return (
    <ul>
      {changes.map(({ facts, to }) => {
        const told = to.filter(({ what }) => telling.includes(what));
        return (
          <li key={facts.map(({ name, answer }) => name + answer.nl).join()}>
            {format.list(facts.map(({ title, answer }) => words.changeTo(title[lang], answer[lang])))}.{' '}
            <span className="quiet">
              {words.then}:{' '}
              {(told.length > 0 ? told : to)
                .map(({ what, values }) => {
                  const answers = values.length > 0 ? values : [null];
                  return `${names[what] ?? what}: ${format.list(answers.map((value) => text(what, value)))}`;
                })
                .join('; ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What other facts would make of the outcome. */
export function OutcomeChanges({ changes }: { changes: Change[] }) {
  const words = useMessages().provider.law.outcome;
  if (changes.length === 0) return null;
  const rest = changes.slice(shown);
  return (
    <Section id="changes" title={words.changes}>
      <ChangeList changes={changes.slice(0, shown)} />
      {rest.length > 0 ? (
        <Disclosure summary={words.moreChanges(rest.length)}>
          <ChangeList changes={rest} />
        </Disclosure>
      ) : null}
    </Section>
  );
}
