import type { UseDuties } from '#workflows/duties/view.ts';
import { Section } from '../../components/heading.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { ObligationList } from '../public/obligation-list.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { LawLinks } from '../../dossier/law-links.tsx';

const tone = { must: 'warn', not: 'neutral', undetermined: 'warn' } as const;

/** What the law asks of a care organisation in this use, and why an assessment of fundamental rights is needed or not. */
export function UseDutiesCard({ duties }: { duties: UseDuties }) {
  const words = useMessages().register.duties;
  const lang = useLanguage();
  const format = useFormat();
  const { rightsAssessment, today, decided } = duties;
  return (
    <Section id="duties" title={words.use} note={`${words.useLead} ${words.onDay(format.day(today))}`}>
      {decided ? null : <p>{words.undecided}</p>}
      <SummaryList
        rows={[
          {
            term: words.fria,
            value: (
              <>
                <p>
                  <StatusTag tone={tone[rightsAssessment.answer]}>
                    {words.friaAnswer[rightsAssessment.answer]}
                  </StatusTag>
                </p>
                <p>{rightsAssessment.why[lang]}</p>
                <LawLinks citations={rightsAssessment.citations} />
              </>
            ),
          },
        ]}
      />
      <ObligationList duties={duties.duties} />
    </Section>
  );
}
