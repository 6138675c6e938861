import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';

type View = Awaited<ReturnType<typeof incidentView>>;

/** What became known after the first report, and since when: the newest first. */
export function ReportFacts({
  view,
}: {
  view: Pick<View, 'facts' | 'parties' | 'incident' | 'openedAt' | 'reporterName'>;
}) {
  const { case: words } = useMessages().deployer;
  const format = useFormat();
  const nameOf = (id: string) => view.parties.find(({ organisationId }) => organisationId === id)?.name ?? '';
  const told = view.facts.map(({ id, note, knownOn, organisationId, toldAt }) => ({
    id,
    at: toldAt,
    what: note,
    who: words.knownOn(format.day(knownOn), nameOf(organisationId)),
  }));
  const first = { id: 'first', at: view.openedAt, what: words.first, who: view.reporterName };
  return (
    <Section id="known" title={words.facts}>
      <Timeline happenings={[...told.reverse(), first]} />
    </Section>
  );
}
