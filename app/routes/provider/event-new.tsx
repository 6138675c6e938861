import { useActionData, useLoaderData } from '@remix-run/react';
import { submittedSystems } from '#db/queries/own-work.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { DateFields } from '../../components/date-fields.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Select } from '../../components/select.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { EventFields } from './event-fields.tsx';
import { beginnerRoles } from './roles.ts';

export const handle = page({ title: (m) => [m.provider.events.new.title, m.provider.events.title] });

export const loader = load(beginnerRoles, async ({ db, session }, { request }) => ({
  systems: await submittedSystems(db, session.active.organisationId),
  chosen: new URL(request.url).searchParams.get('systeem') ?? '',
}));

export const action = openAction(reportIncident, {
  roles: beginnerRoles,
  then: ({ dossierId }) => `${paths.provider.event(dossierId)}?gedaan=report`,
});

/** A provider reports about its own system. */
export default function NewEvent() {
  const { systems, chosen, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { events } = m.provider;
  const { new: words, fields } = events;
  const only = systems.length === 1 ? systems[0]!.number : chosen;
  return (
    <>
      <BackLink href={paths.provider.events()} />
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {systems.length === 0 ? (
        <EmptyState act={<ButtonLink href={paths.provider.systems()}>{events.system}</ButtonLink>}>
          {words.noSystems}
        </EmptyState>
      ) : (
        <StepForm
          intent="incident.report"
          version={0}
          commandId={commandId}
          answer={answer}
          values={{ systemNumber: only }}
          submit={words.submit}
        >
          <Select
            name="systemNumber"
            label={words.system}
            choices={systems.map(({ number, name, versionLabel }) => ({
              value: number,
              label: `${name} ${versionLabel} (${number})`,
            }))}
          />
          <DateFields name="occurredOn" label={words.occurredOn} hint={words.occurredOnHint} />
          <DateFields
            name="occurredUntil"
            label={m.workflow.awareness.occurredUntil}
            hint={m.workflow.awareness.occurredUntilHint}
            optional
          />
          <Textarea name="narrative" label={words.narrative} hint={words.narrativeHint} rows={6} atMost={4000} />
          <TextInput name="ownReference" label={words.ownReference} hint={words.ownReferenceHint} width={20} optional />
          <EventFields />
          <DateFields name="awareOn" label={fields.awareOn} hint={fields.awareOnHint} optional />
          <p>{words.before}</p>
        </StepForm>
      )}
    </>
  );
}
