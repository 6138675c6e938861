import type { ReactNode } from 'react';
import type { PublicSystem } from '#workflows/registration/public-view.ts';
import { Section } from '../../components/heading.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';

type Props = { system: PublicSystem };

/** Text in the provider's own words and lines. */
const own = (text: string): ReactNode => <span className="own-text">{text}</span>;

/** Says on the English page why these words are Dutch. */
function OnlyDutch() {
  const { onlyDutch } = useMessages().register.system;
  return useLanguage() === 'en' ? <p className="quiet">{onlyDutch}</p> : null;
}

function useSource(system: PublicSystem) {
  const { sourceOf } = useMessages().register.system;
  return sourceOf.provider(system.provider, useFormat().day(system.submittedOn));
}

/** What the system is for and what it is not for, and where in care it is used. */
export function SystemPurpose({ system }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { term, does } = m.register.system;
  const source = useSource(system);
  const { product, use } = system;
  const list = (labels: Record<string, string>, ids: readonly string[]) =>
    format.list(ids.map((id) => labels[id] ?? id));
  return (
    <Section id="does" title={does}>
      <OnlyDutch />
      <SummaryList
        rows={[
          { term: term.purpose, value: own(product.purpose), source, lang: 'nl' },
          { term: term.notFor, value: own(product.notFor), source, lang: 'nl' },
          { term: term.area, value: m.taxonomy.useArea[use.useArea], source },
          { term: term.useCases, value: list(m.taxonomy.useCase, use.useCases), source },
          { term: term.sectors, value: list(m.taxonomy.sector, use.sectors), source },
          { term: term.kinds, value: list(m.taxonomy.kind, use.kinds), source },
          { term: term.modalities, value: list(m.taxonomy.modality, use.modalities), source },
          { term: term.carePathway, value: m.taxonomy.carePathway[use.carePathway], source },
        ]}
      />
    </Section>
  );
}

/** How well it works, as its provider states it; a gap is shown as a gap. */
export function SystemTests({ system }: Props) {
  const { term, tested, notTested } = useMessages().register.system;
  const source = useSource(system);
  const { performance, limits } = system.people;
  return (
    <Section id="tested" title={tested}>
      {performance ? <OnlyDutch /> : <p>{notTested}</p>}
      <SummaryList
        rows={[
          ...(performance ? [{ term: term.performance, value: own(performance), source, lang: 'nl' as const }] : []),
          { term: term.limits, value: own(limits), source, lang: 'nl' },
        ]}
      />
    </Section>
  );
}

/** Who works with it and how people keep watch over it (AI Act art. 14 and 26). */
export function SystemPeople({ system }: Props) {
  const m = useMessages();
  const format = useFormat();
  const { term, people } = m.register.system;
  const source = useSource(system);
  return (
    <Section id="people" title={people}>
      <OnlyDutch />
      <SummaryList
        rows={[
          {
            term: term.users,
            value: format.list(system.people.users.map((id) => m.taxonomy.userGroup[id] ?? id)),
            source,
          },
          { term: term.oversight, value: own(system.people.oversight), source, lang: 'nl' },
        ]}
      />
    </Section>
  );
}
