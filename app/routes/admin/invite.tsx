import { organisationsOfKind } from '#db/queries/organisations.ts';
import { organisationById } from '#db/queries/organisations.ts';
import { roles } from '#db/schema/account.ts';
import { organisationKinds } from '#db/schema/organisation.ts';
import { Invitation, invitePerson } from '#workflows/account/invite.ts';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { word } from '../../dossier/words.ts';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.admin.invite.title, m.admin.users.title] });

export const loader = load(['administrator'], async ({ db }, { request }) => {
  const asked = new URL(request.url).searchParams.get('organisatie');
  const chosen = asked ? await organisationById(db, asked) : undefined;
  const lists = await Promise.all(organisationKinds.map((kind) => organisationsOfKind(db, kind)));
  const all = chosen ? [chosen] : lists.flatMap(({ items }) => items);
  return {
    chosen: chosen?.id ?? null,
    allRoles: roles,
    organisations: all.map(({ id, name, kind }) => ({ id, name, kind })),
  };
});

export const action = ownAction(['administrator'], () => ({
  intent: 'account.invite',
  schema: Invitation,
  run: (context, value, call) => invitePerson(context, call, value),
  then: ({ dossierId }) => `${paths.admin.user(dossierId)}?gedaan=invite`,
}));

/** Invites a person and gives a role. */
export default function Invite() {
  const { organisations, chosen, allRoles, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { invite: words } = m.admin;
  return (
    <>
      <BackLink href={paths.admin.users()} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <StepForm
        intent="account.invite"
        version={0}
        commandId={commandId}
        lastResult={answer?.lastResult}
        values={{ organisationId: chosen ?? '', language: 'nl' }}
        submit={words.submit}
      >
        <TextInput name="email" label={words.email} type="email" />
        <TextInput name="name" label={words.name} />
        <RadioGroup
          name="language"
          label={words.language}
          choices={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
        <Select
          name="organisationId"
          label={words.organisation}
          choices={organisations.map(({ id, name, kind }) => ({
            value: id,
            label: words.of(name, word(m.taxonomy.organisationKind, kind)),
          }))}
        />
        <Select
          name="role"
          label={words.role}
          choices={allRoles.map((value) => ({ value, label: word(m.workflow.role, value) }))}
        />
      </StepForm>
    </>
  );
}
