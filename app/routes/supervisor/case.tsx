import { useLoaderData } from '@remix-run/react';
import { conformityView } from '#workflows/conformity/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Timeline } from '../../components/timeline.tsx';
import { ApplicationFacts, CertificateFacts, SystemFacts } from '../../dossier/assessment-facts.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { Questions } from '../../dossier/questions.tsx';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.title} (${view.reference})`, m.supervisor.worklist.cases.title],
});

export const loader = load(['inspector'], async (context, { params }) => {
  const { assignments: _people, staff: _staff, ...view } = await conformityView(context, params.id!);
  return { view, layout: await machineLayout(view, context.session.language) };
});

/** An assessment as the inspectorate reads along: the same picture, turn and clocks as the parties, and no acts. */
export default function Case() {
  const { view, layout } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { cases: words } = m.supervisor.worklist;
  const { assessment, report } = m.workflow;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.supervisor.cases(), label: words.title }]} />
      <DossierFrame
        view={view}
        layout={layout}
        acts={[]}
        moreActs={<p key="read">{words.read}</p>}
        lead={`${view.providerName} · ${view.bodyName}`}
      >
        <Section id="questions" title={assessment.questions.title}>
          <Questions questions={view.deficiencies} />
        </Section>
        {view.reports.length > 0 ? (
          <Section id="reports" title={words.reports}>
            <Timeline
              happenings={view.reports.map(({ id, stage, conclusion, writtenOn }) => ({
                id,
                at: writtenOn,
                what: report[stage],
                detail: <p className="as-typed">{conclusion}</p>,
              }))}
            />
          </Section>
        ) : null}
        {view.certificate ? (
          <Section id="certificate" title={assessment.certificate.title}>
            <CertificateFacts certificate={view.certificate} />
          </Section>
        ) : null}
        <Section id="application" title={assessment.application.title}>
          <ApplicationFacts view={view} />
        </Section>
        {view.system ? (
          <Section id="system" title={assessment.system.title} note={assessment.system.note}>
            <SystemFacts system={view.system} />
          </Section>
        ) : null}
      </DossierFrame>
    </>
  );
}
