import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { classes } from './classes.ts';

/** One line of a summary list. */
export type SummaryRow = {
  term: string;
  /** The value; nothing shows as "Niet bekend" (or "Niet ingevuld" where answers are checked). */
  value?: ReactNode;
  /** Where the value comes from: who, when, document, rule. */
  source?: ReactNode;
  /** The page that changes the value; the visible word is "Wijzig". */
  changeHref?: string;
  /** Language of the value when it differs from the page's. */
  lang?: 'nl' | 'en';
};

/** Terms with values, each with its source or its change link. */
export function SummaryList({
  rows,
  emptyAs = 'unknown',
  numbered,
}: {
  rows: SummaryRow[];
  emptyAs?: 'unknown' | 'notAnswered';
  /** On paper each row has a number, so that other parts can refer to it. */
  numbered?: boolean;
}) {
  const { components, forms } = useMessages();
  const empty = emptyAs === 'unknown' ? components.unknown : forms.notAnswered;
  return (
    <dl className={classes('summary-list', numbered && 'numbered')}>
      {rows.map(({ term, value, source, changeHref, lang }) => (
        <div className="summary-row" key={term}>
          <dt>{term}</dt>
          <dd lang={lang}>
            {value === undefined || value === null || value === '' ? <span className="quiet">{empty}</span> : value}
          </dd>
          {source ? (
            <dd className="summary-source">
              <details>
                <summary>
                  {components.source}
                  <span className="visually-hidden"> ({term})</span>
                </summary>
                <div>{source}</div>
              </details>
            </dd>
          ) : null}
          {changeHref ? (
            <dd className="summary-change">
              <a href={changeHref}>
                {forms.change}
                <span className="visually-hidden"> {term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
