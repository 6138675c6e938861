import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Disclosure } from './disclosure.tsx';
import { LegalText, type LegalPlace } from './legal-reference.tsx';

/** One step of a decision: a fact meets a rule and gives a result. */
export type TraceStep = {
  id: string;
  fact: ReactNode;
  /** The rule in words. */
  rule: ReactNode;
  laws: LegalPlace[];
  result: ReactNode;
  /** The branches of the rule that did not give its result. */
  closed?: ReactNode;
};

type Props = {
  /** The conclusion in one sentence. */
  conclusion?: ReactNode;
  steps: TraceStep[];
  /** Rules that were looked at and did not apply. */
  rejected?: TraceStep[];
  /** What would change the outcome. */
  counterfactuals?: { id: string; text: ReactNode }[];
  /** The same under law that is not in force. */
  inPreparation?: TraceStep[];
};

function Steps({ steps }: { steps: TraceStep[] }) {
  const { trace } = useMessages().components;
  return (
    <ol className="trace">
      {steps.map(({ id, fact, rule, laws, result, closed }) => (
        <li key={id}>
          <dl>
            <div>
              <dt>{trace.fact}</dt>
              <dd>{fact}</dd>
            </div>
            <div>
              <dt>{trace.rule}</dt>
              <dd>
                {rule}
                {laws.map((law) => (
                  <LegalText key={`${law.name} ${law.article}`} law={law} />
                ))}
              </dd>
            </div>
            <div>
              <dt>{trace.result}</dt>
              <dd className="trace-result">{result}</dd>
            </div>
          </dl>
          {closed}
        </li>
      ))}
    </ol>
  );
}

/** How the law led to an outcome: steps, what did not apply, and what would change it. */
export function Trace({ conclusion, steps, rejected = [], counterfactuals = [], inPreparation = [] }: Props) {
  const { trace } = useMessages().components;
  return (
    <div>
      {conclusion ? <p className="lead">{conclusion}</p> : null}
      <Steps steps={steps} />
      {rejected.length > 0 ? (
        <Disclosure summary={trace.rejected(rejected.length)}>
          <Steps steps={rejected} />
        </Disclosure>
      ) : null}
      {counterfactuals.length > 0 ? (
        <>
          <h3>{trace.wouldChange}</h3>
          <ul>
            {counterfactuals.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {inPreparation.length > 0 ? (
        <>
          <h3>{trace.inPreparation}</h3>
          <Steps steps={inPreparation} />
        </>
      ) : null}
    </div>
  );
}
