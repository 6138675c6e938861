import { useActionData, useLoaderData } from '@remix-run/react';
import { registrationCommands } from '#workflows/registration/commands.ts';
import { registrationView } from '#workflows/registration/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';
import { StepIsOver } from './step-is-over.tsx';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.provider.registration.discard.title, title] });

export const loader = load(providerRoles, async (context, { params }) => {
  const { id, title, reference, state, version } = await registrationView(context, params.id!);
  return { id, title, reference, version, over: state !== 'draft' };
});

const { discard } = registrationCommands;
export const action = formAction(
  { discard },
  { roles: providerRoles, then: () => `${paths.provider.systems()}?gedaan=discard` },
);

export default function DiscardRegistration() {
  const { id, title, reference, version, over, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { discard: words } = useMessages().provider.registration;
  const back = paths.provider.registration(id);
  if (over) return <StepIsOver title={words.title} caption={`${title} · ${reference}`} back={back} answer={answer} />;
  return (
    <>
      <BackLink href={back} label={words.keep} />
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
      <ConfirmPanel consequence={words.consequence}>
        <StepForm
          intent="discard"
          version={version}
          commandId={commandId}
          answer={answer}
          look="danger"
          submit={words.submit}
        />
      </ConfirmPanel>
    </>
  );
}
