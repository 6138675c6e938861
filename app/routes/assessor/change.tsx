import { useActionData, useLoaderData } from '@remix-run/react';
import { bodyChangeView } from '#workflows/conformity/change-view.ts';
import { judgeChangeAsBody, OpinionInput } from '#workflows/registration/version-save.ts';
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
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.version.change.of(title), m.assessor.cases] });

export const loader = load(assessorRoles, async (context, { params }) => bodyChangeView(context, params.id!));

export const action = ownAction<typeof OpinionInput>(assessorRoles, ({ params }) => ({
  intent: 'conformity.judgeChange',
  schema: OpinionInput,
  run: (context, input, call) => judgeChangeAsBody(context, { ...call, dossierId: params.id! }, input),
}));

/** What the law makes of the step to the version that is assessed, and what the body thinks of it. */
export default function CaseChange() {
  const { id, title, reference, change, opinion, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const format = useFormat();
  const { change: words, judge, kindLead } = m.version;
  return (
    <>
      <BackLink href={paths.assessor.case(id)} />
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
            intent="conformity.judgeChange"
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
