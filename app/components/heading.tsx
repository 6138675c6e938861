import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** A line above the heading: a step in words, a number. */
  caption?: ReactNode;
  /** Status tags beside the heading; at most three. */
  tags?: ReactNode;
  /** One or two sentences below the heading. */
  lead?: ReactNode;
};

/** The only h1 of a page, with its caption, tags and lead. */
export function PageHeading({ children, caption, tags, lead }: Props) {
  return (
    <div className="page-heading">
      {caption ? <p className="caption">{caption}</p> : null}
      <h1>{children}</h1>
      {tags ? <p className="tags">{tags}</p> : null}
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}

/** A part of a page under its own h2, set off by a line. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {note ? <p className="section-note">{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
