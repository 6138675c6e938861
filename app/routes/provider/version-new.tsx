import { useActionData, useLoaderData } from '@remix-run/react';
import { openVersion } from '#workflows/registration/version-open.ts';
import { newVersionView } from '#workflows/registration/version-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StepForm } from '../../components/step-form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { openAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { beginnerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { from }) => [m.version.start.title(from.name), m.frame.entries.systems],
});

export const loader = load(beginnerRoles, async (context, { params }) => newVersionView(context, params.id!));

export const action = openAction(openVersion, {
  roles: beginnerRoles,
  then: ({ dossierId }) => `${paths.provider.registration(dossierId)}?gedaan=open`,
});

/** Begins the next version of a registered system. */
export default function NewVersion() {
  const { from, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { start: words } = useMessages().version;
  return (
    <>
      <BackLink href={paths.provider.registration(from.id)} />
      <PageHeading lead={words.lead}>{words.title(from.name)}</PageHeading>
      <SummaryList
        rows={[
          {
            term: words.from,
            value: (
              <>
                {from.name} {from.versionLabel} <span className="number quiet">{from.number}</span>
              </>
            ),
          },
        ]}
      />
      <StepForm
        intent="registration.openVersion"
        version={0}
        commandId={commandId}
        answer={answer}
        submit={words.submit}
      >
        <input type="hidden" name="fromId" value={from.id} />
        <TextInput name="versionLabel" label={words.label} hint={words.labelHint} width={12} maxLength={40} />
      </StepForm>
    </>
  );
}
