import type { SessionView } from '../http/session-view.ts';
import { isWorkArea } from '../i18n/language.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { paths } from '../paths.ts';
import { deskOf } from './navigation-entries.ts';

/** Says in words as what, and for whom, a signed-in person works. */
export function RoleBar({ session, pathname }: { session: SessionView; pathname: string }) {
  const { frame, workflow } = useMessages();
  const { active, memberships } = session;
  return (
    <p className="role-bar">
      {frame.worksAs(workflow.role[active.role], active.organisationName)}
      {memberships.length > 1 ? (
        <>
          {' · '}
          <a href={`${paths.account.preferences()}#role`}>{frame.switchRole}</a>
        </>
      ) : null}
      {isWorkArea(pathname) ? null : (
        <>
          {' · '}
          <a href={deskOf(active.role)}>{frame.toDesk}</a>
        </>
      )}
    </p>
  );
}
