import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { Timeline, type Happening } from '../../components/timeline.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

type View = Pick<
  Awaited<ReturnType<typeof incidentView>>,
  'incident' | 'facts' | 'parties' | 'openedAt' | 'reporterName' | 'providerName'
>;

/** The local day of a moment that may carry its hour. */
const dayIn = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10) : null);

/** Who knew what, and since when: the day of knowing orders the line, not the day of telling. */
export function WhoKnewWhat({ view }: { view: View }) {
  const { report: words } = useMessages().supervisor;
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
    ...(deployer ? moment('noticed', known.noticedAt, words.noticed, deployer) : []),
    ...moment('aware', known.awareAt, words.aware, view.providerName),
    ...moment('breach', known.breachAwareAt, words.breach, deployer),
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
    </Section>
  );
}
