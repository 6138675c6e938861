import { useActionData, useLoaderData } from '@remix-run/react';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { deploymentView } from '#workflows/deployment/view.ts';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${m.deployer.ai.one.end}: ${view.title}`, m.deployer.ai.title],
});

export const loader = load(['deployer'], async (context, { params }) => ({
  view: await deploymentView(context, params.id!),
}));

export const action = formAction(
  { end: deploymentCommands.end },
  { roles: ['deployer'], then: ({ dossierId }) => `${paths.deployer.deployment(dossierId)}?gedaan=end` },
);

/** The page before the use of a system is ended, which cannot be undone. */
export default function EndDeployment() {
  const { view, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { end: words } = useMessages().deployer.ai;
  return (
    <ConfirmStep
      view={view}
      event="end"
      commandId={commandId}
      answer={answer}
      back={paths.deployer.deployment(view.id)}
      consequence={words.consequence}
      informed={[words.informed]}
    >
      <Textarea name="reason" label={words.reason} rows={4} atMost={2000} />
    </ConfirmStep>
  );
}
