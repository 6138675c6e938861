import { useMessages } from '../i18n/use-messages.tsx';
import { Icon } from './icon.tsx';

type Props = {
  /** The chosen filters; each address is this page without that filter. */
  chips: { label: string; href: string }[];
  clearHref?: string;
};

/** The chosen filters as links that remove themselves. */
export function FilterChips({ chips, clearHref }: Props) {
  const { forms } = useMessages();
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={forms.chosen}>
      {chips.map(({ label, href }) => (
        <li key={href}>
          <a className="chip" href={href} aria-label={forms.removeFilter(label)}>
            {label} <Icon name="remove" />
          </a>
        </li>
      ))}
      {clearHref && chips.length > 1 ? (
        <li>
          <a className="chip-clear" href={clearHref}>
            {forms.removeAll}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
