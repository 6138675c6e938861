import { useActionData, useLoaderData } from '@remix-run/react';
import { judgeChange, OpinionInput } from '#workflows/registration/version-save.ts';
import { inspectedChangeView } from '#workflows/registration/version-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Overtaken } from '../../components/overtaken.tsx';
import { page } from '../../components/page-handle.ts';
import { ChangeReport, ChangeTag, Opinions } from '../../dossier/change-report.tsx';
import { OpinionForm } from '../../dossier/opinion-form.tsx';
import { word } from '../../dossier/words.ts';
import { ownAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
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

/** What the law makes of the step to a version, and what the inspection thinks of it. */
export default function RegistrationChange() {
  const { id, title, reference, change, opinion, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const format = useFormat();
  const { change: words, judge, kindLead } = m.version;
  return (
    <>
      <BackLink href={paths.supervisor.registration(id)} />
      {done && !answer ? <Notice kind="success">{judge.done}</Notice> : null}
      <Overtaken answer={answer} />
      <PageHeading
        caption={<span className="number">{reference}</span>}
        {...(change && { tags: <ChangeTag kind={change.kind} />, lead: word(kindLead, change.kind) })}
      >
        {words.of(title)}
      </PageHeading>
      {change ? (
        <>
          <p className="quiet">
            {words.from(`${change.from.name} ${change.from.versionLabel}`)}. {words.asOf(format.day(change.asOf))}
          </p>
          <ChangeReport report={change} own={false} />
          <Opinions opinions={change.opinions} />
          <OpinionForm
            intent="registration.judgeChange"
            version={opinion.version}
            given={opinion.given}
            commandId={commandId}
            answer={answer}
          />
        </>
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  );
}
