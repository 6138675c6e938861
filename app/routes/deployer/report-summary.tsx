import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { OccurredOn } from '../../dossier/occurred-on.tsx';
import { word } from '../../dossier/words.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

type View = Awaited<ReturnType<typeof incidentView>>;

/** What was first reported, and who deals with it. */
export function ReportSummary({
  view,
}: {
  view: Pick<View, 'incident' | 'system' | 'site' | 'reporterName' | 'providerName' | 'competence'>;
}) {
  const m = useMessages();
  const lang = useLanguage();
  const { case: words } = m.deployer;
  const { incident, system, site, competence } = view;
  const lead = competence?.lead ?? null;
  return (
    <Section id="what" title={words.what}>
      <SummaryList
        rows={[
          {
            term: words.fields.system,
            value: system && (
              <>
                <a href={paths.system(lang, system.number)}>
                  {system.name} {system.versionLabel}
                </a>{' '}
                (<span className="number">{system.number}</span>)
              </>
            ),
          },
          ...(site ? [{ term: words.fields.where, value: `${site.department}, ${site.name}, ${site.place}` }] : []),
          { term: words.fields.occurredOn, value: <OccurredOn incident={incident} /> },
          { term: words.fields.narrative, value: incident.narrative },
          ...(incident.ownReference ? [{ term: words.fields.ownReference, value: incident.ownReference }] : []),
          { term: words.fields.reporter, value: view.reporterName },
          { term: words.fields.provider, value: view.providerName },
          {
            term: words.fields.lead,
            value: lead && (
              <>
                {word(m.workflow.authority, lead)}{' '}
                {competence?.status === 'draft' ? <StatusTag tone="warn">{words.draft}</StatusTag> : null}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
