import { useActionData, useLoaderData } from '@remix-run/react';
import { judgeChange, OpinionInput } from '#workflows/registration/version-save.ts';
import { inspectedChangeView } from '#workflows/registration/version-view.ts';
import { page } from '../../components/page-handle.ts';
import { ChangePage } from '../../dossier/change-page.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { paths } from '../../paths.ts';

export const handle = page<typeof loader>({
  title: (m, { title }) => [m.version.change.of(title), m.supervisor.registration.section],
});

export const loader = load(['inspector'], async (context, { params }) => inspectedChangeView(context, params.id!));

export const action = ownAction<typeof OpinionInput>(['inspector'], ({ params }) => ({
  intent: 'registration.judgeChange',
  schema: OpinionInput,
  run: (context, input, call) => judgeChange(context, { ...call, dossierId: params.id! }, input),
}));

/** The step to a version, judged by the inspection. */
export default function RegistrationChange() {
  const { commandId, done, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.supervisor.registration(view.id);
  return (
    <ChangePage
      view={view}
      done={Boolean(done)}
      back={back}
      intent="registration.judgeChange"
      commandId={commandId}
      answer={answer}
    />
  );
}
