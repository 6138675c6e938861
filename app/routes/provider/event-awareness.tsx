import { useActionData, useLoaderData } from '@remix-run/react';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { page } from '../../components/page-handle.ts';
import { AwarenessPage } from '../../dossier/awareness-page.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${m.workflow.awareness.title} (${view.reference})`, m.provider.events.title],
});

export const loader = load(providerRoles, async (context, { params }) => ({
  view: await incidentView(context, params.id!),
}));

const { addAwareness, chooseAwareness, withdrawAwareness } = incidentCommands;
export const action = formAction({ addAwareness, chooseAwareness, withdrawAwareness }, { roles: providerRoles });

/** Since when the provider knew. */
export default function Awareness() {
  const { view, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AwarenessPage
      view={view}
      knowers={['provider']}
      commandId={commandId}
      done={done}
      answer={answer}
      back={paths.provider.event(view.id)}
    />
  );
}
