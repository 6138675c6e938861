import type { reviewView } from '#workflows/registration/review-view.ts';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { Day } from '../../components/time.tsx';
import { Law } from '../../dossier/law.tsx';
import { word } from '../../dossier/words.ts';
import { useLanguage, useMessages } from '../../i18n/use-messages.tsx';

type View = Awaited<ReturnType<typeof reviewView>>;

/** The questions that the law leaves to a person, and the facts that nobody could tell. */
export function WhyAbstained({
  outcome,
  reviews,
  ask,
  unknown,
}: Pick<View, 'outcome' | 'reviews' | 'ask' | 'unknown'>) {
  const { registration: words } = useMessages().supervisor;
  const lang = useLanguage();
  const open = [...new Map([...ask, ...unknown].map((one) => [one.name, one])).values()];
  return (
    <Section id="why-not" title={words.why}>
      {outcome === 'decided' ? <p>{words.noWhy}</p> : <p>{words.whyLead}</p>}
      {reviews.map(({ question, why, citations }) => (
        <div key={question.nl + why.nl}>
          <h3>{question[lang]}</h3>
          <p>{why[lang]}</p>
          <p className="quiet">
            <Law cites={citations} />
          </p>
        </div>
      ))}
      {open.length > 0 ? (
        <>
          <h3>{words.ask}</h3>
          <ul>
            {open.map(({ name, title }) => (
              <li key={name}>{title[lang]}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

const stated = (body: Record<string, unknown>, name: string) => {
  const value = body?.[name];
  return typeof value === 'string' ? value : '';
};

/** The system in the words of its provider. */
export function StatedSystem({
  provider,
  product,
  evidence,
  declaredClass,
}: Pick<View, 'provider' | 'product' | 'evidence' | 'declaredClass'>) {
  const m = useMessages();
  const { registration: words } = m.supervisor;
  const { fields } = words;
  const until = stated(evidence, 'certificateUntil');
  const declared = declaredClass ?? stated(evidence, 'declaredClass');
  return (
    <Section id="system" title={words.system}>
      <SummaryList
        rows={[
          { term: fields.provider, value: provider },
          { term: fields.name, value: stated(product, 'name') },
          { term: fields.version, value: stated(product, 'versionLabel') },
          { term: fields.purpose, value: stated(product, 'purpose') },
          { term: fields.notFor, value: stated(product, 'notFor') },
          { term: fields.declared, value: declared && word(m.taxonomy.deviceClass, declared) },
          { term: fields.certificate, value: stated(evidence, 'certificateNumber') },
          ...(until ? [{ term: fields.certificateUntil, value: <Day on={until} /> }] : []),
        ]}
      />
    </Section>
  );
}

/** The facts for the law as the provider gave them; what it does not know says so. */
export function StatedFacts({ facts }: Pick<View, 'facts'>) {
  const { registration: words } = useMessages().supervisor;
  const lang = useLanguage();
  return (
    <Section id="facts" title={words.facts}>
      {facts.length === 0 ? (
        <p>{words.factsEmpty}</p>
      ) : (
        <SummaryList
          rows={facts.map(({ title, answer }) => ({
            term: title[lang],
            value: answer ? answer[lang] : <span className="quiet">{words.notKnown}</span>,
          }))}
        />
      )}
    </Section>
  );
}

/** What the law and people decided on this registration, the newest first. */
export function Decisions({ decisions }: Pick<View, 'decisions'>) {
  const { registration: words } = useMessages().supervisor;
  if (decisions.length === 0) return null;
  return (
    <Section id="decisions" title={words.decided}>
      <Timeline
        happenings={decisions
          .map(({ id, byPerson, at, reason, hash }) => ({
            id,
            at,
            what: byPerson ? words.byPerson : words.byLaw,
            ...(reason && { ground: reason }),
            detail: <p className="number hash quiet">{hash}</p>,
          }))
          .reverse()}
      />
    </Section>
  );
}
