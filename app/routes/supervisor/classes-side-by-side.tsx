import type { reviewView } from '#workflows/registration/review-view.ts';
import { Section } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { word } from '../../dossier/words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

type Props = Pick<Awaited<ReturnType<typeof reviewView>>, 'classes'>;

/** The class that the provider declared, that the law gives and that certificates carry; a difference is a question. */
export function ClassesSideBySide({ classes }: Props) {
  const m = useMessages();
  const { classes: words } = m.reevaluation;
  const { declared, computed, body, differs } = classes;
  const classOf = (id: string) => word(m.taxonomy.deviceClass, id);
  return (
    <Section id="classes" title={words.side}>
      <SummaryList
        rows={[
          { term: words.declared, value: declared ? classOf(declared) : null },
          { term: words.inForce, value: classOf(computed) },
          ...body.map(({ bodyName, deviceClass, number }) => ({
            term: words.certificateOf(bodyName),
            value: (
              <>
                {deviceClass} <span className="number quiet">{number}</span>
              </>
            ),
          })),
        ]}
      />
      {differs ? <Notice kind="attention">{words.differs}</Notice> : null}
    </Section>
  );
}
