import { useActionData, useLoaderData } from '@remix-run/react';
import { NotFound } from '#workflows/core/errors.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Textarea } from '../../components/textarea.tsx';
import { ConfirmStep } from '../../dossier/confirm-step.tsx';
import { DutyList } from '../../dossier/duty-list.tsx';
import { word } from '../../dossier/words.ts';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({
  title: (m, { view, duty }) => [`${word(m.workflow.duty, duty.name)} (${view.reference})`, m.provider.events.title],
});

export const loader = load(providerRoles, async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  const duty = view.duties.find(({ own, name }) => own && name === params.duty);
  if (!duty) throw new NotFound(params.duty);
  return { view, duty };
});

const { fileDuty } = incidentCommands;
export const action = formAction(
  { fileDuty },
  { roles: providerRoles, then: ({ dossierId }) => `${paths.provider.event(dossierId)}?gedaan=fileDuty` },
);

/** The page on which one duty to report is fulfilled; on time or late is fixed here. */
export default function FileDuty() {
  const { view, duty, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const format = useFormat();
  const m = useMessages();
  const { duty: words } = m.provider.events;
  const { deadline, filedOn } = duty;
  const back = paths.provider.event(view.id);
  if (filedOn) {
    return (
      <>
        <BackLink href={back} label={view.reference} />
        <PageHeading caption={<span className="number">{view.reference}</span>} lead={words.done}>
          {word(m.workflow.duty, duty.name)}
        </PageHeading>
        <DutyList duties={[duty]} today={view.today} />
      </>
    );
  }
  const open = deadline?.status === 'open' ? deadline : null;
  const late = open !== null && open.dueOn < view.today;
  return (
    <>
      {open ? (
        <Notice kind={late ? 'problem' : 'info'}>
          {late
            ? words.late(format.daysLeft(view.today, open.dueOn))
            : words.onTime(format.daysLeft(view.today, open.dueOn), format.dayNamed(open.dueOn))}
        </Notice>
      ) : null}
      <ConfirmStep
        view={view}
        event="fileDuty"
        commandId={commandId}
        answer={answer}
        back={back}
        consequence={words.consequence}
        informed={[words.informed]}
        values={{ text: view.incident.narrative }}
        look="primary"
      >
        <input type="hidden" name="dutyId" value={duty.id} />
        <Textarea name="text" label={words.text} hint={words.textHint} rows={8} atMost={8000} />
      </ConfirmStep>
      <DutyList duties={[duty]} today={view.today} />
    </>
  );
}
