import type { incidentView } from '#workflows/incident/view.ts';
import { Section } from '../../components/heading.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { gapInWords } from '../../dossier/gaps.tsx';
import { OccurredOn } from '../../dossier/occurred-on.tsx';
import { word } from '../../dossier/words.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

type View = Awaited<ReturnType<typeof incidentView>>;

/** The report as last known: what happened, to what, and the facts that the law looks at. */
export function ReportSummary({
  view,
}: {
  view: Pick<View, 'incident' | 'system' | 'site' | 'reporterName' | 'providerName'>;
}) {
  const m = useMessages();
  const lang = useLanguage();
  const { report: words, registration } = m.supervisor;
  const { incident, system, site } = view;
  const { fields } = words;
  const labelled = (name: keyof typeof fields, labels: Record<string, string>) => {
    const value = incident.facts[name];
    return {
      term: fields[name],
      value:
        typeof value === 'string' ? (
          word(labels, value)
        ) : (
          <span className="quiet">{gapInWords(m, incident.gaps, name) ?? words.notToldYet}</span>
        ),
    };
  };
  const yesNo = (name: keyof typeof fields) => {
    const value = incident.facts[name];
    return typeof value === 'boolean'
      ? { term: fields[name], value: value ? registration.yes : registration.no }
      : labelled(name, {});
  };
  return (
    <Section id="what" title={words.what}>
      <SummaryList
        rows={[
          {
            term: fields.system,
            value: system && (
              <>
                <a href={paths.system(lang, system.number)}>
                  {system.name} {system.versionLabel}
                </a>{' '}
                (<span className="number">{system.number}</span>)
              </>
            ),
          },
          { term: fields.provider, value: view.providerName },
          { term: fields.reporter, value: view.reporterName },
          ...(site ? [{ term: fields.where, value: `${site.department}, ${site.name}, ${site.place}` }] : []),
          ...(incident.ownReference ? [{ term: fields.ownReference, value: incident.ownReference }] : []),
          { term: fields.occurredOn, value: <OccurredOn incident={incident} /> },
          { term: fields.narrative, value: incident.narrative },
          labelled('harm', m.workflow.harm),
          labelled('couldHaveLedTo', m.workflow.harm),
          labelled('systemInvolved', m.workflow.involvement),
          yesNo('unanticipated'),
          yesNo('publicHealthThreat'),
          yesNo('fundamentalRightsInfringed'),
          labelled('personalDataBreach', m.workflow.breach),
          labelled('calamity', m.workflow.calamity),
        ]}
      />
    </Section>
  );
}

/** Which authority leads, who else is involved, and how firm the ground for that is. */
export function Competence({ view }: { view: Pick<View, 'competence'> }) {
  const m = useMessages();
  const format = useFormat();
  const { competence: words } = m.supervisor.report;
  const { competence } = view;
  if (!competence) return null;
  const nameOf = (id: string) => word(m.workflow.authority, id);
  const standing = words.status[competence.status] ?? competence.status;
  return (
    <Section id="competence" title={words.title}>
      <SummaryList
        rows={[
          { term: words.lead, value: competence.lead ? nameOf(competence.lead) : words.nobody },
          ...(competence.co.length > 0 ? [{ term: words.co, value: format.list(competence.co.map(nameOf)) }] : []),
          {
            term: words.ground,
            value: <StatusTag tone={competence.status === 'in-force' ? 'ok' : 'warn'}>{standing}</StatusTag>,
          },
        ]}
      />
    </Section>
  );
}
