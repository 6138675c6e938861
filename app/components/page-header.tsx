import { isWorkArea } from '../i18n/language.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { paths } from '../paths.ts';
import type { SessionView } from '../http/session-view.ts';
import { Icon } from './icon.tsx';
import { LanguageNavigation } from './language-navigation.tsx';
import { Navigation } from './navigation.tsx';
import { RoleBar } from './role-bar.tsx';
import { Wordmark } from './wordmark.tsx';

type Props = {
  session: SessionView | null;
  pathname: string;
  search: string;
  /** This register holds invented data, and says so. */
  demo: boolean;
};

/** The head of every page: name, search, language and account; the role in words; the main navigation. */
export function PageHeader({ session, pathname, search, demo }: Props) {
  const { frame } = useMessages();
  const lang = useLanguage();
  return (
    <header className="page-header">
      {demo ? <p className="demonstration">{frame.demo}</p> : null}
      <div className="page-header-top page-width">
        <Wordmark />
        <ul className="header-links">
          <li>
            <a className="header-link" href={paths.systems(lang)}>
              <Icon name="search" /> {frame.search}
            </a>
          </li>
          <li>
            <LanguageNavigation pathname={pathname} search={search} />
          </li>
          {session ? (
            <>
              <li>
                <a className="header-link" href={paths.account.preferences()}>
                  <Icon name="person" /> {session.name}
                </a>
              </li>
              <li>
                <form method="post" action={paths.signOut()}>
                  <button className="header-link" type="submit">
                    {frame.signOut}
                  </button>
                </form>
              </li>
            </>
          ) : (
            <li>
              <a className="header-link" href={paths.signIn(lang)}>
                <Icon name="person" /> {frame.signIn}
              </a>
            </li>
          )}
        </ul>
      </div>
      {session ? <RoleBar session={session} pathname={pathname} /> : null}
      <Navigation role={session && isWorkArea(pathname) ? session.active.role : null} pathname={pathname} />
    </header>
  );
}
