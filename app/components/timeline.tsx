import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Day, Instant } from './time.tsx';

/** One thing that happened. */
export type Happening = {
  id: string;
  /** A moment, or an ISO day when only the day is known. */
  at: Date | string;
  what: ReactNode;
  /** Who did it, in which role. */
  who?: ReactNode;
  /** The reason or legal ground. */
  ground?: ReactNode;
  /** Documents, details. */
  detail?: ReactNode;
};

/** What happened, newest first unless the page says otherwise. */
export function Timeline({ happenings }: { happenings: Happening[] }) {
  const { components } = useMessages();
  return (
    <ol className="timeline">
      {happenings.map(({ id, at, what, who, ground, detail }) => (
        <li key={id}>
          <p className="timeline-when">{typeof at === 'string' ? <Day on={at} /> : <Instant at={at} />}</p>
          <div className="timeline-what">
            <p>{what}</p>
            {who ? <p className="quiet">{who}</p> : null}
            {ground ? (
              <p className="quiet">
                {components.timeline.ground}: {ground}
              </p>
            ) : null}
            {detail ? <div>{detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
