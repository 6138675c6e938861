import { useMessages } from '../i18n/use-messages.tsx';
import { Icon } from './icon.tsx';

/** A link to the page one came from; the label says which, when "Terug" is not enough. */
export function BackLink({ href, label }: { href: string; label?: string }) {
  const { frame } = useMessages();
  return (
    <a className="back-link" href={href}>
      <Icon name="back" /> {label ?? frame.back}
    </a>
  );
}
