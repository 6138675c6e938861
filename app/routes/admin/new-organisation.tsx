import { organisationKinds } from '#db/schema/organisation.ts';
import { identifierTypes, registerOrganisation } from '#workflows/organisation/commands.ts';
import { sectors } from '#workflows/registration/taxonomy.ts';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { word } from '../../dossier/words.ts';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.admin.newOrganisation.title, m.admin.organisations.title] });

export const loader = load(['administrator'], async () => ({ organisationKinds, identifierTypes, sectors }));

export const action = openAction(registerOrganisation, {
  roles: ['administrator'],
  then: ({ dossierId }) => `${paths.admin.organisation(dossierId)}?gedaan=register`,
});

/** Registers an organisation with its first identifier. */
export default function NewOrganisation() {
  const { organisationKinds: kinds, identifierTypes: types, sectors: all, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { newOrganisation: words } = m.admin;
  return (
    <>
      <BackLink href={paths.admin.organisations()} />
      <PageHeading>{words.title}</PageHeading>
      <StepForm
        intent="organisation.register"
        version={0}
        commandId={commandId}
        lastResult={answer?.lastResult}
        values={{ country: 'NL' }}
        submit={words.submit}
      >
        <RadioGroup
          name="kind"
          label={m.admin.organisations.kind}
          choices={kinds.map((value) => ({ value, label: word(m.taxonomy.organisationKind, value) }))}
        />
        <TextInput name="name" label={words.name} />
        <TextInput name="country" label={words.country} hint={words.countryHint} width={4} />
        <TextInput name="place" label={words.place} width={20} />
        <TextInput name="address" label={words.address} />
        <TextInput name="website" label={words.website} type="url" optional />
        <Select
          name="sector"
          label={words.sector}
          hint={words.sectorHint}
          optional
          choices={all.map((value) => ({ value, label: word(m.taxonomy.sector, value) }))}
        />
        <Select
          name="identifierType"
          label={words.identifierType}
          choices={types.map((value) => ({ value, label: value }))}
        />
        <TextInput name="identifierValue" label={words.identifierValue} hint={words.identifierHint} width={20} />
      </StepForm>
    </>
  );
}
