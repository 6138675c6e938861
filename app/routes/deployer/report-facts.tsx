import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { isPossible } from '../../dossier/acts.tsx';
import { DossierNotices } from '../../dossier/dossier-page.tsx';
import { toldGaps } from '../../dossier/gaps.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { FactFields } from './fact-fields.tsx';
import { toldBefore } from './told-before.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${m.deployer.case.add.title}: ${view.reference}`, m.deployer.case.section],
});

export const loader = load(['deployer'], async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  return { view, told: { ...toldBefore(view.incident.facts, view.today), ...toldGaps(view.incident.gaps) } };
});

export const action = formAction(
  { addFacts: incidentCommands.addFacts },
  { roles: ['deployer'], then: ({ dossierId }) => `${paths.deployer.report(dossierId)}?gedaan=addFacts` },
);

/** What became known later: the same questions, with the answers of before. */
export default function AddFacts() {
  const { view, told, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { add: words } = m.deployer.case;
  const heading = (
    <PageHeading caption={<span className="number">{view.reference}</span>} lead={words.lead}>
      {words.title}
    </PageHeading>
  );
  return (
    <>
      <BackLink href={paths.deployer.report(view.id)} label={view.reference} />
      <DossierNotices view={view} answer={answer} />
      {isPossible(view, 'addFacts') ? (
        <StepForm
          intent="addFacts"
          version={view.version}
          commandId={commandId}
          answer={answer}
          values={told}
          submit={words.submit}
        >
          {heading}
          <Section id="new" title={words.new}>
            <Textarea name="note" label={words.note} hint={words.noteHint} rows={4} atMost={2000} />
            <DateFields name="knownOn" label={words.knownOn} hint={words.knownOnHint} />
          </Section>
          <FactFields />
          <Notice kind="info">{words.effect}</Notice>
        </StepForm>
      ) : (
        <>
          {heading}
          <p>{m.workflow.page.notNow}</p>
        </>
      )}
    </>
  );
}
