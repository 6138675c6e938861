import { useActionData, useLoaderData } from '@remix-run/react';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { conformityView } from '#workflows/conformity/view.ts';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { wordOf } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view }) => [wordOf(m.workflow.event, 'conformity', 'withdraw'), `${view.reference} ${view.title}`],
});

export const loader = load(providerRoles, async (context, { params }) => ({
  view: await conformityView(context, params.id!),
}));

const { withdraw } = conformityCommands;
export const action = formAction(
  { withdraw },
  { roles: providerRoles, then: ({ dossierId }) => `${paths.provider.case(dossierId)}?gedaan=withdraw` },
);

/** The page before an application is taken back. */
export default function WithdrawApplication() {
  const { view, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { withdraw: words } = useMessages().provider.case;
  return (
    <ConfirmStep
      view={view}
      event="withdraw"
      commandId={commandId}
      answer={answer}
      back={paths.provider.case(view.id)}
      consequence={words.consequence}
      informed={[view.bodyName]}
    >
      <Textarea name="reason" label={words.reason} hint={words.reasonHint} />
    </ConfirmStep>
  );
}
