import { useActionData, useLoaderData } from '@remix-run/react';
import { ownProducts } from '#db/queries/versions.ts';
import { BeginInput, beginRegistration } from '#workflows/registration/version-open.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { beginnerRoles } from './roles.ts';

export const handle = page({ title: (m) => [m.provider.registration.newTitle, m.frame.entries.systems] });

export const loader = load(beginnerRoles, async ({ db, session }) => ({
  products: await ownProducts(db, session.active.organisationId ?? ''),
}));

export const action = ownAction<typeof BeginInput>(beginnerRoles, () => ({
  intent: 'registration.open',
  schema: BeginInput,
  run: (context, value, call) => beginRegistration(context, call, value),
  then: ({ dossierId }) => paths.provider.registration(dossierId),
}));

export default function NewRegistration() {
  const { commandId, products } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { registration: words } = m.provider;
  const { existing } = m.version;
  const known = answer?.lastResult.error?.name !== undefined && products.length > 0;
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
        {known ? <Checkbox name="other" label={existing.other} /> : null}
      </StepForm>
      {products.length > 0 ? (
        <Section id="products" title={existing.products}>
          <p>{existing.lead}</p>
          <ul>
            {products.map(({ id, name, versionLabel }) => (
              <li key={id}>
                <a href={paths.provider.newVersion(id)}>{existing.link(name, versionLabel)}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
