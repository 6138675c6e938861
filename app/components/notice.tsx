import type { ReactNode } from 'react';

type Props = {
  kind: 'info' | 'success' | 'attention' | 'problem';
  heading?: string;
  children: ReactNode;
};

/** One remark that belongs to the page. Success is announced; it stays until the person leaves the page. */
export function Notice({ kind, heading, children }: Props) {
  return (
    <div className={`notice notice-${kind}`} {...(kind === 'success' && { role: 'status' })}>
      {heading ? <p className="notice-heading">{heading}</p> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
