import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [m.supervisor.report.close.title(view.reference), m.supervisor.report.section],
});

export const loader = load(['inspector'], async (context, { params }) => ({
  view: await incidentView(context, params.id!),
}));

export const action = formAction(
  { close: incidentCommands.close },
  { roles: ['inspector'], then: ({ dossierId }) => `${paths.supervisor.report(dossierId)}?gedaan=close` },
);

/** The page before a report is closed for good, with the reason and what can be learned from it. */
export default function CloseReport() {
  const { view, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { close: words } = useMessages().supervisor.report;
  return (
    <ConfirmStep
      view={view}
      event="close"
      commandId={commandId}
      answer={answer}
      back={paths.supervisor.report(view.id)}
      consequence={words.consequence}
      informed={words.informed}
    >
      <Textarea name="reason" label={words.reason} rows={4} atMost={2000} />
      <Textarea name="lesson" label={words.lesson} hint={words.lessonHint} rows={4} atMost={2000} optional />
    </ConfirmStep>
  );
}
