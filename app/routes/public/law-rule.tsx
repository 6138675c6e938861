import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { ruleView } from '#workflows/law-view.ts';
import { proposalOfRule } from '#workflows/proposal-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Day } from '../../components/time.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLink } from '../../dossier/law-links.tsx';
import { publicLoad } from './public-load.server.ts';
import { RuleStanding } from './system-law-words.tsx';

export const loader = publicLoad(async ({ now, lang }, { params }) => {
  const id = (params.id ?? '').replace('.', '/');
  const proposal = proposalOfRule(id);
  // A rule of a proposal is in no law: it stands on the page of the proposal, marked as such.
  if (proposal) throw redirect(paths.lawProposal(lang, proposal), 303);
  return ruleView(id, dayOf(now));
});

export const handle = page<typeof loader>({
  title: (m, { id }) => [`${m.register.law.ruleTitle} ${id}`, m.register.law.section],
});

export default function LawRule() {
  const rule = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.register.law;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: words.title }]} />
      <PageHeading
        caption={
          <>
            {words.ruleTitle} <span className="number">{rule.id}</span>
          </>
        }
        tags={rule.status ? <RuleStanding status={rule.status} /> : null}
      >
        {rule.title[lang]}
      </PageHeading>
      <Section id="rests" title={words.ruleRests} note={m.provider.law.confidence[rule.confidence]}>
        <ul>
          {rule.citations.map((citation) => (
            <li key={citation.id}>
              <LawLink citation={citation} /> <span className="quiet">{citation.provision?.title[lang]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="versions" title={words.ruleVersions}>
        {rule.status === null ? <p>{words.ruleNone}</p> : null}
        <DataTable
          caption={words.ruleVersions}
          captionHidden
          columns={[
            { header: words.version, rowHeader: true, cell: ({ from }) => format.day(from) },
            { header: words.until, cell: ({ to }) => (to ? <Day on={to} look="short" /> : words.noEnd) },
            { header: words.applyFrom, cell: ({ applies }) => <Day on={applies} look="short" /> },
            { header: words.confidence, cell: ({ confidence }) => m.provider.law.confidence[confidence] },
          ]}
          rows={rule.versions}
          rowKey={({ id }) => id}
        />
      </Section>
    </>
  );
}
