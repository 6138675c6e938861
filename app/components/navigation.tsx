import type { Role } from '../http/session-view.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { currentEntry, entriesOf } from './navigation-entries.ts';

/** The main navigation: at most six links that wrap on narrow screens. */
export function Navigation({ role, pathname }: { role: Role | null; pathname: string }) {
  const m = useMessages();
  const entries = entriesOf(role, useLanguage());
  const current = currentEntry(entries, pathname);
  return (
    <nav className="main-navigation" aria-label={m.frame.navigation}>
      <ul className="page-width">
        {entries.map((entry) => (
          <li key={entry.href}>
            <a
              href={entry.href}
              {...(entry === current && { 'aria-current': pathname === entry.href ? 'page' : 'true' })}
            >
              {entry.label(m)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
