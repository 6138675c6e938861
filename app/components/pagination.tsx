import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Icon } from './icon.tsx';

type Props = { previousHref?: string | null; nextHref?: string | null; summary?: ReactNode };

/** Previous and next by key; never page numbers. */
export function Pagination({ previousHref, nextHref, summary }: Props) {
  const { components } = useMessages();
  if (!previousHref && !nextHref) return summary ? <p className="pagination quiet">{summary}</p> : null;
  return (
    <nav className="pagination" aria-label={components.pages}>
      {summary ? <p className="quiet">{summary}</p> : null}
      <ul>
        {previousHref ? (
          <li>
            <a href={previousHref} rel="prev">
              <Icon name="back" /> {components.previous}
            </a>
          </li>
        ) : null}
        {nextHref ? (
          <li>
            <a href={nextHref} rel="next">
              {components.next} <Icon name="next" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
