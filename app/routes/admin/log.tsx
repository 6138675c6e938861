import { latestSeal, recentAudit } from '#db/queries/audit.ts';
import { verifyLog } from '#workflows/core/verify.ts';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Pagination } from '../../components/pagination.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Instant } from '../../components/time.tsx';
import { wordOf, word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => [m.admin.log.title, m.admin.title] });

type Body = { workflow: string; event: { type: string; section?: string }; roles: string[] };

export const loader = load(['administrator'], async ({ db }, { request }) => {
  const { searchParams } = new URL(request.url);
  const before = Number(searchParams.get('before') ?? Number.NaN);
  const { items, next } = await recentAudit(db, Number.isSafeInteger(before) ? before : undefined);
  const seal = await latestSeal(db);
  return {
    rows: items.map(({ seq, at, subject, hash, body }) => {
      const { workflow, event, roles } = JSON.parse(body) as Body;
      return { seq, at, subject, hash: hash.slice(0, 12), workflow, event: event.type, role: roles[0] ?? 'system' };
    }),
    next,
    sealedAt: seal?.at ?? null,
    verdict: searchParams.has('controle') ? await verifyLog(db) : null,
  };
});

/** Every change, newest first, and the check of the whole chain. */
export default function Log() {
  const { rows, next, sealedAt, verdict } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { log: words } = m.admin;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {verdict ? (
        <Section id="verdict" title={words.verdict}>
          <SummaryList
            rows={[
              { term: words.integrity, value: words[verdict.integrity] },
              { term: words.completeness, value: words[verdict.completeness] },
              { term: words.rows, value: String(verdict.rows) },
              ...(verdict.firstFault
                ? [{ term: words.firstFault, value: `${verdict.firstFault.seq}: ${verdict.firstFault.fault}` }]
                : []),
              { term: words.head, value: <span className="number">{verdict.head}</span> },
              { term: words.lastSeal, value: sealedAt ? <Instant at={sealedAt} /> : words.noSeal },
            ]}
          />
        </Section>
      ) : (
        <p>
          <ButtonLink href={`${paths.admin.log()}?controle=1`} look="secondary">
            {words.verify}
          </ButtonLink>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <DataTable
          caption={words.caption}
          rows={rows}
          rowKey={({ seq }) => String(seq)}
          columns={[
            { header: words.number, cell: ({ seq }) => seq, numeric: true },
            { header: words.at, cell: ({ at }) => <Instant at={at} look="short" /> },
            {
              header: words.what,
              cell: ({ workflow, event }) => wordOf(m.workflow.event, workflow, event),
              rowHeader: true,
            },
            { header: words.subject, cell: ({ workflow }) => word(m.workflow.workflow, workflow) },
            {
              header: words.role,
              cell: ({ role }) => (role === 'system' ? words.register : word(m.workflow.role, role)),
            },
            {
              header: words.hash,
              cell: ({ hash, subject }) => (
                <span className="number" title={subject}>
                  {hash}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination nextHref={next === null ? null : `${paths.admin.log()}?before=${next}`} />
    </>
  );
}
