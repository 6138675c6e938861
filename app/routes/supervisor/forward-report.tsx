import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { otherAuthorities } from '#workflows/incident/triage-lists.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { page } from '../../components/page-handle.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { word } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [m.supervisor.report.forward.title(view.reference), m.supervisor.report.section],
});

export const loader = load(['inspector'], async (context, { params }) => ({
  view: await incidentView(context, params.id!),
}));

export const action = formAction(
  { forward: incidentCommands.forward },
  { roles: ['inspector'], then: ({ dossierId }) => `${paths.supervisor.report(dossierId)}?gedaan=forward` },
);

/** The page before a report goes to another authority, which ends it here. */
export default function ForwardReport() {
  const { view, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { forward: words } = m.supervisor.report;
  return (
    <ConfirmStep
      view={view}
      event="forward"
      commandId={commandId}
      answer={answer}
      back={paths.supervisor.report(view.id)}
      consequence={words.consequence}
      informed={[words.informed]}
    >
      <RadioGroup
        name="to"
        label={words.to}
        choices={otherAuthorities.map((value) => ({ value, label: word(m.workflow.authority, value) }))}
      />
      <Textarea name="reason" label={words.reason} rows={4} atMost={2000} />
    </ConfirmStep>
  );
}
