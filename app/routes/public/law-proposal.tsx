import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#workflows/core/days.ts';
import { proposalView } from '#workflows/proposal-view.ts';
import { BreadcrumbNav } from '../../components/breadcrumb-nav.tsx';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { LawLinks } from '../../dossier/law-links.tsx';
import { publicLoad } from './public-load.server.ts';
import { RuleStanding } from './system-law-words.tsx';

export const loader = publicLoad(async ({ now }, { params }) => proposalView(params.id ?? '', dayOf(now)));

export const handle = page<typeof loader>({
  title: (m, { id }) => [m.reevaluation.whatIf.names[id] ?? id, m.register.law.section],
});

type View = ReturnType<typeof useLoaderData<typeof loader>>;
type Rule = View['rules'][number]['proposed'] | View['rules'][number]['inForce'];

/** A rule with its provisions, how it stands, and how sure the register is of its text. */
function OneRule({ rule }: { rule: Rule }) {
  const m = useMessages();
  const lang = useLanguage();
  if (!rule) return <span className="quiet">{m.register.proposal.newRule}</span>;
  return (
    <>
      {rule.title[lang]} {rule.status ? <RuleStanding status={rule.status} /> : null}{' '}
      {rule.confidence === 'verified' ? null : (
        <StatusTag tone="neutral">{m.provider.law.confidence[rule.confidence]}</StatusTag>
      )}
      <LawLinks citations={rule.citations} />
    </>
  );
}

/** A law in preparation: what it would put in the place of what. Never shown as law in force. */
export default function LawProposal() {
  const view = useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const words = m.register.proposal;
  const { kinds } = view;
  const classOf = (id: string) => m.taxonomy.deviceClass[id] ?? id;
  const body = (needed: boolean | null) =>
    needed === null ? m.components.unknown : needed ? m.classify.result.needed : m.classify.result.notNeeded;
  return (
    <>
      <BreadcrumbNav trail={[{ href: paths.law(lang), label: m.register.law.title }]} />
      <PageHeading
        caption={words.caption}
        tags={<RuleStanding status="proposed" />}
        lead={m.reevaluation.whatIf.about[view.id]}
      >
        {view.title[lang]}
      </PageHeading>
      <Notice kind="attention" heading={words.notLaw}>
        <p>
          {words.notLawText} <a href={view.source[lang]}>{words.source}</a>
        </p>
      </Notice>
      <Section id="rules" title={words.rules}>
        <DataTable
          caption={words.rules}
          captionHidden
          columns={[
            {
              header: words.nowOn(format.day(view.day)),
              rowHeader: true,
              cell: ({ inForce }) => <OneRule rule={inForce} />,
            },
            { header: words.proposed, cell: ({ proposed }) => <OneRule rule={proposed} /> },
          ]}
          rows={view.rules}
          rowKey={({ proposed }) => proposed.id}
        />
      </Section>
      <Section id="kinds" title={words.kinds}>
        <p>{words.kindsLead(kinds.differing.length, kinds.same)}</p>
        <DataTable
          caption={words.kinds}
          captionHidden
          columns={[
            {
              header: words.kind,
              rowHeader: true,
              cell: ({ title, query }) => <a href={paths.classifyResult(lang) + query}>{title[lang]}</a>,
            },
            { header: words.classNow, cell: ({ now }) => classOf(now.class) },
            { header: words.classThen, cell: ({ proposed }) => classOf(proposed.class) },
            { header: words.bodyNow, cell: ({ now }) => body(now.notifiedBody) },
            { header: words.bodyThen, cell: ({ proposed }) => body(proposed.notifiedBody) },
          ]}
          rows={kinds.differing}
          rowKey={({ query }) => query}
        />
      </Section>
      <Section id="own" title={words.own}>
        <p>{words.ownLead}</p>
        <ButtonRow>
          <ButtonLink href={paths.classifyQuestion(lang, 'isSoftware') + view.query}>{words.begin}</ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}
