import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

/** An act that is not possible now, with what would make it so. */
export type RefusedAct = {
  id: string;
  label: string;
  reason: ReactNode;
  /** Article. */
  ground?: ReactNode;
  /** Where the missing thing can be supplied. */
  link?: { href: string; label: string };
};

type Props = {
  /** Each possible act: a ButtonLink or a StepForm. The one that hands over the turn is primary. */
  children?: ReactNode;
  refused?: RefusedAct[];
};

/** What one can do now; and what not yet, with reason, ground and the way out. Nothing is greyed out. */
export function ActList({ children, refused = [] }: Props) {
  const { acts } = useMessages().components;
  const possible = Array.isArray(children) ? children.some(Boolean) : Boolean(children);
  return (
    <div className="acts">
      {possible ? <div className="acts-possible">{children}</div> : <p>{acts.none}</p>}
      {refused.length > 0 ? (
        <>
          <h3>{acts.refused}</h3>
          <ul className="acts-refused">
            {refused.map(({ id, label, reason, ground, link }) => (
              <li key={id}>
                <strong>{label}</strong>: {reason} {ground ? <span className="quiet">({ground})</span> : null}
                {link ? (
                  <>
                    {' '}
                    <a href={link.href}>{link.label}</a>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
