import { organisationCommands } from '#workflows/organisation/commands.ts';
import { organisationView } from '#workflows/organisation/view.ts';
import { useActionData, useLoaderData } from '@remix-run/react';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [m.workflow.event.organisation?.close ?? '', view.organisation.name],
});

export const loader = load(['administrator'], async (context, { params }) => ({
  view: await organisationView(context, params.id!),
}));

export const action = formAction(
  { close: organisationCommands.close },
  { roles: ['administrator'], then: ({ dossierId }) => `${paths.admin.organisation(dossierId)}?gedaan=close` },
);

/** The page before an organisation is closed for good. */
export default function CloseOrganisation() {
  const { view, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { organisation: words } = useMessages().admin;
  return (
    <ConfirmStep
      view={view}
      event="close"
      commandId={commandId}
      answer={answer}
      back={paths.admin.organisation(view.id)}
      consequence={words.closeConsequence}
    >
      <Textarea name="reason" label={words.reason} rows={3} atMost={2000} />
    </ConfirmStep>
  );
}
