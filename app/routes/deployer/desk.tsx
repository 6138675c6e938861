import { useLoaderData } from '@remix-run/react';
import { latestNotices, ownDeployments } from '#workflows/deployment/view.ts';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { Day } from '../../components/time.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { NoticeList } from './notice-list.tsx';
import { registerTone } from './tones.ts';

export const handle = page({ title: (m) => m.deployer.ai.title });

export const loader = load(['deployer'], async (context, { request }) => ({
  ...(await ownDeployments(context, new URL(request.url).searchParams.get('after') ?? '')),
  notices: await latestNotices(context, 5),
}));

type Row = ReturnType<typeof useLoaderData<typeof loader>>['inUse'][number];

/** What the institution uses, by site and department: what is wrong with it stands on top. */
export default function Desk() {
  const { inUse, ended, next, notices } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { ai: words } = m.deployer;
  const columns = [
    {
      header: words.columns.system,
      rowHeader: true,
      cell: ({ id, systemName, versionLabel, number }: Row) => (
        <>
          <a href={paths.deployer.deployment(id)}>
            {systemName} {versionLabel}
          </a>
          <br />
          <span className="number quiet">{number}</span>
        </>
      ),
    },
    {
      header: words.columns.site,
      cell: ({ site, department }: Row) => (
        <>
          {site}
          <br />
          <span className="quiet">{department}</span>
        </>
      ),
    },
    { header: words.columns.since, cell: ({ startedOn }: Row) => <Day on={startedOn} look="short" /> },
    {
      header: words.columns.use,
      cell: ({ state }: Row) => <StateTag workflow="deployment" state={state} />,
    },
    {
      header: words.columns.register,
      cell: ({ registerStatus }: Row) =>
        registerStatus ? (
          <StatusTag tone={registerTone[registerStatus] ?? 'neutral'}>
            {words.registerStatus[registerStatus] ?? registerStatus}
          </StatusTag>
        ) : null,
    },
  ];
  const warned = inUse.filter(({ registerStatus }) => registerStatus !== 'registered').length;
  const add = <ButtonLink href={paths.deployer.newDeployment()}>{words.add}</ButtonLink>;
  return (
    <>
      {warned > 0 ? (
        <Notice kind="attention" heading={words.warn(warned)}>
          {words.warnWhat}
        </Notice>
      ) : null}
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {inUse.length === 0 ? (
        <EmptyState act={add}>{words.empty}</EmptyState>
      ) : (
        <>
          <ButtonRow>
            <ButtonLink href={paths.deployer.newReport()}>{words.report}</ButtonLink>
            <ButtonLink href={paths.deployer.newDeployment()} look="secondary">
              {words.add}
            </ButtonLink>
          </ButtonRow>
          <Section id="in-use" title={words.inUse}>
            <DataTable caption={words.caption} captionHidden columns={columns} rows={inUse} rowKey={({ id }) => id} />
          </Section>
        </>
      )}
      {ended.length > 0 ? (
        <Disclosure summary={words.endedTitle(ended.length)}>
          <ul>
            {ended.map(({ id, systemName, versionLabel, site, department }) => (
              <li key={id}>
                <a href={paths.deployer.deployment(id)}>
                  {systemName} {versionLabel}
                </a>
                {`, ${department}, ${site}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <Pagination nextHref={next ? `${paths.deployer.desk()}?after=${encodeURIComponent(next)}` : null} />
      <Section id="notices" title={words.notices}>
        {notices.length === 0 ? <p>{words.noNotices}</p> : <NoticeList notices={notices} />}
      </Section>
    </>
  );
}
