import { useActionData, useLoaderData } from '@remix-run/react';
import { PredecessorInput, savePredecessor } from '#workflows/registration/version-save.ts';
import { predecessorView } from '#workflows/registration/version-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';
import { backToCheck, comesFromCheck } from './section-address.ts';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.version.predecessor.title, title] });

export const loader = load(providerRoles, async (context, { params, request }) => ({
  ...(await predecessorView(context, params.id!)),
  fromCheck: comesFromCheck(request),
}));

export const action = ownAction<typeof PredecessorInput>(providerRoles, ({ params, request }) => {
  const id = params.id!;
  return {
    intent: 'registration.assessChange',
    schema: PredecessorInput,
    run: (context, { fromId }, call) => savePredecessor(context, { ...call, dossierId: id }, fromId),
    then: () => paths.provider.change(id) + (comesFromCheck(request) ? backToCheck : ''),
  };
});

/** Which registered version the new one follows on. */
export default function ChangePredecessor() {
  const { id, title, reference, version, fromId, candidates, fromCheck, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const format = useFormat();
  const { predecessor: words } = m.version;
  const back = <BackLink href={fromCheck ? paths.provider.registrationCheck(id) : paths.provider.registration(id)} />;
  if (candidates.length === 0) {
    return (
      <>
        {back}
        <PageHeading caption={`${title} · ${reference}`}>{words.title}</PageHeading>
        <EmptyState
          act={<ButtonLink href={paths.provider.registration(id)}>{m.provider.law.question.overview}</ButtonLink>}
        >
          {words.none}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {back}
      <Overtaken answer={answer} />
      <p className="caption">
        {title} · <span className="number">{reference}</span>
      </p>
      <StepForm
        intent="registration.assessChange"
        version={version}
        commandId={commandId}
        answer={answer}
        values={{ fromId: fromId ?? '' }}
        submit={m.forms.saveAndContinue}
      >
        <RadioGroup
          name="fromId"
          label={words.title}
          hint={words.hint}
          heading
          choices={candidates.map((one) => ({
            value: one.id,
            label: words.choice(one.name, one.versionLabel),
            hint: `${one.number}${one.registeredOn ? `, ${format.day(one.registeredOn)}` : ''}`,
          }))}
        />
      </StepForm>
    </>
  );
}
