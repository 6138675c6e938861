import { useMessages } from '../i18n/use-messages.tsx';

/** The way to the limits of a page as a file for a calendar, with what the reader may expect of it. */
export function LimitsFileLink({ href }: { href: string }) {
  const { file: words } = useMessages().workflow.page.deadlines;
  return (
    <p className="no-print">
      <a href={href}>{words.link}</a>. <span className="quiet">{words.hint}</span>
    </p>
  );
}
