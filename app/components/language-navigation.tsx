import type { Language } from '../i18n/language.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { paths, samePage } from '../paths.ts';

/**
 * The same page in the other language. Public pages have an address per language; pages behind sign-in
 * follow the account, so there the link leads to the preferences.
 */
export function LanguageNavigation({ pathname, search }: { pathname: string; search: string }) {
  const { frame } = useMessages();
  const other: Language = useLanguage() === 'nl' ? 'en' : 'nl';
  const same = samePage(pathname, other);
  return (
    <a
      className="header-link"
      href={same ? same + search : `${paths.account.preferences()}#language`}
      lang={other}
      {...(same && { hrefLang: other })}
    >
      {frame.otherLanguage}
    </a>
  );
}
