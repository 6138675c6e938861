import { useActionData, useLoaderData } from '@remix-run/react';
import { NotFound } from '#workflows/core/errors.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { incidentView } from '#workflows/incident/view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
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

export const handle = page<typeof loader>({
  title: (m, { view, duty }) => [
    `${m.deployer.case.file.title(word(m.workflow.duty, duty.name))} (${view.reference})`,
    m.deployer.case.section,
  ],
});

export const loader = load(['deployer'], async (context, { params }) => {
  const view = await incidentView(context, params.id!);
  const duty = view.duties.find(({ own, name }) => own && name === params.duty);
  if (!duty) throw new NotFound(params.duty);
  return { view, duty };
});

export const action = formAction(
  { fileDuty: incidentCommands.fileDuty },
  { roles: ['deployer'], then: ({ dossierId }) => `${paths.deployer.report(dossierId)}?gedaan=fileDuty` },
);

/** The page on which an own duty is recorded as done; on time or late is frozen here. */
export default function FileDuty() {
  const { view, duty, commandId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const format = useFormat();
  const m = useMessages();
  const { file: words } = m.deployer.case;
  const { deadline, filedOn } = duty;
  const left = deadline?.status === 'open' ? format.daysLeft(view.today, deadline.dueOn) : null;
  const late = deadline !== null && deadline.dueOn < view.today;
  if (filedOn) {
    return (
      <>
        <BackLink href={paths.deployer.report(view.id)} label={view.reference} />
        <PageHeading caption={<span className="number">{view.reference}</span>} lead={words.done}>
          {word(m.workflow.duty, duty.name)}
        </PageHeading>
        <DutyList duties={[duty]} today={view.today} />
      </>
    );
  }
  return (
    <>
      {left !== null && deadline ? (
        <Notice kind={late ? 'problem' : 'info'}>
          {late ? words.late(left) : words.onTime(left, format.dayNamed(deadline.dueOn))}
        </Notice>
      ) : null}
      <ConfirmStep
        view={view}
        event="fileDuty"
        commandId={commandId}
        answer={answer}
        back={paths.deployer.report(view.id)}
        consequence={
          duty.addressee === 'IGJ' ? words.consequence : words.elsewhere(word(m.workflow.authority, duty.addressee))
        }
        informed={[words.informed]}
        values={{ text: view.incident.narrative }}
        look="primary"
      >
        <input type="hidden" name="dutyId" value={duty.id} />
        <Textarea name="text" label={words.text} hint={words.textHint} rows={8} atMost={8000} />
      </ConfirmStep>
      <Section id="duty" title={words.duty}>
        <DutyList duties={[duty]} today={view.today} />
      </Section>
    </>
  );
}
