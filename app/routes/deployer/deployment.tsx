import { useActionData, useLoaderData } from '@remix-run/react';
import { opinionsOf } from '#workflows/classification/opinion.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { changesForSystem } from '#workflows/reevaluation/difference-view.ts';
import { deploymentView } from '#workflows/deployment/view.ts';
import { dutiesOfUse } from '#workflows/duties/view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Day } from '../../components/time.tsx';
import { ActForm } from '../../dossier/acts.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { Opinions } from '../../dossier/opinions.tsx';
import { formAction } from '../../http/form-action.server.ts';
import { load } from '../../http/load.server.ts';
import { machineLayout } from '../../http/machine-layout.server.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { OwnChanges } from '../runs/own-changes.tsx';
import { registerTone } from './tones.ts';
import { UseDutiesCard } from './use-duties.tsx';

export const handle = page<typeof loader>({
  title: (m, { view }) => [`${view.title}, ${view.deployment.department}`, m.deployer.ai.title],
});

export const loader = load(['deployer'], async (context, { params }) => {
  const view = await deploymentView(context, params.id!);
  const duties = view.system ? await dutiesOfUse(context.db, view.system.id, view.today) : null;
  return {
    view,
    duties,
    layout: await machineLayout(view, context.session.language),
    views: await opinionsOf(context, params.id!),
    lawChanges: await changesForSystem(context.db, view.deployment.systemId),
  };
});

export const action = formAction(deploymentCommands, { roles: ['deployer'] });

type View = ReturnType<typeof useLoaderData<typeof loader>>['view'];

/** The version that runs now, and since when. */
function VersionSince({ view: { system, versionSince } }: { view: View }) {
  const { switch: words } = useMessages().version;
  return (
    <>
      {system?.versionLabel} ({words.since.toLowerCase()} <Day on={versionSince} />)
    </>
  );
}

/** One system in use at one site: its facts, what can be done with its use, and the way to a report. */
export default function Deployment() {
  const { view, views, duties, layout, lawChanges, commandId, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const m = useMessages();
  const { ai } = m.deployer;
  const { switch: switching } = m.version;
  const lang = useLanguage();
  const { one: words } = ai;
  const { deployment, site, system, registerStatus, id } = view;
  const ended = view.state === 'ended';
  const warned = registerStatus !== null && registerStatus !== 'registered';
  const reason = <Textarea name="reason" label={words.reason} hint={words.reasonHint} rows={4} atMost={2000} />;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.deployer.desk(), label: ai.title }]} />
      {view.newer && !ended ? (
        <Notice kind="info">
          <p>{switching.newer(view.newer)}</p>
        </Notice>
      ) : null}
      {warned && !ended ? <Notice kind="attention">{ai.warnOne[registerStatus] ?? ''}</Notice> : null}
      <DossierFrame
        view={view}
        layout={layout}
        done={done}
        answer={answer}
        acts={[
          { event: 'resume' },
          { event: 'pause', look: warned ? 'primary' : 'secondary' },
          ...(view.others.length > 0
            ? [{ event: 'changeVersion', href: paths.deployer.changeVersion(id), look: 'secondary' as const }]
            : []),
          { event: 'end', href: paths.deployer.endDeployment(id), look: 'secondary' },
        ]}
        moreActs={
          <ButtonLink
            key="report"
            href={`${paths.deployer.newReport()}?inzet=${encodeURIComponent(id)}`}
            look={view.state === 'inUse' && !warned ? 'primary' : 'secondary'}
          >
            {ai.report}
          </ButtonLink>
        }
      >
        <Section id="facts" title={words.facts}>
          <SummaryList
            rows={[
              {
                term: words.number,
                value: system && <a href={paths.system(lang, system.number)}>{system.number}</a>,
              },
              {
                term: words.status,
                value: registerStatus && (
                  <StatusTag tone={registerTone[registerStatus] ?? 'neutral'}>
                    {ai.registerStatus[registerStatus] ?? registerStatus}
                  </StatusTag>
                ),
              },
              { term: words.provider, value: view.providerName },
              { term: words.purpose, value: view.purpose },
              { term: words.site, value: `${site.name}, ${site.place}` },
              { term: words.department, value: deployment.department },
              { term: words.oversight, value: deployment.oversight },
              { term: words.since, value: <Day on={deployment.startedOn} /> },
              ...(view.past.length > 0 ? [{ term: switching.version, value: <VersionSince view={view} /> }] : []),
              ...(deployment.endedOn ? [{ term: words.until, value: <Day on={deployment.endedOn} /> }] : []),
            ]}
          />
        </Section>
        {duties && !ended ? <UseDutiesCard duties={duties} /> : null}
        <OwnChanges changes={lawChanges} />
        {view.past.length > 0 ? (
          <Section id="versions" title={switching.past}>
            <DataTable
              caption={switching.past}
              captionHidden
              rows={view.past}
              rowKey={({ startedOn, system: { id: version } }) => `${version} ${startedOn}`}
              columns={[
                {
                  header: switching.version,
                  rowHeader: true,
                  cell: ({ system: one }) => (
                    <a href={paths.system(lang, one.number)}>
                      {one.name} {one.versionLabel}
                    </a>
                  ),
                },
                { header: switching.since, cell: ({ startedOn }) => <Day on={startedOn} /> },
                { header: switching.until, cell: ({ endedOn }) => <Day on={endedOn} /> },
              ]}
            />
          </Section>
        ) : null}
        <Opinions
          opinions={views.opinions}
          note={words.opinionsNote}
          give={views.possible ? paths.deployer.deploymentOpinion(id) : null}
        />
        <ActForm view={view} event="resume" commandId={commandId} answer={answer} note={<p>{words.resumeWhat}</p>}>
          {reason}
        </ActForm>
        <ActForm
          view={view}
          event="pause"
          commandId={commandId}
          answer={answer}
          look={warned ? 'primary' : 'secondary'}
          note={<p>{words.pauseWhat}</p>}
        >
          {reason}
        </ActForm>
      </DossierFrame>
    </>
  );
}
