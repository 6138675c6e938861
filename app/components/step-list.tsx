import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

/** One state of a machine, as the list twin of its picture shows it. */
export type Step = {
  id: string;
  label: string;
  status: 'past' | 'present' | 'future' | 'not-taken';
  /** A state that holds others; the one inside it is the present step. */
  group?: boolean;
  /** Dates, who, days used. */
  detail?: ReactNode;
  /** The arrows out: the act, where it leads, article and guard. */
  onwards?: { id: string; label: ReactNode; law?: ReactNode }[];
};

/** The machine as an ordered list: the same states as the picture. */
export function StepList({ steps }: { steps: Step[] }) {
  const { steps: words } = useMessages().components;
  return (
    <ol className="steps">
      {steps.map(({ id, label, status, group, detail, onwards = [] }) => (
        <li
          key={id}
          className={`step step-${status}`}
          {...(status === 'present' && !group && { 'aria-current': 'step' })}
        >
          <p className="step-label">
            {label} <span className="step-status">{words[status]}</span>
          </p>
          {detail ? <div className="quiet">{detail}</div> : null}
          {onwards.length > 0 ? (
            <>
              <p className="quiet">{words.onwards}:</p>
              <ul>
                {onwards.map((arrow) => (
                  <li key={arrow.id}>
                    {arrow.label} {arrow.law ? <span className="quiet">({arrow.law})</span> : null}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
