import { undelivered } from '#db/queries/outbox.ts';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '../../components/data-table.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { load } from '../../http/load.server.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';

export const handle = page({ title: (m) => m.admin.title });

export const loader = load(['administrator'], async ({ db }) => ({
  waiting: (await undelivered(db)).map(({ id, kind, attempts, lastError }) => ({ id, kind, attempts, lastError })),
}));

/** Where administrators begin: what they keep, and what is stuck. */
export default function Desk() {
  const { waiting } = useLoaderData<typeof loader>();
  const m = useMessages();
  const { desk } = m.admin;
  const places = [
    { href: paths.admin.organisations(), label: m.admin.organisations.title, about: desk.organisations },
    { href: paths.admin.users(), label: m.admin.users.title, about: desk.users },
    { href: paths.admin.log(), label: m.admin.log.title, about: desk.log },
    { href: paths.admin.law(), label: m.frame.entries.lawVersions, about: desk.law },
    { href: paths.admin.runs(), label: m.reevaluation.list.title, about: m.reevaluation.list.lead },
    { href: paths.admin.whatIfs(), label: m.reevaluation.whatIf.title, about: m.reevaluation.whatIf.lead },
  ];
  return (
    <>
      <PageHeading lead={desk.lead}>{m.admin.title}</PageHeading>
      <ul className="results">
        {places.map(({ href, label, about }) => (
          <li key={href}>
            <h2>
              <a href={href}>{label}</a>
            </h2>
            <p>{about}</p>
          </li>
        ))}
      </ul>
      <Section id="waiting" title={desk.waiting}>
        {waiting.length === 0 ? (
          <p>{desk.noneWaiting}</p>
        ) : (
          <DataTable
            caption={desk.waiting}
            captionHidden
            rows={waiting}
            rowKey={({ id }) => id}
            columns={[
              { header: desk.message, cell: ({ id }) => <span className="number">{id}</span>, rowHeader: true },
              { header: desk.attempts, cell: ({ attempts }) => attempts, numeric: true },
              { header: desk.lastError, cell: ({ lastError }) => lastError },
            ]}
          />
        )}
      </Section>
    </>
  );
}
