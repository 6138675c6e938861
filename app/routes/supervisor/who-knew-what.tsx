import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { Timeline, type Happening } from '../../components/timeline.tsx';
import { AwarenessList } from '../../dossier/awareness-list.tsx';
import { word } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

type View = Pick<
  Awaited<ReturnType<typeof incidentView>>,
  'incident' | 'facts' | 'awareness' | 'parties' | 'openedAt' | 'reporterName' | 'providerName'
>;

/** The local day of a moment that may carry its hour. */
const dayIn = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10) : null);

/** Who knew what, and since when: the day of knowing orders the line, not the day of telling; below it every moment with its standing and reason. */
export function WhoKnewWhat({ view }: { view: View }) {
  const m = useMessages();
  const { report: words } = m.supervisor;
  const { awareness } = m.workflow;
  const { incident, facts, parties } = view;
  const { facts: known } = incident;
  const nameOf = (id: string | null) => parties.find(({ organisationId }) => organisationId === id)?.name;
  const deployer = nameOf(incident.deployerId);
  const moment = (id: string, value: unknown, what: string, who?: string): Happening[] => {
    const at = dayIn(value);
    return at === null ? [] : [{ id, at, what, ...(who && { who }) }];
  };
  const told = facts.map(({ id, note, knownOn, organisationId }): Happening => ({
    id,
    at: knownOn,
    what: note,
    who: words.knownBy(nameOf(organisationId) ?? ''),
  }));
  const line: Happening[] = [
    { id: 'occurred', at: incident.occurredOn, what: words.happened },
    ...view.awareness.flatMap(({ id, momentOn, knower, about, note, standing, source }) =>
      standing === 'withdrawn'
        ? []
        : moment(
            id,
            momentOn,
            `${awareness.knew(word(awareness.knower, knower), word(awareness.about, about))}${note ? `. ${note}` : ''}`,
            `${word(awareness.source, source)}. ${word(awareness.stands, standing)}`,
          ),
    ),
    ...moment('established', known.calamityEstablishedAt, words.established, deployer),
    ...told,
    { id: 'reported', at: view.openedAt, what: words.firstReport, who: view.reporterName },
  ];
  const keyOf = ({ at }: Happening) => (typeof at === 'string' ? at : at.toISOString().slice(0, 10));
  const ordered = line
    .map((happening, n) => ({ happening, n }))
    .sort((a, b) => keyOf(b.happening).localeCompare(keyOf(a.happening)) || b.n - a.n)
    .map(({ happening }) => happening);
  return (
    <Section id="known" title={words.known}>
      <Timeline happenings={ordered} />
      <h3>{awareness.title}</h3>
      <AwarenessList items={view.awareness} />
    </Section>
  );
}
