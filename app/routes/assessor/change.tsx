import { useActionData, useLoaderData } from '@remix-run/react';
import { bodyChangeView } from '#workflows/conformity/change-view.ts';
import { judgeChangeAsBody, OpinionInput } from '#workflows/registration/version-save.ts';
import { page } from '../../components/page-handle.ts';
import { ChangePage } from '../../dossier/change-page.tsx';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { paths } from '../../paths.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.version.change.of(title), m.assessor.cases] });

export const loader = load(assessorRoles, async (context, { params }) => bodyChangeView(context, params.id!));

export const action = ownAction<typeof OpinionInput>(assessorRoles, ({ params }) => ({
  intent: 'conformity.judgeChange',
  schema: OpinionInput,
  run: (context, input, call) => judgeChangeAsBody(context, { ...call, dossierId: params.id! }, input),
}));

/** The step to the version that is assessed, judged by the body. */
export default function CaseChange() {
  const { commandId, done, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ChangePage
      view={view}
      done={Boolean(done)}
      back={paths.assessor.case(view.id)}
      intent="conformity.judgeChange"
      commandId={commandId}
      answer={answer}
    />
  );
}
