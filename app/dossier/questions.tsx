import type { ReactNode } from 'react';
import { StatusTag } from '../components/status-tag.tsx';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { AssessmentView } from './assessment-facts.tsx';

export type Question = AssessmentView['deficiencies'][number];

type Props = {
  questions: readonly Question[];
  /** What stands below a question: the form with which its reader answers it. */
  children?: (question: Question) => ReactNode;
};

const tones = { open: 'warn', answered: 'info', accepted: 'ok', withdrawn: 'neutral' } as const;

/** The questions of a notified body with their answers, in the order in which they were asked; open ones first. */
export function Questions({ questions, children }: Props) {
  const m = useMessages();
  const format = useFormat();
  const words = m.workflow.assessment.questions;
  if (questions.length === 0) return <p className="quiet">{words.none}</p>;
  const rank = ({ status }: Question) => (status === 'open' ? 0 : 1);
  return (
    <ol className="results">
      {[...questions]
        .sort((a, b) => rank(a) - rank(b) || a.number - b.number)
        .map((question) => {
          const { id, number, requirement, status, preventsIssue, askedOn, answer, answeredOn } = question;
          return (
            <li key={id} id={`question-${number}`}>
              <h3>
                {words.number(number)}: {requirement}
              </h3>
              <p className="tags">
                <StatusTag tone={tones[status]}>{m.workflow.questionStatus[status]}</StatusTag>{' '}
                {preventsIssue ? <StatusTag tone="neutral">{words.prevents}</StatusTag> : null}
              </p>
              <p className="as-typed">{question.question}</p>
              <p className="quiet">{words.asked(format.day(askedOn))}</p>
              {answer ? (
                <>
                  <h4>{words.answer}</h4>
                  <p className="as-typed">{answer}</p>
                  {answeredOn ? <p className="quiet">{words.answered(format.day(answeredOn))}</p> : null}
                </>
              ) : (
                <p className="quiet">{words.noAnswer}</p>
              )}
              {children?.(question)}
            </li>
          );
        })}
    </ol>
  );
}
