import { Timeline } from '../../components/timeline.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { word } from '../../dossier/words.ts';
import { paths } from '../../paths.ts';

type Told = {
  id: string;
  dossierId: string;
  message: string;
  at: Date;
  reference: string;
  title: string;
  workflow: string;
};

/** Where a care organisation reads more; it has no page of its own for a registration. */
const pageOf = ({ workflow, dossierId }: Told): string | null =>
  workflow === 'incident'
    ? paths.deployer.report(dossierId)
    : workflow === 'deployment'
      ? paths.deployer.deployment(dossierId)
      : null;

/** What the organisation was told, newest first, each with the dossier it is about. */
export function NoticeList({ notices }: { notices: Told[] }) {
  const { workflow } = useMessages();
  return (
    <Timeline
      happenings={notices.map((told) => {
        const what = word(workflow.notice, told.message);
        const href = pageOf(told);
        const about = `${told.reference}, ${told.title}`;
        return { id: told.id, at: told.at, what, who: href ? <a href={href}>{about}</a> : about };
      })}
    />
  );
}
