import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { publicSystemView } from '#workflows/registration/public-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { Columns } from '../../components/columns.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { publicLoad } from './public-load.server.ts';
import { RegisterTags } from './register-tags.tsx';
import { SystemAside } from './system-aside.tsx';
import { SystemCertificates } from './system-certificates.tsx';
import { SystemChanges, SystemUse, SystemVersions } from './system-history.tsx';
import { SystemLaw } from './system-law.tsx';
import { SystemPeople, SystemPurpose, SystemTests } from './system-statements.tsx';

export const loader = publicLoad(async ({ db, now, url }, { params }) => ({
  system: await publicSystemView(db, params.number ?? ''),
  today: dayOf(now),
  origin: url.origin,
}));

export const handle = page<typeof loader>({
  title: (m, { system }) => [`${system.name} ${system.versionLabel}`, m.register.system.section],
});

export default function SystemPage() {
  const { system, today, origin } = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const words = m.register.system;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.systems(lang), label: words.section }]} />
      {system.status === 'registered' ? null : (
        <Notice kind={system.status === 'suspended' ? 'problem' : 'attention'}>
          <p>{system.status === 'suspended' ? words.statusLead.suspended() : words.statusLead.withdrawn()}</p>
        </Notice>
      )}
      <PageHeading
        caption={
          <>
            <span className="number">{system.number}</span> · {system.provider} ·{' '}
            {m.register.search.version(system.versionLabel)}
          </>
        }
        tags={
          <>
            <RegisterTags
              status={system.status}
              deviceClass={system.law.inForce.deviceClass}
              findings={system.law.inForce.findings}
            />
            {system.demonstration ? <StatusTag tone="neutral">{words.demonstration}</StatusTag> : null}
          </>
        }
        lead={<span lang="nl">{system.product.summary}</span>}
      >
        {system.name}
      </PageHeading>
      <Columns aside={<SystemAside system={system} origin={origin} />}>
        <div className="sourced">
          <InShort system={system} />
          <SystemPurpose system={system} />
          <SystemTests system={system} />
          <SystemPeople system={system} />
          <SystemLaw system={system} />
          <SystemCertificates system={system} today={today} />
          <SystemUse system={system} />
          <SystemVersions system={system} />
          <SystemChanges system={system} />
        </div>
      </Columns>
    </>
  );
}

/** What most people come for, each with where it comes from. */
function InShort({ system }: { system: ReturnType<typeof useLoaderData<typeof loader>>['system'] }) {
  const m = useMessages();
  const format = useFormat();
  const { term, sourceOf, short, demonstrationText } = m.register.system;
  const byProvider = sourceOf.provider(system.provider, format.day(system.submittedOn));
  const { inForce, person } = system.law;
  const bySource = person ? sourceOf.inspectorate(format.dayOf(person.at)) : sourceOf.rule(format.day(inForce.day));
  return (
    <Section id="short" title={short}>
      {system.demonstration ? <p className="quiet">{demonstrationText}</p> : null}
      <SummaryList
        rows={[
          { term: term.provider, value: system.provider, source: sourceOf.register },
          { term: term.product, value: system.family, source: byProvider, lang: 'nl' },
          { term: term.version, value: system.versionLabel, source: byProvider },
          ...(system.basicUdiDi
            ? [
                {
                  term: term.basicUdiDi,
                  value: <span className="number">{system.basicUdiDi}</span>,
                  source: byProvider,
                },
              ]
            : []),
          {
            term: term.status,
            value: m.register.search.status[system.status],
            source: sourceOf.register,
          },
          {
            term: term.registered,
            value: system.registeredOn && format.day(system.registeredOn),
            source: sourceOf.register,
          },
          {
            term: term.class,
            value: m.taxonomy.deviceClass[inForce.deviceClass] ?? inForce.deviceClass,
            source: bySource,
          },
          {
            term: term.aiAct,
            value: format.list(inForce.findings.map((finding) => m.taxonomy.finding[finding] ?? finding)),
            source: bySource,
          },
          {
            term: term.sites,
            value: m.register.search.sites(system.sites, format.number(system.sites)),
            source: sourceOf.deployments,
          },
        ]}
      />
    </Section>
  );
}
