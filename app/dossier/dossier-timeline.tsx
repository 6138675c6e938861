import type { DossierView, TimelineEntry } from '#workflows/core/view.ts';
import { Timeline, type Happening } from '../components/timeline.tsx';
import type { Messages } from '../i18n/nl.ts';
import type { Format } from '../i18n/format.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { word, wordOf } from './words.ts';

/** Who did it: the organisation and the role, never the person of another organisation. */
function whoOf({ organisationName, role, own }: TimelineEntry, m: Messages): string {
  const { capacity, page, role: roles } = m.workflow;
  const as = role === 'system' ? capacity.system : word(roles, role);
  const parts = [organisationName, as, own ? page.you : null].filter((part): part is string => Boolean(part));
  return parts.join(', ');
}

function happening(entry: TimelineEntry, workflow: string, m: Messages): Happening {
  const { done, state, page } = m.workflow;
  const { at, event, from, to, version, reason } = entry;
  const name = (id: string) => wordOf(state, workflow, id);
  return {
    id: `${entry.section ?? 'dossier'}-${version}`,
    at,
    what: wordOf(done, workflow, event),
    who: whoOf(entry, m),
    detail: (
      <>
        {reason ? <p>{page.because(reason)}</p> : null}
        {from !== to ? (
          <p className="quiet">{from ? page.movedFrom(name(from), name(to)) : page.opened(name(to))}</p>
        ) : null}
      </>
    ),
  };
}

/** A page of a form that was saved; what else stands beside a dossier, such as a view on it, has words of its own. */
const isPage = ({ section, event }: TimelineEntry) => section !== null && event === 'saveSection';

/** Sections saved one after another by the same side on the same day: one line that names them. */
function saved(entries: readonly TimelineEntry[], m: Messages, format: Format): Happening {
  const { section, page } = m.workflow;
  const last = entries.at(-1)!;
  const names = [...new Set(entries.map((entry) => word(section, entry.section!)))];
  return {
    id: `${last.section}-${last.version}`,
    at: last.at,
    what: names.length === 1 ? page.sectionSaved(names[0]!) : page.sectionsSaved(format.list(names)),
    who: whoOf(last, m),
  };
}

/** Entries in order, with sections saved in a row taken together. */
export function grouped(timeline: readonly TimelineEntry[], dayOf: (at: Date) => string): TimelineEntry[][] {
  const groups: TimelineEntry[][] = [];
  for (const entry of timeline) {
    const before = groups.at(-1)?.at(-1);
    const together =
      before !== undefined &&
      isPage(before) &&
      isPage(entry) &&
      before.organisationName === entry.organisationName &&
      before.role === entry.role &&
      before.own === entry.own &&
      dayOf(before.at) === dayOf(entry.at);
    if (together) groups.at(-1)!.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Everything that happened to a dossier, newest first: what, who in which role, why for those who may know, and where it went. */
export function DossierTimeline({ view }: { view: Pick<DossierView, 'workflow' | 'timeline'> }) {
  const m = useMessages();
  const format = useFormat();
  const happenings = grouped(view.timeline, format.dayOf).map((group) =>
    isPage(group[0]!) ? saved(group, m, format) : happening(group[0]!, view.workflow, m),
  );
  return <Timeline happenings={happenings.reverse()} />;
}
