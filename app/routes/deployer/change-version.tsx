import { useActionData, useLoaderData } from '@remix-run/react';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { changeVersionView } from '#workflows/deployment/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Day } from '../../components/time.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [m.version.switch.title, view.title],
});

export const loader = load(['deployer'], async (context, { params }) => changeVersionView(context, params.id!));

export const action = formAction(
  { changeVersion: deploymentCommands.changeVersion },
  { roles: ['deployer'], then: ({ dossierId }) => `${paths.deployer.deployment(dossierId)}?gedaan=changeVersion` },
);

/** Going over to another version of the same product, from a day on. */
export default function ChangeVersion() {
  const { view, choices, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { switch: words } = useMessages().version;
  const back = paths.deployer.deployment(view.id);
  const open = view.state !== 'ended' && choices.length > 0;
  return (
    <>
      <BackLink href={back} />
      <Overtaken answer={answer} />
      <PageHeading caption={<span className="number">{view.reference}</span>} lead={words.lead}>
        {words.title}
      </PageHeading>
      <SummaryList
        rows={[
          { term: words.now, value: view.title },
          { term: words.since, value: <Day on={view.versionSince} /> },
        ]}
      />
      {open ? (
        <StepForm
          intent="changeVersion"
          version={view.version}
          commandId={commandId}
          answer={answer}
          values={choices.length === 1 ? { systemNumber: choices[0]!.number } : {}}
          submit={words.submit}
        >
          <RadioGroup
            name="systemNumber"
            label={words.to}
            choices={choices.map(({ number, name, versionLabel, decided }) => ({
              value: number,
              label: `${name} ${versionLabel}`,
              hint: decided ? number : `${number}. ${words.notYet}`,
            }))}
          />
          <DateFields name="on" label={words.on} hint={words.onHint} />
        </StepForm>
      ) : (
        <EmptyState act={<ButtonLink href={back}>{words.now}</ButtonLink>}>{words.none}</EmptyState>
      )}
    </>
  );
}
