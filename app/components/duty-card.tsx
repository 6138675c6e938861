import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Disclosure } from './disclosure.tsx';
import { StatusTag, type Tone } from './status-tag.tsx';
import { Day } from './time.tsx';

/** One duty that follows from an event. Duties stay separate, each with its own limit. */
export type Duty = {
  id: string;
  title: string;
  status: { label: string; tone: Tone };
  /** Usually a LegalReference. */
  law: ReactNode;
  addressee?: ReactNode;
  /** ISO days. */
  lastDay?: string;
  targetDay?: string;
  decidedBy?: ReactNode;
  because?: ReactNode;
  /** The reasons: usually a Trace. */
  why?: ReactNode;
  /** The calculation of the limit. */
  calculation?: ReactNode;
};

type Props = { duty: Duty; /** Acts: ButtonLinks or StepForms. */ children?: ReactNode };

/** A duty with addressee, state, limit, reasons and acts. */
export function DutyCard({ duty, children }: Props) {
  const { duty: words, clock } = useMessages().components;
  const titleId = `duty-${duty.id}`;
  const rows: [string, ReactNode][] = [
    [words.addressee, duty.addressee],
    [
      words.until,
      duty.lastDay ? (
        <>
          <Day on={duty.lastDay} look="named" />
          {duty.targetDay ? (
            <span className="quiet">
              {' '}
              ({words.target} <Day on={duty.targetDay} />)
            </span>
          ) : null}
        </>
      ) : null,
    ],
    [words.decidedBy, duty.decidedBy],
    [words.because, duty.because],
  ];
  return (
    <article className={`duty duty-${duty.status.tone}`} aria-labelledby={titleId}>
      <div className="duty-head">
        <h3 id={titleId}>{duty.title}</h3>
        <StatusTag tone={duty.status.tone}>{duty.status.label}</StatusTag>
        <p className="duty-law">{duty.law}</p>
      </div>
      <dl>
        {rows.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {duty.why ? <Disclosure summary={words.why}>{duty.why}</Disclosure> : null}
      {duty.calculation ? <Disclosure summary={clock.calculation}>{duty.calculation}</Disclosure> : null}
      {children ? <div className="button-row">{children}</div> : null}
    </article>
  );
}
