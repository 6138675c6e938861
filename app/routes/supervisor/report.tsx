import { useActionData, useLoaderData } from '@remix-run/react';
import { plusDays } from '#workflows/core/days.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { DutyList } from '../../dossier/duty-list.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { ReportActs } from './report-acts.tsx';
import { Answers } from './report-answers.tsx';
import { Competence, ReportSummary } from './report-summary.tsx';
import { WhoKnewWhat } from './who-knew-what.tsx';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.reference} ${view.title}`, m.supervisor.report.section],
});

/** How long a party gets to answer unless the inspector says otherwise, in days: the usual two weeks. */
const answerDays = 14;

export const loader = load(['inspector'], async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  return {
    view,
    layout: await machineLayout(view, context.session.language),
    answerBy: plusDays(view.today, answerDays),
  };
});

export const action = formAction(incidentCommands, { roles: ['inspector'] });

/** The whole file of one report: what is known and since when, the duties of both parties, who is competent, and the acts. */
export default function Report() {
  const { view, layout, commandId, done, answerBy } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { report: words } = useMessages().supervisor;
  const { id } = view;
  const nameOf = (organisationId: string | null) =>
    view.parties.find((party) => party.organisationId === organisationId)?.name;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.supervisor.reports(), label: words.section }]} />
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        contents={[
          { id: 'what', title: words.what },
          { id: 'known', title: words.known },
          { id: 'duties', title: words.duties },
          { id: 'competence', title: words.competence.title },
        ]}
        acts={[
          { event: 'triage' },
          { event: 'close', href: paths.supervisor.closeReport(id), remedy: { href: '#duties', label: words.duties } },
          { event: 'askInformation' },
          { event: 'withdrawQuestion', look: 'secondary' },
          { event: 'requestFinalReport' },
          { event: 'forward', href: paths.supervisor.forwardReport(id), look: 'secondary' },
        ]}
      >
        <ReportSummary view={view} />
        <ReportActs view={view} commandId={commandId} answer={answer} answerBy={answerBy} />
        <Answers view={view} />
        <WhoKnewWhat view={view} />
        <Section id="duties" title={words.duties}>
          {view.duties.length === 0 ? (
            <p>{words.noDuties}</p>
          ) : (
            <DutyList duties={view.duties} today={view.today} whose={({ organisationId }) => nameOf(organisationId)} />
          )}
        </Section>
        <Competence view={view} />
      </DossierFrame>
    </>
  );
}
