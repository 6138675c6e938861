import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { page } from '../../components/page-handle.ts';
import { AwarenessPage } from '../../dossier/awareness-page.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${m.workflow.awareness.title} (${view.reference})`, m.deployer.case.section],
});

export const loader = load(['deployer'], async (context, { params }) => ({
  view: await incidentView(context, params.id!),
}));

const { addAwareness, chooseAwareness, withdrawAwareness } = incidentCommands;
export const action = formAction({ addAwareness, chooseAwareness, withdrawAwareness }, { roles: ['deployer'] });

/** Since when the care organisation knew, and what it knows of when the provider did. */
export default function Awareness() {
  const { view, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AwarenessPage
      view={view}
      knowers={['deployer', 'provider']}
      commandId={commandId}
      done={done}
      answer={answer}
      back={paths.deployer.report(view.id)}
    />
  );
}
