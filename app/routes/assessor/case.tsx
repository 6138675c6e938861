import { useActionData, useLoaderData } from '@remix-run/react';
import { opinionsOf } from '#workflows/classification/opinion.ts';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { conformityView } from '#workflows/conformity/view.ts';
import { decidedChange } from '#workflows/registration/version-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import type { Act } from '../../dossier/acts.tsx';
import { ApplicationFacts, CertificateFacts, SystemFacts } from '../../dossier/assessment-facts.tsx';
import { ChangeTag } from '../../dossier/change-report.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { Opinions } from '../../dossier/opinions.tsx';
import { Questions } from '../../dossier/questions.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { AcceptForm, AllocateForm, ConclusionForms, QuestionForm } from './case-forms.tsx';
import { Reports, Team } from './case-parts.tsx';
import { steps } from './case-steps.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.title} (${view.reference})`, m.assessor.cases],
});

export const loader = load(assessorRoles, async (context, { params }) => {
  const view = await conformityView(context, params.id!);
  const change = view.system ? await decidedChange(context.db, view.system.id) : null;
  return {
    view,
    views: await opinionsOf(context, params.id!),
    change: change && { kind: change.kind, from: change.from },
    layout: await machineLayout(view, context.session.language),
  };
});

export const action = formAction(conformityCommands, { roles: assessorRoles });

export default function Case() {
  const { view, views, change, layout, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const words = m.assessor;
  const { assessment } = m.workflow;
  const form = { view, commandId, answer };
  const ownPage = (event: keyof typeof steps, look?: Act['look']): Act => ({
    event,
    href: paths.assessor.caseStep(view.id, steps[event]),
    ...(look && { look }),
  });
  const toTeam = { href: '#team', label: words.toTeam };
  const acts: Act[] = [
    { event: 'accept', remedy: { href: '#application', label: words.toCodes } },
    ownPage('decline', 'danger'),
    { event: 'concludeAudit', remedy: toTeam },
    { event: 'concludeExamination', remedy: { href: '#questions', label: words.toQuestions } },
    { event: 'recommend', remedy: toTeam },
    { event: 'passReview', remedy: toTeam },
    { ...ownPage('issueCertificate', 'primary'), remedy: toTeam },
    { event: 'reinstateCertificate' },
    { event: 'askQuestion', look: 'secondary' },
    { event: 'allocate', look: 'secondary' },
    { event: 'sendBack', look: 'secondary', remedy: toTeam },
    { ...ownPage('refuseCertificate', 'danger'), remedy: toTeam },
    ownPage('suspendCertificate', 'danger'),
    ownPage('withdrawCertificate', 'danger'),
  ];
  const contents = [
    { id: 'questions', title: assessment.questions.title },
    { id: 'team', title: words.team.title },
    { id: 'reports', title: words.reports.title },
    ...(view.certificate ? [{ id: 'certificate', title: assessment.certificate.title }] : []),
    { id: 'application', title: assessment.application.title },
    ...(view.system ? [{ id: 'system', title: assessment.system.title }] : []),
    { id: 'opinions', title: m.classify.opinion.section },
  ];
  const open = view.deficiencies.filter(({ status }) => status === 'open').length;
  return (
    <>
      <BackLink href={paths.assessor.cases()} label={words.cases} />
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        acts={acts}
        caption={`${view.providerName} · ${view.procedure?.id ?? view.application.procedure}`}
        contents={contents}
        clockStops={Object.fromEntries(view.limits.map(({ stage, clockStops }) => [`conformity-${stage}`, clockStops]))}
      >
        <AcceptForm {...form} />
        <ConclusionForms {...form} />
        <Section id="questions" title={assessment.questions.title} note={assessment.questions.open(open)}>
          <Questions questions={view.deficiencies} />
        </Section>
        <QuestionForm {...form} />
        <Section id="team" title={words.team.title}>
          <Team assignments={view.assignments} />
        </Section>
        <AllocateForm {...form} />
        <Section id="reports" title={words.reports.title}>
          <Reports reports={view.reports} staff={view.staff} />
        </Section>
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
            {change ? (
              <p>
                <ChangeTag kind={change.kind} />{' '}
                {m.version.change.from(`${change.from.name} ${change.from.versionLabel}`)}.{' '}
                <a href={paths.assessor.caseChange(view.id)}>{m.version.judge.act}</a>
              </p>
            ) : null}
          </Section>
        ) : null}
        <Opinions opinions={views.opinions} give={views.possible ? paths.assessor.caseOpinion(view.id) : null} />
      </DossierFrame>
    </>
  );
}
