import { useLoaderData } from '@remix-run/react';
import { changesForSystem } from '#workflows/reevaluation/difference-view.ts';
import { opinionsOnSystem } from '#workflows/classification/opinion.ts';
import { resultView } from '#workflows/registration/result-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading, Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { page } from '../../components/page-handle.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { Opinions } from '../../dossier/opinions.tsx';
import { load } from '../../http/load.server.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { OutcomeChanges, OutcomeObligations, OutcomeReviews, OutcomeTrace } from './outcome-parts.tsx';
import { OwnChanges } from '../runs/own-changes.tsx';
import { providerRoles } from './roles.ts';
import { sectionPath } from './section-address.ts';
import { useTransitionRows } from '../../dossier/transition.tsx';

export const handle = page<typeof loader>({ title: (m, { title }) => [m.provider.law.outcome.title, title] });

export const loader = load(providerRoles, async (context, { params }) => ({
  ...(await resultView(context, params.id!)),
  lawChanges: await changesForSystem(context.db, params.id!),
  opinions: await opinionsOnSystem(context, params.id!),
}));

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** The conclusion in one sentence. */
function useConclusion({ outcome, classes, findings, dutiesFrom }: View): string {
  const m = useMessages();
  const format = useFormat();
  const words = m.provider.law.outcome;
  if (outcome === 'undetermined') return words.undetermined;
  const label = m.taxonomy.deviceClass[classes.computed] ?? classes.computed;
  const device =
    { none: words.conclusionNone, 'in-house': words.conclusionInHouse, undetermined: words.conclusionUnknown }[
      classes.computed
    ] ?? words.conclusionDevice(label.charAt(0).toLowerCase() + label.slice(1));
  const found = findings.map((finding) => (m.taxonomy.finding[finding] ?? finding).toLowerCase());
  const parts = [device, ...(found.length > 0 ? [format.list(found)] : [])];
  return `${[...parts, ...(dutiesFrom ? [words.duties(format.day(dutiesFrom))] : [])].join('; ')}.`;
}

function Undetermined({ view }: { view: View }) {
  const lang = useLanguage();
  const words = useMessages().provider.law.outcome;
  return (
    <Notice kind="attention" heading={words.undetermined}>
      {view.ask.length > 0 ? (
        <>
          <p>{words.undeterminedAsk}</p>
          <ul>
            {view.ask.map(({ name, title }) => (
              <li key={name}>
                {view.state === 'draft' ? (
                  <a href={paths.provider.registrationFact(view.id, name)}>{title[lang]}</a>
                ) : (
                  title[lang]
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.undeterminedReview}</p>
      )}
    </Notice>
  );
}

/** Declared, certified and computed side by side; a difference is said, not judged. */
function Classes({ view }: { view: View }) {
  const { taxonomy, provider } = useMessages();
  const format = useFormat();
  const words = provider.law.outcome;
  const transition = useTransitionRows(view.transition);
  const { declared, computed, body, differs } = view.classes;
  const label = (id: string) => taxonomy.deviceClass[id] ?? id;
  const comparable = declared !== null && !['undetermined', 'in-house'].includes(computed);
  return (
    <Section id="class" title={words.class}>
      <SummaryList
        rows={[
          { term: words.declared, value: declared ? label(declared) : words.notDeclared },
          { term: words.computed, value: label(computed) },
          ...body.map(({ bodyName, deviceClass, number }) => ({
            term: words.body(bodyName),
            value: `${deviceClass} (${number})`,
          })),
          ...(view.notifiedBody === null
            ? []
            : [
                {
                  term: words.notifiedBody,
                  value: view.notifiedBody ? words.notifiedBodyYes : words.notifiedBodyNo,
                },
              ]),
          {
            term: words.findings,
            value: format.list(view.findings.map((finding) => taxonomy.finding[finding] ?? finding)),
          },
          ...transition,
        ]}
      />
      {differs ? <Notice kind="attention">{words.differs}</Notice> : comparable ? <p>{words.same}</p> : null}
    </Section>
  );
}

export default function RegistrationOutcome() {
  const view = useLoaderData<typeof loader>();
  const { id, title, reference, state, asOf, started, unknown, receipt } = view;
  const lang = useLanguage();
  const format = useFormat();
  const { outcome: words, question } = useMessages().provider.law;
  const conclusion = useConclusion(view);
  const facts = sectionPath(id, 'facts');
  const back = <BackLink href={paths.provider.registration(id)} />;
  if (!started) {
    return (
      <>
        {back}
        <PageHeading caption={<span className="number">{reference}</span>}>{words.of(title)}</PageHeading>
        <EmptyState act={<ButtonLink href={facts}>{words.start}</ButtonLink>}>{words.noFacts}</EmptyState>
      </>
    );
  }
  return (
    <>
      {back}
      <PageHeading caption={<span className="number">{reference}</span>} lead={conclusion}>
        {words.of(title)}
      </PageHeading>
      <p className="quiet">
        {words.asOf(format.day(asOf))} {receipt ? words.decidedOn(format.instant(receipt.at)) : null}
      </p>
      {view.outcome === 'undetermined' ? <Undetermined view={view} /> : null}
      <Classes view={view} />
      {unknown.length > 0 && state === 'draft' ? (
        <Section id="unknown" title={words.unknownFacts}>
          <p>{words.unknownLead}</p>
          <ul>
            {unknown.map(({ name, title: question }) => (
              <li key={name}>
                <a href={paths.provider.registrationFact(id, name)}>{question[lang]}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <OwnChanges changes={view.lawChanges} />
      {view.opinions.length > 0 ? <Opinions opinions={view.opinions} /> : null}
      <OutcomeReviews reviews={view.reviews} />
      <OutcomeObligations obligations={view.obligations} />
      <OutcomeTrace trace={view.trace} />
      <OutcomeChanges changes={view.changes} />
      {receipt ? (
        <Section id="receipt" title={words.receipt}>
          <SummaryList
            rows={[
              { term: words.receipt, value: <span className="number hash">{receipt.hash}</span> },
              { term: words.law, value: receipt.law },
            ]}
          />
        </Section>
      ) : null}
      <p className="quiet">{words.print}</p>
      {state === 'draft' ? (
        <ButtonRow>
          <ButtonLink href={paths.provider.registration(id)}>{question.overview}</ButtonLink>
          <ButtonLink look="secondary" href={paths.provider.registrationCheck(id)}>
            {words.changeFacts}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </>
  );
}
