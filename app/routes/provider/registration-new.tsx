import { useActionData, useLoaderData } from '@remix-run/react';
import { openRegistration } from '#workflows/registration/commands.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { beginnerRoles } from './roles.ts';

export const handle = page({ title: (m) => [m.provider.registration.newTitle, m.frame.entries.systems] });

export const loader = load(beginnerRoles, async () => ({}));
export const action = openAction(openRegistration, {
  roles: beginnerRoles,
  then: ({ dossierId }) => paths.provider.registration(dossierId),
});

export default function NewRegistration() {
  const { commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { registration: words } = useMessages().provider;
  return (
    <>
      <BackLink href={paths.provider.systems()} />
      <PageHeading lead={words.newLead}>{words.newTitle}</PageHeading>
      <h2>{words.newNeeds}</h2>
      <ul>
        {words.newNeedsList.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <StepForm intent="registration.open" version={0} commandId={commandId} answer={answer} submit={words.newSubmit}>
        <TextInput name="name" label={words.newName} hint={words.newNameHint} width={30} />
      </StepForm>
    </>
  );
}
