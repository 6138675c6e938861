import { useActionData, useLoaderData } from '@remix-run/react';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { conformityView } from '#workflows/conformity/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { ActForm, isPossible } from '../../dossier/acts.tsx';
import { ApplicationFacts, CertificateFacts } from '../../dossier/assessment-facts.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { Questions, type Question } from '../../dossier/questions.tsx';
import { Reserved } from '../../dossier/reserved.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.reference} ${view.title}`, m.provider.cases.title],
});

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await conformityView(context, params.id!);
  return { view, layout: await machineLayout(view, context.session.language) };
});

const { signContract, answerQuestion } = conformityCommands;
export const action = formAction({ signContract, answerQuestion }, { roles: providerRoles });

/** The assessment from the provider's side: the same turn, clocks and picture as the body sees; its own acts. */
export default function Case() {
  const { view, layout, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { case: words, cases } = m.provider;
  const { assessment } = m.workflow;
  const { id, version, application, deficiencies, certificate, hidden } = view;
  const mayAnswer = isPossible(view, 'answerQuestion');
  const firstOpen = deficiencies.find(({ status }) => status === 'open');
  const contents = [
    { id: 'questions', title: assessment.questions.title },
    ...(certificate ? [{ id: 'certificate', title: assessment.certificate.title }] : []),
    { id: 'application', title: assessment.application.title },
  ];
  const answerForm = ({ id: deficiencyId, number, status }: Question) => {
    if (!mayAnswer || status !== 'open') return null;
    const typed = answer?.lastResult.initialValue as { deficiencyId?: string } | undefined;
    const own = typed?.deficiencyId === deficiencyId ? answer : undefined;
    return (
      <StepForm
        id={`f-answer-${number}`}
        intent="answerQuestion"
        version={version}
        commandId={commandId}
        answer={own}
        submit={words.answerSubmit(number)}
        look={deficiencyId === firstOpen?.id ? 'primary' : 'secondary'}
      >
        <input type="hidden" name="deficiencyId" value={deficiencyId} />
        <Textarea name="answer" label={words.answerLabel} hint={words.answerHint} rows={6} atMost={8000} />
      </StepForm>
    );
  };
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.provider.cases(), label: cases.title }]} />
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        contents={contents}
        acts={[
          { event: 'signContract' },
          { event: 'answerQuestion', href: firstOpen ? `#question-${firstOpen.number}` : '#questions' },
          { event: 'withdraw', href: paths.provider.caseWithdraw(id), look: 'danger' },
        ]}
        moreActs={
          <ButtonLink href={paths.provider.registration(application.systemId)} look="quiet">
            {words.registration}
          </ButtonLink>
        }
      >
        <ActForm view={view} event="signContract" commandId={commandId} answer={answer} note={<p>{words.signNote}</p>}>
          <Checkbox name="declaration" label={words.signDeclaration} />
        </ActForm>
        <Section id="questions" title={assessment.questions.title}>
          <Questions questions={deficiencies}>{answerForm}</Questions>
        </Section>
        {certificate ? (
          <Section id="certificate" title={assessment.certificate.title}>
            <CertificateFacts certificate={certificate} />
          </Section>
        ) : null}
        <Section id="application" title={assessment.application.title}>
          <ApplicationFacts view={view} />
        </Section>
        {hidden.includes('assignments') ? <Reserved id="team" title={words.team} /> : null}
        {hidden.includes('reports') ? <Reserved id="reports" title={words.reports} /> : null}
      </DossierFrame>
    </>
  );
}
