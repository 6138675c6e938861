import type { DossierView, TimelineEntry } from '#workflows/core/view.ts';
import { Timeline, type Happening } from '../components/timeline.tsx';
import type { Messages } from '../i18n/nl.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { word, wordOf } from './words.ts';

/** Who did it: the organisation and the role, never the person of another organisation. */
function whoOf({ organisationName, role, own }: TimelineEntry, m: Messages): string {
  const { capacity, page, role: roles } = m.workflow;
  const as = role === 'system' ? capacity.system : word(roles, role);
  const parts = [organisationName, as, own ? page.you : null].filter((part): part is string => Boolean(part));
  return parts.join(', ');
}

function happening(entry: TimelineEntry, workflow: string, m: Messages): Happening {
  const { done, state, section, page } = m.workflow;
  const { at, event, from, to, version } = entry;
  const what =
    event === 'saveSection' && entry.section
      ? page.sectionSaved(word(section, entry.section))
      : wordOf(done, workflow, event);
  const moved = entry.section === null && from !== to;
  const name = (id: string) => wordOf(state, workflow, id);
  return {
    id: `${entry.section ?? 'dossier'}-${version}`,
    at,
    what,
    who: whoOf(entry, m),
    ...(moved && {
      detail: <p className="quiet">{from ? page.movedFrom(name(from), name(to)) : page.opened(name(to))}</p>,
    }),
  };
}

/** Everything that happened to a dossier, newest first: what, who in which role, and where it went. */
export function DossierTimeline({ view }: { view: Pick<DossierView, 'workflow' | 'timeline'> }) {
  const m = useMessages();
  return <Timeline happenings={view.timeline.map((entry) => happening(entry, view.workflow, m)).reverse()} />;
}
