import { PageHeading, Section } from '../../components/heading.tsx';
import { page } from '../../components/page-handle.ts';
import { Day } from '../../components/time.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';

/** The day this statement was last looked at; change it with the text. */
const changedOn = '2026-11-22';
const mailbox = 'toegankelijkheid@waarborg.example';

export const handle = page({ title: (m) => m.statements.accessibility.title });

export default function Accessibility() {
  const { accessibility, changedOn: changed } = useMessages().statements;
  const { level, measures, tested, known, complain } = accessibility;
  return (
    <div className="prose">
      <PageHeading lead={accessibility.lead}>{accessibility.title}</PageHeading>
      <Section id="level" title={level.title}>
        <p>{level.text}</p>
      </Section>
      <Section id="measures" title={measures.title}>
        <ul>
          {measures.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section id="tested" title={tested.title}>
        <p>{tested.text}</p>
      </Section>
      <Section id="known" title={known.title}>
        <p>{known.text}</p>
      </Section>
      <Section id="complain" title={complain.title}>
        <p>{complain.text}</p>
        <p>
          {complain.mail} <a href={`mailto:${mailbox}`}>{mailbox}</a>
        </p>
      </Section>
      <p className="quiet">
        {changed} <Day on={changedOn} />
      </p>
    </div>
  );
}
