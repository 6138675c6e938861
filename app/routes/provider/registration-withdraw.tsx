import { useActionData, useLoaderData } from '@remix-run/react';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { registrationView } from '#workflows/registration/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { isPossible } from '../../dossier/acts.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';
import { StepIsOver } from './step-is-over.tsx';

export const handle = page<typeof loader>({
  title: (m, { title }) => [m.provider.registration.withdrawal.title, title],
});

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await registrationView(context, params.id!);
  const { id, title, reference, version, steps } = view;
  return { id, title, reference, version, over: !isPossible({ steps }, 'withdraw') };
});

const { withdraw } = registrationCommands;
export const action = formAction(
  { withdraw },
  { roles: providerRoles, then: ({ dossierId }) => `${paths.provider.registration(dossierId)}?gedaan=withdraw` },
);

export default function WithdrawRegistration() {
  const { id, title, reference, version, over, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { withdrawal: words } = useMessages().provider.registration;
  const back = paths.provider.registration(id);
  if (over) return <StepIsOver title={words.title} caption={`${title} · ${reference}`} back={back} answer={answer} />;
  return (
    <>
      <BackLink href={back} />
      <Overtaken answer={answer} />
      <PageHeading
        caption={
          <>
            {title} · <span className="number">{reference}</span>
          </>
        }
      >
        {words.title}
      </PageHeading>
      <ConfirmPanel consequence={words.consequence} informed={[words.informed]}>
        <StepForm
          intent="withdraw"
          version={version}
          commandId={commandId}
          answer={answer}
          look="danger"
          submit={words.submit}
        >
          <Textarea name="reason" label={words.reason} hint={words.reasonHint} />
        </StepForm>
      </ConfirmPanel>
    </>
  );
}
