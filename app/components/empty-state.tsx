import type { ReactNode } from 'react';

type Props = {
  /** What is not there, and why. */
  children: ReactNode;
  /** What one can do now: a link or a button. */
  act?: ReactNode;
};

/** Says what a place is for while it is empty, and what comes next. */
export function EmptyState({ children, act }: Props) {
  return (
    <div className="empty-state">
      <div className="empty-state-text">{typeof children === 'string' ? <p>{children}</p> : children}</div>
      {act ? <div>{act}</div> : null}
    </div>
  );
}
