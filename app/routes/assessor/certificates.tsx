import { useLoaderData } from '@remix-run/react';
import { certificatesOfBody } from '#db/queries/conformity.ts';
import { dayOf } from '#workflows/core/days.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { Day } from '../../components/time.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { assessorRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m) => m.assessor.certificates });

export const loader = load(assessorRoles, async ({ db, actor, now }) => ({
  today: dayOf(now),
  rows: await certificatesOfBody(db, actor.organisationId!),
}));

type Row = Awaited<ReturnType<typeof loader>>['rows'][number];

export default function Certificates() {
  const { rows, today } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { certificates: title, certificateList: words } = m.assessor;
  const { certificateType } = m.workflow.assessment;
  const columns: Column<Row>[] = [
    {
      header: words.number,
      rowHeader: true,
      cell: ({ certificate }) => (
        <a className="number" href={paths.assessor.certificate(certificate.id)}>
          {certificate.number}
        </a>
      ),
    },
    { header: words.system, cell: ({ systemName, versionLabel }) => `${systemName} ${versionLabel}` },
    { header: words.provider, cell: ({ providerName }) => providerName },
    { header: words.type, cell: ({ certificate }) => word(certificateType, certificate.type) },
    { header: words.until, cell: ({ certificate }) => <Day on={certificate.validUntil} look="short" /> },
    {
      header: words.status,
      cell: ({ certificate: { status, validUntil } }) =>
        validUntil < today ? (
          <StatusTag tone="neutral">{words.expired}</StatusTag>
        ) : (
          <StatusTag tone={status === 'SUSPENDED' ? 'bad' : status === 'WITHDRAWN' ? 'neutral' : 'ok'}>
            {m.workflow.certificateStatus[status]}
          </StatusTag>
        ),
    },
  ];
  return (
    <>
      <PageHeading lead={words.lead}>{title}</PageHeading>
      {rows.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ certificate }) => certificate.id}
        />
      )}
    </>
  );
}
