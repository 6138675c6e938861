import { paths } from '../paths.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';

/** The name of the site, in plain text. With tokens.css this is the whole identity: another owner replaces these two. */
export function Wordmark() {
  const { frame } = useMessages();
  return (
    <a className="wordmark" href={paths.home(useLanguage())}>
      <span className="wordmark-name">{frame.name}</span> <span className="wordmark-line">{frame.line}</span>
    </a>
  );
}
