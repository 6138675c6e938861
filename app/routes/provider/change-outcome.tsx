import { useLoaderData } from '@remix-run/react';
import { changeResultView } from '#workflows/registration/version-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { ChangeReport, ChangeTag, Opinions } from '../../dossier/change-report.tsx';
import { word } from '../../dossier/words.ts';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { providerRoles } from './roles.ts';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.version.change.of(title), m.version.section] });

export const loader = load(providerRoles, async (context, { params }) => changeResultView(context, params.id!));

/** What the law makes of the step from the version before, with every step of the way; made to be printed too. */
export default function ChangeOutcome() {
  const { id, title, reference, state, versions, from, missing, next, unknown, report, decided, opinions } =
    useLoaderData<typeof loader>();
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { change: words, kindLead } = m.version;
  const back = <BackLink href={paths.provider.registration(id)} />;
  const caption = <span className="number">{reference}</span>;
  if (!report) {
    return (
      <>
        {back}
        <PageHeading caption={caption}>{words.of(title)}</PageHeading>
        <EmptyState
          act={
            <ButtonLink href={versions > 0 ? paths.provider.change(id) : paths.provider.registration(id)}>
              {versions > 0 ? words.answerQuestions : m.provider.law.question.overview}
            </ButtonLink>
          }
        >
          {versions > 0 ? words.notAssessed : words.none}
        </EmptyState>
      </>
    );
  }
  const open = missing.length > 0;
  return (
    <>
      {back}
      <PageHeading caption={caption} tags={<ChangeTag kind={report.kind} />} lead={word(kindLead, report.kind)}>
        {words.of(title)}
      </PageHeading>
      <p className="quiet">
        {from ? `${words.from(`${from.name} ${from.versionLabel}`)}. ` : ''}
        {words.asOf(format.day(report.asOf))} {decided ? words.decidedOn(format.instant(decided.at)) : null}
      </p>
      {open ? (
        <Notice kind="attention" heading={words.openQuestions}>
          <p>
            <a href={next ? paths.provider.changeFact(id, next) : paths.provider.change(id)}>{words.goOn}</a>
          </p>
        </Notice>
      ) : null}
      {unknown.length > 0 ? (
        <Section id="unknown" title={words.unknown}>
          <ul>
            {unknown.map((one) => (
              <li key={one.name}>
                <a href={paths.provider.changeFact(id, one.name)}>{one.title[lang]}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ChangeReport report={report} own />
      {state === 'draft' ? null : <Opinions opinions={opinions} />}
      {decided?.receipt ? (
        <Section id="receipt" title={words.receipt}>
          <SummaryList
            rows={[
              { term: words.receipt, value: <span className="number hash">{decided.receipt.hash}</span> },
              { term: words.law, value: decided.receipt.law },
            ]}
          />
        </Section>
      ) : null}
      <p className="quiet">{words.print}</p>
      <ButtonRow>
        <ButtonLink href={paths.provider.registration(id)}>{m.provider.law.question.overview}</ButtonLink>
        {state === 'draft' ? (
          <ButtonLink look="secondary" href={paths.provider.changePredecessor(id)}>
            {words.changePredecessor}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  );
}
