import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { paths } from '../paths.ts';

/** The foot of every page: help and statements, always in the same order. */
export function PageFooter() {
  const { footer } = useMessages().frame;
  const lang = useLanguage();
  const links = [
    [`${paths.about(lang)}#contact`, footer.contact],
    [paths.about(lang), footer.about],
    [paths.accessibility(lang), footer.accessibility],
    [paths.privacy(lang), footer.privacy],
    [paths.law(lang), footer.law],
  ] as const;
  return (
    <footer className="page-footer">
      <div className="page-width">
        <p>{footer.meaning}</p>
        <nav aria-label={footer.heading}>
          <ul>
            {links.map(([href, label]) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
