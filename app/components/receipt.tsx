import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Instant } from './time.tsx';

type Props = {
  /** What is done, in one sentence: the h1 of the page. */
  done: string;
  number: string;
  at: Date;
  /** The hash that proves the record. */
  hash?: string;
  /** What happens next, with dates and who is at turn. */
  next?: ReactNode;
  children?: ReactNode;
};

/** The proof of an act: what, number, moment, and what happens next. */
export function Receipt({ done, number, at, hash, next, children }: Props) {
  const { receipt } = useMessages().components;
  return (
    <>
      <div className="receipt">
        <h1>{done}</h1>
        <dl>
          <div>
            <dt>{receipt.number}</dt>
            <dd className="number">{number}</dd>
          </div>
          <div>
            <dt>{receipt.moment}</dt>
            <dd>
              <Instant at={at} />
            </dd>
          </div>
          {hash ? (
            <div>
              <dt>{receipt.hash}</dt>
              <dd className="number hash">{hash}</dd>
            </div>
          ) : null}
        </dl>
      </div>
      {children}
      {next ? (
        <section aria-labelledby="receipt-next">
          <h2 id="receipt-next">{receipt.next}</h2>
          {next}
        </section>
      ) : null}
    </>
  );
}
